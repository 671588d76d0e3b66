/** Where everything in the drawing of `deals` stands: one row a step, in order of time; then the steps tied to no release. No markup. */
import { Canvas, type Drawing, type TextStyle } from '../../chart/canvas.ts';
import { placeLegend } from '../../chart/legend.ts';
import { shownRows } from '../../chart/most-rows.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { formatDate } from '../../format/dates.ts';
import { placeBar, placeForm, reachOf } from './bar.ts';
import { powerText, withdrawnText } from './describe.ts';
import type { Labels } from '../make-figure.ts';
import type { DealsSize } from './sizes.ts';
import type { DealForm, DealRow, DealsSeries } from './types.ts';
import type { DealsWords } from './words.ts';

interface Room {
  canvas: Canvas;
  size: DealsSize;
  words: DealsWords;
  labels: Labels;
  text: TextStyle;
  quiet: TextStyle;
  strong: TextStyle;
  /** Room for the count of days. */ daysPx: number;
}

export function placeDeals(
  { tied, untied }: DealsSeries,
  size: DealsSize,
  measure: Measure,
  words: DealsWords,
  labels: Labels = {},
): Drawing {
  const canvas = new Canvas(size, measure);
  const text: TextStyle = {
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
    text,
    quiet: { ...text, className: 'quiet' },
    strong: { ...text, className: 'label-strong', weight: 600 },
    daysPx: 0,
  };
  room.daysPx =
    Math.max(
      0,
      ...tied.map(({ release }) => canvas.width(words.days(release?.days ?? 0), room.strong)),
    ) + 10;
  if (tied.length > 0) placeKey(room);
  const { rows, left } = shownRows(tied, (row) => isLabelled(row, labels));
  const reach = reachOf(rows);
  let release = '';
  for (const row of rows) {
    if (release !== row.release?.eventId) {
      canvas.line('axis', 0, canvas.y + 6, size.widthPx, canvas.y + 6);
      const heading = {
        ...room.strong,
        className: 'label-strong out',
        sizePx: size.headingPx,
        lineHeightPx: size.headingPx * 1.2,
      };
      release = row.release?.eventId ?? '';
      canvas.y =
        canvas.lines(
          labels[release] ?? row.release?.title ?? '',
          0,
          canvas.y + 14,
          size.widthPx,
          heading,
        ) + 6;
    }
    placeRow(row, reach, room);
  }
  if (left > 0)
    canvas.y = canvas.lines(words.more(left), 0, canvas.y + 6, size.widthPx, room.quiet);
  if (untied.length > 0) placeUntied(untied, room);
  return canvas.finish();
}

/** A step that the words name, or one tied to a release that they name. */
export const isLabelled = ({ eventId, release }: DealRow, labels: Labels): boolean =>
  eventId in labels || (release !== null && release.eventId in labels);

function placeKey({ canvas, words, quiet }: Room): void {
  const forms: readonly DealForm[] = ['act', 'speech', 'act-not-seen'];
  placeLegend(canvas, [
    {
      text: words.keyRelease,
      mark: (x, middle) => canvas.dots('release', [{ x: x + 8, y: middle }], 4.5),
    },
    ...forms.map((form) => ({
      text: words.forms[form],
      markPx: 16,
      mark: (x: number, middle: number) => placeForm(canvas, form, 'us', x + 8, middle, 7),
    })),
    { text: words.keyShapes, style: quiet },
  ]);
}

function placeRow(
  row: DealRow,
  reach: { low: number; high: number },
  { canvas, size, words, labels, text, quiet, strong, daysPx }: Room,
): void {
  const top = canvas.y;
  const roomPx = size.wordsPx === 0 ? size.widthPx : size.wordsPx - 14;
  let foot = canvas.lines(
    `${formatDate(row.date)}, ${powerText(row, words)}`,
    0,
    top,
    roomPx,
    strong,
  );
  foot = canvas.lines(labels[row.eventId] ?? row.title, 0, foot, roomPx, text);
  // Where nobody says whether it can be taken back, the legal form is what a reader can go by.
  const isTold = row.again !== null || row.revocable !== null;
  foot = canvas.lines(
    isTold ? withdrawnText(row, words) : sentence(row.legalForm),
    0,
    foot,
    roomPx,
    quiet,
  );
  const middle = size.wordsPx === 0 ? foot + 4 + size.reachPx : top + size.reachPx + 2;
  const days = words.days(row.release?.days ?? 0);
  placeBar(canvas, row, reach, size.wordsPx, size.widthPx - daysPx, middle, size.reachPx);
  canvas.text(days, size.widthPx - daysPx + 10, middle + size.textPx * 0.34, strong);
  canvas.y = Math.max(foot, middle + size.reachPx) + 12;
}

function placeUntied(
  all: readonly DealRow[],
  { canvas, size, words, labels, text, quiet, strong }: Room,
): void {
  const { rows, left } = shownRows(all, (row) => isLabelled(row, labels));
  canvas.line('axis', 0, canvas.y + 6, size.widthPx, canvas.y + 6);
  canvas.y =
    canvas.lines(words.untied(all.length), 0, canvas.y + 14, size.widthPx, {
      ...strong,
      sizePx: size.headingPx,
      lineHeightPx: size.headingPx * 1.2,
    }) + 4;
  const datePx = Math.min(
    size.widthPx / 2,
    Math.max(0, ...rows.map((row) => canvas.width(formatDate(row.date, 'short'), text))) + 12,
  );
  for (const row of rows) {
    const [top, isBeside] = [canvas.y, size.wordsPx > 0];
    const foot = canvas.lines(
      formatDate(row.date, 'short'),
      0,
      top,
      isBeside ? datePx : size.widthPx,
      strong,
    );
    canvas.y =
      canvas.lines(
        labels[row.eventId] ?? row.title,
        isBeside ? datePx : 0,
        isBeside ? top : foot,
        size.widthPx - (isBeside ? datePx : 0),
        text,
      ) + (isBeside ? 3 : 6);
    canvas.y = Math.max(canvas.y, foot + 3);
  }
  if (left > 0) canvas.y = canvas.lines(words.more(left), 0, canvas.y + 6, size.widthPx, quiet);
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
