/** `deals` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import { shownRows } from '../../chart/most-rows.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import type { Deal, DealCount, DealRow, DealsSeries } from './types.ts';

export const powerText = ({ powers }: DealRow, phrase: Phrase): string =>
  phrase.list(powers.map((power) => phrase(power)));

/** "16–20 Aug 2008", for releases that lie close together. */
export function datesOf(
  { releases }: Deal,
  phrase: Phrase,
  style: 'long' | 'short' = 'short',
): string {
  const [first, last] = [releases[0]?.date ?? '', releases.at(-1)?.date ?? ''];
  return phrase.date(first === last ? first : `${first}/${last}`, style);
}

export const titleText = (row: DealRow, phrase: Phrase): string =>
  phrase('title', { date: phrase.date(row.date, 'short'), power: powerText(row, phrase) });

/** "off the list, part by licence". */
export const formText = ({ forms }: DealRow, phrase: Phrase): string =>
  phrase([...forms].sort().join('-'));

export function daysText({ days }: DealRow, phrase: Phrase): string {
  if (days === 0) return phrase('same-day');
  return phrase(days > 0 ? 'days-after' : 'days-before', { count: Math.abs(days) });
}

/** What became of it says more than what could: sanctions that came again lead. Nothing where the record says nothing. */
export function takenBackText(row: DealRow, phrase: Phrase): string | null {
  if (row.again)
    return phrase(row.forms.includes('ended') ? 'again' : 'taken-back', { count: row.again.days });
  return row.revocable === null ? null : phrase(row.revocable ? 'can-withdraw' : 'cannot-withdraw');
}

export function countText({ date, people, isWeak, isWider }: DealCount, phrase: Phrase): string {
  const text = phrase('recognised', { count: people, date: phrase.date(date, 'short') });
  return [
    text,
    ...(isWider ? [phrase('whole-month')] : []),
    ...(isWeak ? [phrase('weak')] : []),
  ].join(', ');
}

export const tiedRows = ({ deals }: DealsSeries): DealRow[] => deals.flatMap(({ slips }) => slips);

export function describeDeals({ deals, untied }: DealsSeries, phrase: Phrase): string[] {
  const shown = shownRows(deals, () => false);
  const others = shownRows(untied, () => false);
  const more = (count: number): string[] => (count === 0 ? [] : [phrase('more', { count })]);
  const untiedDates = others.rows.map(
    (row) => `${phrase.date(row.date)} (${powerText(row, phrase)})`,
  );
  return [
    ...shown.rows.flatMap((deal) => [
      phrase('describe-deal', {
        count: deal.people,
        dates: datesOf(deal, phrase, 'long'),
        slips: phrase.list(deal.slips.map((row) => slipSentence(row, phrase))),
      }),
      ...(deal.counts.length === 0
        ? []
        : [
            phrase('describe-counts', {
              counts: phrase.list(deal.counts.map((count) => countText(count, phrase))),
            }),
          ]),
    ]),
    ...more(shown.left),
    ...(untied.length === 0
      ? []
      : [
          phrase('describe-untied', { dates: phrase.list([...untiedDates, ...more(others.left)]) }),
        ]),
  ];
}

function slipSentence(row: DealRow, phrase: Phrase): string {
  const back = takenBackText(row, phrase);
  const parts = [formText(row, phrase), daysText(row, phrase), ...(back ? [back] : [])];
  return `${phrase.date(row.date)}, ${powerText(row, phrase)} (${parts.join('; ')})`;
}

export function dealsTable(series: DealsSeries, phrase: Phrase): FigureTable {
  const withdrawn = (row: DealRow): string =>
    row.again
      ? `${phrase('again-on', { date: phrase.date(row.again.date) })}, ${phrase('later', { count: row.again.days })}`
      : (takenBackText(row, phrase) ?? phrase('withdraw-unknown'));
  const keys = ['date', 'power', 'release', 'days', 'eased', 'form', 'legalForm', 'stays'] as const;
  return {
    caption: phrase('table'),
    columns: [...keys, 'withdrawn', 'statedBy'].map((key) => ({
      key,
      label: phrase(`column-${key.toLowerCase()}`),
      ...(key === 'days' ? { numeric: true } : {}),
    })),
    rows: [...tiedRows(series), ...series.untied].map((row) => ({
      date: row.knownOn
        ? `${phrase.date(row.date)} (${phrase('public-on', { date: phrase.date(row.knownOn) })})`
        : phrase.date(row.date),
      power: powerText(row, phrase),
      release: row.release ? phrase.date(row.release.date) : phrase('no-release'),
      days: row.release ? row.days : null,
      eased: row.eased,
      form: formText(row, phrase),
      legalForm: row.legalForm,
      stays: row.staysInForce ?? phrase('not-known'),
      withdrawn: withdrawn(row),
      statedBy: row.tieStatedBy ?? phrase('no-source'),
    })),
  };
}
