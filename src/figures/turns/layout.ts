/** Where everything in `turns` stands: three strips of the first months, then the same three over years. Returns numbers and strings, no markup. */
import { scaleLinear } from 'd3-scale';
import { dotGrid } from '../../chart/dot-grid.ts';
import { placeLegend } from '../../chart/legend.ts';
import { placeLeaderLabels } from '../../chart/leader-labels.ts';
import { spread } from '../../chart/spread.ts';
import { Canvas, type Drawing, type TextStyle } from '../../chart/canvas.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { formatDate } from '../../format/dates.ts';
import { formatList } from '../../format/lists.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { TurnsSize } from './sizes.ts';
import { stepsOf } from './series.ts';
import {
  labelOf,
  placeArrest,
  placeDeal,
  placeNotes,
  placeSill,
  placeYear,
  spreadMarks,
  requestOf,
  type Note,
  type Room,
} from './strip.ts';
import type { Labels } from '../make-figure.ts';
import type { Turn, TurnDeal, TurnsSeries } from './types.ts';
import type { TurnsWords } from './words.ts';

/** Days of the first part, stretched only when a step of the months after a release lies beyond. */
const firstDays = 200;
const daysPerYear = 365.25;

/** The whole of each turn, and its first months larger. A page of paper holds one of them. */
export const turnsParts = ['whole', 'first'] as const;
export type TurnsPart = (typeof turnsParts)[number];

export function placeTurns(
  series: TurnsSeries,
  size: TurnsSize,
  measure: Measure,
  words: TurnsWords,
  labels: Labels = {},
  shown: readonly TurnsPart[] = turnsParts,
): Drawing {
  const canvas = new Canvas(size, measure);
  const label: TextStyle = {
    className: '',
    sizePx: size.textPx,
    weight: 400,
    lineHeightPx: size.lineHeightPx,
  };
  const room: Room = {
    canvas,
    size,
    words,
    labels,
    label,
    strong: { ...label, className: 'label-strong', weight: 600 },
    x: () => 0,
    ticks: [],
  };
  placeKey(room);
  const heading: TextStyle = {
    className: 'label-strong',
    sizePx: size.headingPx,
    weight: 600,
    lineHeightPx: size.headingPx * 1.2,
  };
  const longest = (days: readonly number[]): number => Math.max(1, ...days);
  const firstEnd = longest([
    firstDays,
    ...series.turns.flatMap(({ easings }) => easings.map(({ days }) => days)),
  ]);
  const wholeEnd = longest([
    firstEnd,
    ...series.turns.flatMap((turn) =>
      [...stepsOf(turn), ...(turn.recordEnd ? [turn.recordEnd] : [])].map(({ days }) => days),
    ),
  ]);
  const parts = [
    {
      name: 'whole',
      text: words.wholeTurn,
      end: wholeEnd,
      place: placeWhole,
      ticks: [0, 1, 2, 3, 4, 5].filter((years) => years * daysPerYear <= wholeEnd),
      say: words.yearAxis,
      unit: daysPerYear,
    },
    {
      name: 'first',
      text: words.firstDays,
      end: firstEnd,
      place: placeFirst,
      ticks: [0, 50, 100, 150, 200].filter((days) => days <= firstEnd),
      say: words.dayAxis,
      unit: 1,
    },
  ] as const;
  for (const part of parts) {
    if (series.turns.length === 0) break;
    if (!shown.includes(part.name)) continue;
    canvas.y += 18;
    canvas.line('axis', 0, canvas.y, size.widthPx, canvas.y);
    canvas.y = canvas.lines(part.text, 0, canvas.y + 12, size.widthPx, heading) + 6;
    const low = Math.min(
      0,
      ...series.turns.flatMap(({ releases }) => releases.map(({ days }) => days)),
    );
    const scale = scaleLinear()
      .domain([low, part.end])
      .range([9, size.widthPx - 9]);
    room.x = (days) => scale(days);
    placeAxis(
      room,
      part.ticks.map((tick) => ({ x: scale(tick * part.unit), text: part.say(tick) })),
    );
    room.ticks = part.ticks.map((tick) => scale(tick * part.unit));
    for (const turn of series.turns) part.place(turn, room);
  }
  return canvas.finish();
}

function placeKey({ canvas, words }: Room): void {
  canvas.y = 2;
  placeLegend(canvas, [
    {
      text: words.keyPerson,
      mark: (x, middle) => canvas.dots('person-key', [{ x: x + 6, y: middle }], 3),
    },
    {
      text: words.keyEased,
      mark: (x, middle) => placeDeal(canvas, 'eased', 'us', x + 6.5, middle, 6),
    },
    {
      text: words.keyBack,
      mark: (x, middle) => placeDeal(canvas, 'back', 'us', x + 6.5, middle, 6),
    },
    { text: words.keyIn, mark: (x, middle) => placeArrest(canvas, 'in', x + 6, middle - 4) },
    { text: words.keyShapes, style: { className: 'quiet' } },
  ]);
}

function placeAxis(
  { canvas, size, label }: Room,
  ticks: readonly { x: number; text: string }[],
): void {
  let lastEnd = Number.NEGATIVE_INFINITY;
  const style = { ...label, className: 'quiet' };
  for (const { x, text } of ticks) {
    const width = canvas.width(text, style);
    const left = Math.max(0, Math.min(size.widthPx - width, x - width / 2));
    if (left < lastEnd + 6) continue;
    canvas.text(text, left, canvas.y + size.textPx, style);
    lastEnd = left + width;
  }
  canvas.y += size.lineHeightPx + 4;
}

/** People above the line on their day, easing on it, and the words for each easing under it. */
function placeFirst(turn: Turn, room: Room): void {
  const { canvas, size, x } = room;
  const releases = turn.releases.map((release) => {
    const widthPx = Math.ceil(Math.max(1, release.people) / size.rowsOfPeople) * size.pitchPx;
    return {
      release,
      widthPx,
      left: Math.max(0, Math.min(size.widthPx - widthPx, x(release.days) - size.pitchPx / 2)),
    };
  });
  const tallest = Math.max(
    1,
    ...turn.releases.map(({ people }) => Math.min(people, size.rowsOfPeople)),
  );
  const year = placeYear(turn, room);
  const sill = year + 8 + tallest * size.pitchPx + size.textPx + 8 + size.reachPx;
  placeSill(turn, 0, turn.recordEnd ? x(turn.recordEnd.days) : size.widthPx, sill, room);
  const foot = sill - size.reachPx - 3;
  const numbers = releases.map(({ release }) => formatNumber(release.people));
  const centres = spread(
    releases.map(({ widthPx, left }, index) => ({
      centre: left + widthPx / 2,
      width: canvas.width(numbers[index] ?? '', room.strong),
    })),
    6,
    0,
    size.widthPx,
  );
  releases.forEach(({ release, left }, index) => {
    const block = dotGrid({
      x: left,
      y: foot,
      perRun: size.rowsOfPeople,
      pitchPx: size.pitchPx,
      to: release.people,
      along: 'columns',
      grows: 'up',
    });
    canvas.people('person', block);
    canvas.text(numbers[index] ?? '', centres[index] ?? 0, foot - tallest * size.pitchPx - 4, {
      ...{ ...room.strong, className: 'label-strong out' },
      anchor: 'middle',
    });
  });
  const places = spreadMarks(turn.easings, size.reachPx, room);
  const at = (deal: TurnDeal): number => places.get(deal.eventId) ?? x(deal.days);
  turn.easings.forEach((deal) =>
    placeDeal(canvas, 'eased', deal.power, at(deal), sill, size.reachPx),
  );
  const notes = turn.easings.map((deal): Note => ({
    key: deal.eventId,
    x: at(deal),
    lead: room.words.day(deal.days),
    text: labelOf(deal, room),
  }));
  canvas.y = sill + size.reachPx + placeNotes(notes, sill + size.reachPx, 1, room) + 14;
}

/** One thin line a turn: what eased and what came again stands on it, arrests under it. */
function placeWhole(turn: Turn, room: Room): void {
  const { canvas, size, words, x } = room;
  const year = placeYear(turn, room);
  const backPlaces = spreadMarks(turn.back, size.reachPx * 0.8, room);
  const above: Note[] = [...new Set(turn.back.map(({ days }) => days))].map((days): Note => {
    const same = turn.back.filter((deal) => deal.days === days);
    const powers = [...new Set(same.map(({ power }) => words.powers[power]))];
    return {
      key: same[0]?.eventId ?? '',
      x: Math.max(...same.map(({ eventId }) => backPlaces.get(eventId) ?? 0)),
      lead: words.day(days),
      text: words.sanctionsBack(formatList(powers)),
    };
  });
  if (turn.recordEnd)
    above.push({
      key: 'record-end',
      x: x(turn.recordEnd.days),
      lead: words.day(turn.recordEnd.days),
      text: words.recordEnds(formatDate(turn.recordEnd.date, 'month')),
    });
  // Measured once from any height, then set where the strip's line turns out to be.
  const abovePx = placeLeaderLabels(
    above.map((note) => requestOf(note, room)),
    0,
    -1,
    size.widthPx,
  ).depthPx;
  const sill = year + 6 + abovePx + size.reachPx;
  const last = Math.max(...stepsOf(turn).map(({ days }) => days), turn.recordEnd?.days ?? 0);
  placeSill(turn, x(0), x(last), sill, room);
  placeNotes(above, sill - size.reachPx, -1, room);
  // Steps of one day stand beside each other; steps of different days may overlap, as so little room is theirs.
  turn.easings.forEach((deal) => {
    const same = turn.easings.filter(({ days }) => days === deal.days);
    placeDeal(
      canvas,
      'eased',
      deal.power,
      x(deal.days) + (same.indexOf(deal) - (same.length - 1) / 2) * size.reachPx * 1.7,
      sill,
      size.reachPx * 0.8,
    );
  });
  turn.back.forEach((deal) =>
    placeDeal(
      canvas,
      'back',
      deal.power,
      backPlaces.get(deal.eventId) ?? 0,
      sill,
      size.reachPx * 0.8,
    ),
  );
  const foot = sill + size.reachPx;
  const below: Note[] = [
    ...turn.between.map((step) => ({
      key: step.eventId,
      x: x(step.days),
      lead: words.day(step.days),
      text: labelOf(step, room),
    })),
    ...(turn.crackdown
      ? [
          {
            key: turn.crackdown.eventId,
            x: x(turn.crackdown.days),
            lead: words.day(turn.crackdown.days),
            text: room.labels[turn.crackdown.eventId] ?? words.crackdown,
          },
        ]
      : []),
  ];
  turn.between.forEach((step) => placeArrest(canvas, 'in', x(step.days), foot + 1));
  if (turn.crackdown) placeArrest(canvas, 'in crackdown', x(turn.crackdown.days), foot + 1, 7);
  canvas.y = foot + placeNotes(below, foot, 1, room, 14) + 12;
}
