/** Where everything in the drawing of `deals` stands: one row a step, in order of time; then the steps tied to no release. No markup. */
import { Sheet, type PlacedSheet, type TextStyle } from '../../chart/sheet.ts';
import { shownRows } from '../../chart/most-rows.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { formatDate } from '../../format/dates.ts';
import { placeBar, placeForm, reachOf } from './bar.ts';
import { powerText, withdrawnText } from './describe.ts';
import type { DealsSize } from './sizes.ts';
import type { DealForm, DealRow, DealsSeries } from './types.ts';
import type { DealsWords } from './words.ts';

export type Labels = Readonly<Record<string, string>>;

interface Room {
  sheet: Sheet;
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
): PlacedSheet {
  const sheet = new Sheet(size.widthPx, measure);
  const text: TextStyle = {
    className: '',
    sizePx: size.textPx,
    weight: 400,
    lineHeightPx: size.lineHeightPx,
  };
  const room: Room = {
    sheet,
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
      ...tied.map(({ release }) => sheet.width(room.strong, words.days(release?.days ?? 0))),
    ) + 10;
  if (tied.length > 0) placeKey(room);
  const { rows, left } = shownRows(tied, (row) => isLabelled(row, labels));
  const reach = reachOf(rows);
  let release = '';
  for (const row of rows) {
    if (release !== row.release?.eventId) {
      sheet.line('axis', 0, sheet.y + 6, size.widthPx, sheet.y + 6);
      const heading = {
        ...room.strong,
        className: 'label-strong out',
        sizePx: size.headingPx,
        lineHeightPx: size.headingPx * 1.2,
      };
      release = row.release?.eventId ?? '';
      sheet.y =
        sheet.lines(
          heading,
          labels[release] ?? row.release?.title ?? '',
          0,
          sheet.y + 14,
          size.widthPx,
        ) + 6;
    }
    placeRow(row, reach, room);
  }
  if (left > 0) sheet.y = sheet.lines(room.quiet, words.more(left), 0, sheet.y + 6, size.widthPx);
  if (untied.length > 0) placeUntied(untied, room);
  return sheet.finish();
}

/** A step that the words name, or one tied to a release that they name. */
export const isLabelled = ({ eventId, release }: DealRow, labels: Labels): boolean =>
  eventId in labels || (release !== null && release.eventId in labels);

function placeKey({ sheet, size, words, text, quiet }: Room): void {
  const forms: readonly DealForm[] = ['act', 'speech', 'act-not-seen'];
  let [x, y] = [0, 10];
  const put = (label: string, style: TextStyle, draw: ((x: number) => void) | null): void => {
    const indent = draw ? 22 : 0;
    const width = indent + sheet.width(style, label);
    if (x > 0 && x + width > size.widthPx) [x, y] = [0, y + size.lineHeightPx * 1.2];
    draw?.(x + 8);
    sheet.text(style, label, x + indent, y + size.textPx * 0.34);
    x += width + 16;
  };
  put(words.keyRelease, text, (at) =>
    sheet.shape(
      'circle',
      'release',
      { cx: at, cy: y, r: 4.5 },
      { x: at - 4.5, y: y - 4.5, width: 9, height: 9 },
    ),
  );
  for (const form of forms)
    put(words.forms[form], text, (at) => placeForm(sheet, form, 'us', at, y, 7));
  put(words.keyShapes, quiet, null);
  sheet.y = y + size.lineHeightPx;
}

function placeRow(
  row: DealRow,
  reach: { low: number; high: number },
  { sheet, size, words, labels, text, quiet, strong, daysPx }: Room,
): void {
  const top = sheet.y;
  const roomPx = size.wordsPx === 0 ? size.widthPx : size.wordsPx - 14;
  let foot = sheet.lines(
    strong,
    `${formatDate(row.date)}, ${powerText(row, words)}`,
    0,
    top,
    roomPx,
  );
  foot = sheet.lines(text, labels[row.eventId] ?? row.title, 0, foot, roomPx);
  // Where nobody says whether it can be taken back, the legal form is what a reader can go by.
  const isTold = row.again !== null || row.revocable !== null;
  foot = sheet.lines(
    quiet,
    isTold ? withdrawnText(row, words) : sentence(row.legalForm),
    0,
    foot,
    roomPx,
  );
  const middle = size.wordsPx === 0 ? foot + 4 + size.reachPx : top + size.reachPx + 2;
  const days = words.days(row.release?.days ?? 0);
  placeBar(sheet, row, reach, size.wordsPx, size.widthPx - daysPx, middle, size.reachPx);
  sheet.text(strong, days, size.widthPx - daysPx + 10, middle + size.textPx * 0.34);
  sheet.y = Math.max(foot, middle + size.reachPx) + 12;
}

function placeUntied(
  all: readonly DealRow[],
  { sheet, size, words, labels, text, quiet, strong }: Room,
): void {
  const { rows, left } = shownRows(all, (row) => isLabelled(row, labels));
  sheet.line('axis', 0, sheet.y + 6, size.widthPx, sheet.y + 6);
  sheet.y =
    sheet.lines(
      { ...strong, sizePx: size.headingPx, lineHeightPx: size.headingPx * 1.2 },
      words.untied(all.length),
      0,
      sheet.y + 14,
      size.widthPx,
    ) + 4;
  const datePx = Math.min(
    size.widthPx / 2,
    Math.max(0, ...rows.map((row) => sheet.width(text, formatDate(row.date, 'short')))) + 12,
  );
  for (const row of rows) {
    const [top, isBeside] = [sheet.y, size.wordsPx > 0];
    const foot = sheet.lines(
      strong,
      formatDate(row.date, 'short'),
      0,
      top,
      isBeside ? datePx : size.widthPx,
    );
    sheet.y =
      sheet.lines(
        text,
        labels[row.eventId] ?? row.title,
        isBeside ? datePx : 0,
        isBeside ? top : foot,
        size.widthPx - (isBeside ? datePx : 0),
      ) + (isBeside ? 3 : 6);
    sheet.y = Math.max(sheet.y, foot + 3);
  }
  if (left > 0) sheet.y = sheet.lines(quiet, words.more(left), 0, sheet.y + 6, size.widthPx);
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
