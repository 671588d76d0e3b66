/** The timeline as a poster: the picture of `door` at a size of its own, and every event of its list by name, in the column of its month. Returns numbers and strings. */
import { placeLabels } from '../../chart/labels.ts';
import { svgPath } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { layout } from './layout.ts';
import { milestoneTopPx } from './place-months.ts';
import { obstaclesAt } from './place-names.ts';
import { columnGapPx, columnRequests } from './poster-columns.ts';
import { leaderPath, marksOf, textsOf } from './poster-words.ts';
import { posterSize as size } from './sizes.ts';
import { breakLines } from './text-block.ts';
import type { PosterEvent } from './poster-types.ts';
import type { DoorSeries, DoorWords, PlacedDoor, PlacedText } from './types.ts';

export interface PlacedPoster extends PlacedDoor {
  labels: PlacedText[];
  marks: { path: string; isEased: boolean }[];
  /** From a month to words that found no room at it. */
  leaders: string;
  /** Ids of the events whose words found room. */
  named: string[];
}

/** How far words may stand from the sill. */
const reachPx = 600;

export function layoutPoster(
  series: DoorSeries,
  events: readonly PosterEvent[],
  words: DoorWords,
): PlacedPoster {
  const drawn = layout(series, [], 'poster', words);
  // The page around it says in large letters what the lanes and totals say.
  const placed = { ...drawn, lanes: [], totals: [], milestone: placeMilestone(drawn, series) };
  const obstacles = obstaclesAt(placed, placed.months.at(-1)?.id ?? '', size);
  const { placed: found, dropped } = placeLabels(
    columnRequests(placed, obstacles, events),
    obstacles,
    { x: 0, y: -reachPx, width: size.widthPx, height: 2 * reachPx },
  );
  const columns = [...found.values()];
  const tops = columns.map(({ box }) => -box.y);
  const feet = columns.map(({ box }) => box.y + box.height);
  const heights = {
    skyPx: Math.ceil(Math.max(...placed.months.map(({ out }) => out.topPx), ...tops)) + 2,
    groundPx: Math.ceil(Math.max(...placed.months.map((month) => month.in.bottomPx), ...feet)) + 2,
  };
  return {
    ...placed,
    ...heights,
    still: heights,
    labels: columns.flatMap(textsOf),
    marks: columns.flatMap(marksOf),
    leaders: columns.map(leaderPath).join(''),
    named: columns.flatMap(({ entries }) => entries.map(({ event }) => event.id)),
    dropped,
  };
}

/** To the right of its block, where the month after it has nothing to say. */
function placeMilestone(placed: PlacedDoor, series: DoorSeries): PlacedDoor['milestone'] {
  const { milestone, months } = placed;
  const month = months.find(({ id }) => id === milestone?.month);
  if (!milestone || !month) return milestone;
  const y = -milestoneTopPx(series, size);
  const x = month.x + size.monthPx + columnGapPx;
  const words = milestone.texts.flatMap(({ text }) => text.split(' '));
  // A word that is wider than the month stands whole.
  const roomPx = Math.max(
    size.monthPx - columnGapPx,
    ...words.map((word) => textWidth(word, size.textPx, 400)),
  );
  const lines = breakLines(milestone.texts, size, 400, roomPx);
  return {
    ...milestone,
    path: svgPath`M${month.x} ${y}H${x - 2}`,
    texts: lines.map(({ text, kind }, index) => ({
      text,
      kind,
      x,
      y: y + size.textPx * 0.35 + index * size.linePx,
      anchor: 'start',
    })),
  };
}
