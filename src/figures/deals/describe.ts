/** `deals` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { shownRows } from '../../chart/most-rows.ts';
import { formatList } from '../../format/lists.ts';
import type { FigureTable } from '../figure.ts';
import type { DealRow, DealsSeries } from './types.ts';
import type { DealsWords } from './words.ts';

export const powerText = ({ powers }: DealRow, words: DealsWords): string =>
  formatList(powers.map((power) => words.powers[power]));

/** What became of it says more than what could: sanctions that came again lead. */
export function withdrawnText({ again, revocable }: DealRow, words: DealsWords): string {
  if (again) return `${words.again(formatDate(again.date))}, ${words.afterDays(again.days)}`;
  return revocable === null
    ? words.withdrawUnknown
    : revocable
      ? words.canWithdraw
      : words.cannotWithdraw;
}

export function describeDeals({ tied, untied }: DealsSeries, words: DealsWords): string[] {
  const shown = shownRows(tied, () => false);
  const more = (left: number): string[] => (left === 0 ? [] : [words.more(left)]);
  const sentences = shown.rows.map((row) =>
    words.describeRow(
      formatDate(row.date),
      powerText(row, words),
      words.forms[row.form],
      words.days(row.release?.days ?? 0),
      formatDate(row.release?.date ?? row.date),
      withdrawnText(row, words),
    ),
  );
  const others = shownRows(untied, () => false);
  const untiedDates = formatList([
    ...others.rows.map((row) => `${formatDate(row.date)} (${powerText(row, words)})`),
    ...more(others.left),
  ]);
  return [
    ...sentences,
    ...more(shown.left).map((text) => `${text}.`),
    ...(untied.length === 0 ? [] : [words.describeUntied(untiedDates)]),
  ];
}

export function dealsTable({ tied, untied }: DealsSeries, words: DealsWords): FigureTable {
  const { columns } = words;
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'date', label: columns.date },
      { key: 'power', label: columns.power },
      { key: 'release', label: columns.release },
      { key: 'days', label: columns.days, numeric: true },
      { key: 'eased', label: columns.eased },
      { key: 'form', label: columns.form },
      { key: 'legalForm', label: columns.legalForm },
      { key: 'stays', label: columns.stays },
      { key: 'withdrawn', label: columns.withdrawn },
      { key: 'statedBy', label: columns.statedBy },
    ],
    rows: [...tied, ...untied].map((row) => ({
      date: row.knownOn
        ? `${formatDate(row.date)} (${words.publicOn(formatDate(row.knownOn))})`
        : formatDate(row.date),
      power: powerText(row, words),
      release: row.release ? formatDate(row.release.date) : words.noRelease,
      days: row.release?.days ?? null,
      eased: row.eased,
      form: words.forms[row.form],
      legalForm: row.legalForm,
      stays: row.staysInForce ?? words.notKnown,
      withdrawn: withdrawnText(row, words),
      statedBy: row.tieStatedBy ?? words.noSource,
    })),
  };
}
