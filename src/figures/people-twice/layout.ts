/** Where everything in `people-twice` stands: a line for each life, years across, releases down through all of them. No markup. */
import { scaleLinear } from 'd3-scale';
import { placeLegend } from '../../chart/legend.ts';
import type { Labels } from '../make-figure.ts';
import { placeLeaderLabels } from '../../chart/leader-labels.ts';
import { Canvas, type Drawing, type TextStyle } from '../../chart/canvas.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import { formatDate } from '../../format/dates.ts';
import { dayFromIso, parseEdtf } from '../../format/edtf.ts';
import type { PeopleTwiceSize } from './sizes.ts';
import type { Life, PeopleTwiceSeries, PlacedCustody } from './types.ts';
import type { PeopleTwiceWords } from './words.ts';

interface Room {
  canvas: Canvas;
  size: PeopleTwiceSize;
  words: PeopleTwiceWords;
  labels: Labels;
  text: TextStyle;
  quiet: TextStyle;
  name: TextStyle;
  x: (day: number) => number;
  endPx: number;
  /** Where the releases cross every line. */ releases: number[];
}

const daysPerYear = 365.25;
/** How much of a bar whose start or end is not known is drawn beyond what is known. */
const unknownDays = 200;
const labelledYears = 5;

export function placePeopleTwice(
  series: PeopleTwiceSeries,
  size: PeopleTwiceSize,
  measure: Measure,
  words: PeopleTwiceWords,
  labels: Labels = {},
): Drawing {
  const canvas = new Canvas(size, measure);
  const text: TextStyle = {
    className: '',
    sizePx: size.textPx,
    weight: 400,
    lineHeightPx: size.lineHeightPx,
  };
  const recordEnd = parseEdtf(series.recordEnd).end;
  const ends = series.lives
    .flatMap(({ custody, turnedBack }) => [
      turnedBack,
      ...custody.flatMap(({ from, to, lastKnown }) => [from, lastKnown, to]),
    ])
    .filter((end) => end !== null);
  const first = Math.min(
    recordEnd - daysPerYear,
    ...[...ends, ...series.releases.map(({ date }) => date)].map((date) => parseEdtf(date).start),
  );
  const firstYear = Math.floor(1970 + (first - unknownDays) / daysPerYear) + 1;
  const scale = scaleLinear()
    .domain([Math.min(first, dayFromIso(`${firstYear}-01-01`)) - unknownDays / 2, recordEnd])
    .range([size.namesPx + 6, size.widthPx - 6]);
  const room: Room = {
    canvas,
    size,
    words,
    labels,
    text,
    quiet: { ...text, className: 'quiet' },
    name: { ...text, className: 'label-strong', sizePx: size.namePx, weight: 600 },
    x: (day) => scale(day),
    endPx: scale(recordEnd),
    releases: [],
  };
  if (series.lives.length === 0) return canvas.finish();
  placeKey(room);
  placeReleases(series, room);
  placeYears(firstYear, series.recordEnd, room);
  room.releases = series.releases.map(({ date }) => room.x(parseEdtf(date).start));
  for (const life of series.lives) placeLife(life, room);
  // Room for what reaches under the last line.
  canvas.y += 5;
  return canvas.finish();
}

function placeKey(room: Room): void {
  const { canvas, words } = room;
  const reach = 26;
  const keys: [string, (x: number, top: number) => void][] = [
    [words.keyHeld, (x, top) => placeBar(canvas, 'held', x, top, reach, 10)],
    [words.keySoft, (x, top) => placeBar(canvas, 'held soft', x, top, reach, 10)],
    [words.keyUnknown, (x, top) => placeBar(canvas, 'open', x, top, reach, 10)],
    [
      words.keyRestricted,
      (x, top) => placeBar(canvas, 'restricted', x + 0.75, top + 2.5, reach - 1.5, 5),
    ],
    [words.keyFreed, (x, top) => placeFreed(canvas, x + 12, top + 5, 5)],
    [words.keyTurnedBack, (x, top) => placeTurnedBack(canvas, x + 12, top + 5, 5)],
  ];
  placeLegend(
    canvas,
    keys.map(([label, draw]) => ({
      text: label,
      markPx: reach,
      mark: (x, middle) => draw(x, middle - 5),
    })),
  );
  canvas.y += 12;
}

/** The releases of the turns, named over their lines. */
function placeReleases({ releases }: PeopleTwiceSeries, room: Room): void {
  const { canvas, size, text, labels } = room;
  const linesOf = (label: string): string[] =>
    wrapText(label, 150, size.textPx, 400, canvas.measure);
  const requests = releases.map(({ eventId, date }) => {
    const lines = linesOf(labels[eventId] ?? formatDate(date, 'month'));
    return {
      key: eventId,
      lines,
      x: room.x(parseEdtf(date).start),
      widthPx: Math.max(...lines.map((line) => canvas.width(line, text))),
      heightPx: lines.length * size.lineHeightPx,
    };
  });
  const depthPx = placeLeaderLabels(requests, 0, -1, size.widthPx, 4).depthPx;
  const base = canvas.y + depthPx;
  const { placed, dropped } = placeLeaderLabels(requests, base, -1, size.widthPx, 4);
  for (const { key, side, box, leader } of placed) {
    canvas.line('release', leader.x + 1, box.y, leader.x + 1, base + size.lineHeightPx + 8);
    requests
      .find((request) => request.key === key)
      ?.lines.forEach((line, index) =>
        canvas.text(
          line,
          side === 'right' ? box.x : box.x + box.width,
          box.y + size.textPx * 0.86 + index * size.lineHeightPx,
          { ...{ ...text, className: 'out' }, anchor: side === 'right' ? 'start' : 'end' },
        ),
      );
  }
  canvas.y = base;
  canvas.dropped.push(...dropped);
}

function placeYears(firstYear: number, recordEnd: string, { canvas, size, quiet, x }: Room): void {
  const lastYear = Number(recordEnd.slice(0, 4));
  const isCrossed = (left: number, right: number): boolean =>
    canvas.shapes.some(
      ({ className, boxes }) =>
        className === 'release' && boxes.some(({ x }) => x > left - 3 && x < right + 3),
    );
  canvas.line(
    'axis',
    size.namesPx,
    canvas.y + size.lineHeightPx + 8,
    size.widthPx,
    canvas.y + size.lineHeightPx + 8,
  );
  for (let year = firstYear; year <= lastYear; year += 1) {
    const at = x(dayFromIso(`${year}-01-01`));
    const width = canvas.width(String(year), quiet);
    canvas.line('axis', at, canvas.y + size.lineHeightPx + 4, at, canvas.y + size.lineHeightPx + 8);
    if (year % labelledYears !== 0) continue;
    const left = [at - width / 2, at - width + 2, at - 2].find(
      (one) => one >= 0 && one + width <= size.widthPx && !isCrossed(one, one + width),
    );
    if (left !== undefined) canvas.text(String(year), left, canvas.y + size.textPx, quiet);
  }
  canvas.y += size.lineHeightPx + 8;
}

function placeLife(life: Life, room: Room): void {
  const { canvas, size, name, quiet, words } = room;
  const label = room.labels[life.person];
  const notes =
    label === undefined ? life.undated.map((text) => `${text}: ${words.undated}`) : [label];
  const before = canvas.y;
  const reach = size.barPx * 0.36;
  let top = canvas.y + size.rowGapPx;
  let foot: number;
  if (size.namesPx === 0) {
    top =
      canvas.lines(life.name, 0, top, size.widthPx, name) + 2 + (life.turnedBack ? 2 * reach : 0);
    foot = top + size.barPx;
  } else
    foot = Math.max(
      top + size.barPx,
      canvas.lines(life.name, 0, top + (size.barPx - size.namePx) / 2, size.namesPx - 14, name),
    );
  const middle = top + size.barPx / 2;
  const tickTop = size.namesPx === 0 ? top - 3 : before;
  for (const x of room.releases)
    canvas.line('release', x, tickTop, x, top + size.barPx + (size.namesPx === 0 ? 3 : 0));
  canvas.line('life', size.namesPx, middle, room.endPx, middle);
  for (const span of life.custody) placeCustody(span, top, room);
  if (life.turnedBack)
    placeTurnedBack(canvas, room.x(parseEdtf(life.turnedBack).start), top - reach - 0.5, reach);
  for (const note of notes)
    foot = canvas.lines(note, size.namesPx, foot + 3, size.widthPx - size.namesPx, quiet);
  canvas.y = foot;
}

/** Full where the person is known to be held; light over the days, months or year in which it began or ended; dashed where nothing is known. */
function placeCustody(
  { from, to, lastKnown, isRestricted, isRelease }: PlacedCustody,
  top: number,
  { canvas, size, x, endPx }: Room,
): void {
  const [start, stop, known] = [
    from === null ? null : parseEdtf(from),
    to === null ? null : parseEdtf(to),
    lastKnown === null ? null : parseEdtf(lastKnown),
  ];
  const bar = (className: string, left: number, right: number): void => {
    if (right - left <= 0.2) return;
    if (isRestricted)
      placeBar(
        canvas,
        className.replace('held', 'restricted'),
        left,
        top + size.barPx * 0.28,
        right - left,
        size.barPx * 0.44,
      );
    else placeBar(canvas, className, left, top, right - left, size.barPx);
  };
  // A day has no soft end: only what is wider than a day is drawn as wide as it is.
  const firstKnown = known ?? stop;
  if (!start && !firstKnown) return;
  const sureFrom = start
    ? x(start.end - start.start > 1 ? start.end : start.start)
    : x(firstKnown?.start ?? 0);
  const sureTo = stop ? x(stop.start) : known ? x(known.end) : sureFrom;
  if (start && start.end - start.start > 1) bar('held soft', x(start.start), sureFrom);
  if (!start && stop)
    bar('open', Math.max(size.namesPx, sureFrom - (x(unknownDays) - x(0))), sureFrom);
  bar('held', sureFrom, sureTo);
  if (stop && stop.end - stop.start > 1) bar('held soft', sureTo, x(stop.end));
  if (!stop) bar('open', sureTo, endPx);
  if (stop && isRelease) placeFreed(canvas, x(stop.end), top + size.barPx / 2, size.barPx * 0.36);
}

function placeBar(
  canvas: Canvas,
  className: string,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  canvas.bars(className, [{ x, y, width, height }], true);
}

function placeFreed(canvas: Canvas, cx: number, cy: number, r: number): void {
  canvas.dots('freed', [{ x: cx, y: cy }], r);
}

/** A ring cut by a stroke: out, and not out. */
function placeTurnedBack(canvas: Canvas, cx: number, cy: number, r: number): void {
  const [x, y, reach] = [cx, cy, r].map((value) => Math.round(value * 10) / 10) as [
    number,
    number,
    number,
  ];
  canvas.path(
    'turned-back',
    {
      d: `M${x - reach} ${y}a${reach} ${reach} 0 1 0 ${2 * reach} 0a${reach} ${reach} 0 1 0 ${-2 * reach} 0M${x - reach} ${y + reach}l${2 * reach} ${-2 * reach}`,
    },
    [{ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r }],
  );
}
