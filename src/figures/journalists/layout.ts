/** Those whom the first group counts hang from the sill, count beside count; between them, above it, stand the large releases. One hairline shows where the counts after a release end. The two other groups are rows of numbers. No markup. */
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { dotGrid } from '../../chart/dot-grid.ts';
import { barsPath } from '../../chart/paths.ts';
import { placeGround, sillPx } from '../../chart/sill.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import type { Phrase } from '../../format/phrases.ts';
import { nameOf } from './describe.ts';
import type { JournalistsSize } from './sizes.ts';
import type { Column, JournalistsPanel, JournalistsSeries } from './types.ts';

const airPx = 5;
const quiet = { className: 'on-ground-quiet' };
const strong = { className: 'label-strong on-ground', weight: 600 as const };

interface Room {
  canvas: Canvas<JournalistsSize>;
  series: JournalistsSeries;
  phrase: Phrase;
  pitchPx: number;
  slots: { column: Column; x: number; widthPx: number }[];
}

export function placeJournalists(
  series: JournalistsSeries,
  size: JournalistsSize,
  measure: Measure,
  phrase: Phrase,
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.panels.every(({ points }) => points.length === 0)) return canvas.finish();
  const room: Room = { canvas, series, phrase, ...slotsFor(series.columns, size) };
  const sillY = placeReleases(room);
  canvas.y = sillY + sillPx + airPx;
  placeCounts(room);
  for (const { people, by, date } of series.others) {
    const text = phrase('other', { by, count: people, date: phrase.date(date) });
    canvas.y = canvas.lines(text, 0, canvas.y + 4, size.widthPx, quiet);
  }
  placeOthers(room);
  placeGround(canvas, sillY, 14);
  return canvas.finish();
}

/** One pitch for all, such that counts and releases fill the width. */
function slotsFor(
  columns: readonly Column[],
  size: JournalistsSize,
): Pick<Room, 'pitchPx' | 'slots'> {
  const { widthPx, gapPx, perCount, perRelease } = size;
  const inRow = ({ kind }: Column): number => (kind === 'count' ? perCount : perRelease);
  const units = columns.reduce((sum, column) => sum + inRow(column), 0);
  const most = widthPx / (3 * (2 * perCount + perRelease));
  const pitchPx = Math.min(most, (widthPx - gapPx * (columns.length - 1)) / Math.max(1, units));
  let x = 0;
  const slots = columns.map((column) => {
    const slot = { column, x, widthPx: inRow(column) * pitchPx };
    x += slot.widthPx + gapPx;
    return slot;
  });
  return { pitchPx, slots };
}

/** Returns where the sill lies. */
function placeReleases({ canvas, phrase, pitchPx, slots }: Room): number {
  const { widthPx, perRelease, numberPx, lineHeightPx, textPx, gapPx } = canvas.size;
  const crowds = slots.flatMap(({ column, x, widthPx: roomPx }) =>
    column.kind === 'release' ? [{ release: column.release, x, roomPx: roomPx + gapPx }] : [],
  );
  if (crowds.length > 0)
    canvas.y = canvas.lines(phrase('releases'), 0, canvas.y, widthPx, { className: 'label-out' });
  const dateLines = crowds.map(({ release, roomPx }) =>
    wrapText(phrase.date(release.date, 'short'), roomPx, textPx, 400, canvas.measure),
  );
  const wordsPx = crowds.map(
    (_, index) => numberPx * 1.1 + (dateLines[index]?.length ?? 0) * lineHeightPx,
  );
  const heights = crowds.map(
    ({ release }, index) =>
      Math.ceil(release.people / perRelease) * pitchPx + (wordsPx[index] ?? 0),
  );
  const foot = canvas.y + Math.max(0, ...heights) + 3 * airPx;
  crowds.forEach(({ release, x, roomPx }, index) => {
    canvas.people(
      'people-out',
      dotGrid({ x, y: foot, to: release.people, perRun: perRelease, pitchPx, grows: 'up' }),
    );
    const top = foot - (heights[index] ?? 0) - airPx;
    canvas.text(phrase.number(release.people), x, top + numberPx * 0.8, {
      className: 'label-strong label-out',
      weight: 600,
      sizePx: numberPx,
    });
    canvas.lines(phrase.date(release.date, 'short'), x, top + numberPx * 1.1, roomPx, {
      className: 'quiet',
    });
  });
  return Math.ceil(foot + 2);
}

function placeCounts({ canvas, series, phrase, pitchPx, slots }: Room): void {
  const { perCount, numberPx, widthPx, gapPx, lineHeightPx } = canvas.size;
  const counts = slots.flatMap(({ column, x, widthPx: roomPx }) =>
    column.kind === 'count' ? [{ ...column, x, roomPx }] : [],
  );
  const rowsOf = (people: number): number => Math.ceil(people / perCount);
  const most = Math.max(2, ...counts.map(({ point }) => rowsOf(point?.people ?? 0)));
  const after = counts.flatMap(({ point, isAfter }) => (point && isAfter ? [point.people] : []));
  const top = canvas.y;
  const level = Math.max(0, ...after);
  for (const { point, x } of counts)
    if (point)
      canvas.people(
        'people-in',
        dotGrid({ x, y: top, to: point.people, perRun: perCount, pitchPx }),
      );
  if (level > 0) {
    const y = top + rowsOf(level) * pitchPx;
    canvas.line('leader-ground', 0, y, widthPx, y);
  }
  const frames = counts
    .filter(({ point }) => point === null)
    .map(({ x, roomPx: width }) => ({
      x,
      y: top,
      width,
      height: Math.max(2, rowsOf(level) - 0.5) * pitchPx,
    }));
  if (frames.length > 0) canvas.path('no-figure-ground', { d: barsPath(frames) }, frames);
  const numberY = top + most * pitchPx + 6;
  for (const { point, x, roomPx } of counts) {
    let foot = numberY;
    if (point) {
      const textPx = roomPx + gapPx - 2;
      const number = { ...strong, sizePx: numberPx, lineHeightPx: numberPx * 1.1 };
      foot = canvas.lines(
        phrase.qualified(point.people, point.qualifier),
        x,
        numberY,
        textPx,
        number,
      );
      foot = canvas.lines(dayOrMonth(point.date, textPx, canvas, phrase), x, foot, textPx, quiet);
    } else {
      // It stands last, or before a count; to its left, under a release, is room for words.
      const right = x + roomPx;
      foot = canvas.lines(phrase('none'), right, numberY, roomPx * 2, { ...quiet, anchor: 'end' });
    }
    canvas.y = Math.max(canvas.y, foot);
  }
  const [first] = series.panels;
  if (first && counts.length > 0)
    canvas.y = canvas.lines(
      phrase('counted', { name: nameOf(first, phrase) }),
      0,
      canvas.y + lineHeightPx * 0.3,
      widthPx,
      {
        className: 'on-ground',
      },
    );
}

/** Where a day would take three lines, its month: the release beside it tells before from after, and the table has the day. */
function dayOrMonth(
  date: string,
  roomPx: number,
  { size, measure }: Canvas,
  phrase: Phrase,
): string {
  const day = phrase.date(date, 'short');
  return wrapText(day, roomPx, size.textPx, 400, measure).length > 2
    ? phrase.date(date.slice(0, 7), 'short')
    : day;
}

/** A row of numbers for each group that counts on one day of the year. */
function placeOthers({ canvas, series, phrase }: Room): void {
  const { widthPx, lineHeightPx, textPx } = canvas.size;
  const panels = series.panels.slice(1).filter(({ points }) => points.length > 0);
  if (panels.length === 0) return;
  const yearOf = (date: string): string => date.slice(0, 4);
  const years = [
    ...new Set(panels.flatMap(({ points }) => points.map(({ date }) => yearOf(date)))),
  ].sort();
  canvas.y = canvas.lines(phrase('others'), 0, canvas.y + lineHeightPx * 0.8, widthPx, quiet);
  const names = panels.map((panel) => nameOf(panel, phrase));
  const namePx = Math.max(...names.map((name) => canvas.width(name, strong))) + 12;
  const stepPx = Math.min(76, (widthPx - namePx) / years.length);
  const row = (cells: readonly string[], style: typeof quiet | typeof strong): void => {
    const top = canvas.y;
    cells.forEach((cell, index) => {
      const foot = canvas.lines(cell, namePx + index * stepPx, top, stepPx - 4, style);
      canvas.y = Math.max(canvas.y, foot);
    });
  };
  row(years, quiet);
  panels.forEach((panel, index) => {
    canvas.text(names[index] ?? '', 0, canvas.y + textPx * 0.84, { className: 'on-ground' });
    const cells = years.map((year) => cellOf(panel, year, phrase));
    row(cells, strong);
  });
  for (const panel of panels)
    for (const { date } of panel.points.filter(({ weak }) => weak)) {
      const text = phrase('weak-point', { name: nameOf(panel, phrase), year: yearOf(date) });
      canvas.y = canvas.lines(text, 0, canvas.y, widthPx, quiet);
    }
}

function cellOf({ points }: JournalistsPanel, year: string, phrase: Phrase): string {
  const point = points.find(({ date }) => date.startsWith(year));
  return point ? phrase.qualified(point.people, point.qualifier) : '–';
}
