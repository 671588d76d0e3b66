/** `who-counts` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import { shownRows } from '../../chart/most-rows.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import { peopleIn } from './series.ts';
import type { Count, Round, WhoCountsSeries } from './types.ts';

const numberOf = (count: Count, phrase: Phrase): string =>
  phrase.qualified(count.people, count.qualifier);

/** "22 of 30"; where the state gave no number, the count alone. */
export const partOf = (count: Count, { announced }: Round, phrase: Phrase): string =>
  announced
    ? phrase('of-announced', { part: numberOf(count, phrase), count: announced.people })
    : numberOf(count, phrase);

export function describeWhoCounts(series: WhoCountsSeries, phrase: Phrase): string[] {
  const { rounds, sights, months, totals } = series;
  if (rounds.length === 0) return [];
  const counted = rounds.filter((round) => round.counted);
  const ownWord = rounds.filter((round) => !round.counted && round.ownWord);
  const none = rounds.filter((round) => !round.counted && !round.ownWord);
  const part = (count: Count | null, round: Round): string =>
    count ? `${partOf(count, round, phrase)} (${phrase.date(round.date)}, ${count.by})` : '';
  /** As many as can be read, then how many more there are. */
  const sentence = (key: string, some: readonly Round[], say: (round: Round) => string) => {
    const { rows, left } = shownRows(some, () => false);
    const more = left > 0 ? [phrase('more', { count: left })] : [];
    return some.length === 0
      ? []
      : [phrase(key, { list: phrase.list([...rows.map(say), ...more]), count: some.length })];
  };
  return [
    phrase('summary', {
      count: rounds.length,
      counted: counted.length,
      own: ownWord.length,
      none: none.length,
    }),
    ...sentence('describe-counted', counted, (round) => part(round.counted, round)),
    ...sentence('describe-own-word', ownWord, (round) => part(round.ownWord, round)),
    ...sentence(
      'describe-none',
      none,
      (round) => `${phrase.number(peopleIn(round))} (${phrase.date(round.date)})`,
    ),
    ...shownRows(months, () => false, 6).rows.map((count) =>
      phrase('describe-month', {
        month: phrase.date(count.date, 'month'),
        by: count.by,
        count: count.people,
      }),
    ),
    ...shownRows(sights, () => false, 6).rows.map(({ confirmed, announced }) =>
      phrase('describe-sight', {
        by: confirmed.by,
        part: numberOf(confirmed, phrase),
        count: announced.people,
        date: phrase.date(confirmed.date),
      }),
    ),
    ...(totals.length === 0
      ? []
      : [
          phrase('describe-totals', {
            list: phrase.list(
              totals.map(
                ({ date, counted: total, announced }) =>
                  `${numberOf(total, phrase)} / ${phrase.number(announced)} (${phrase.date(date)})`,
              ),
            ),
          }),
        ]),
  ];
}

export function whoCountsTable(series: WhoCountsSeries, phrase: Phrase): FigureTable {
  const keys = ['date', 'announced', 'announcedBy', 'part', 'partIs', 'partBy'];
  return {
    caption: phrase('table'),
    columns: keys.map((key) => ({
      key,
      label: phrase(`column-${key}`),
      ...(['announced', 'part'].includes(key) && { numeric: true }),
    })),
    rows: [
      ...series.rounds.map((round) => roundRow(round, phrase)),
      ...series.sights.map(({ announced, confirmed }) => ({
        date: phrase('reported-on', { date: phrase.date(confirmed.date) }),
        announced: cell(announced, phrase),
        announcedBy: announced.label,
        ...partCells(confirmed, phrase),
      })),
      ...series.months.map((count) => ({
        date: phrase.date(count.date, 'month'),
        announced: null,
        announcedBy: null,
        ...partCells(count, phrase),
      })),
      ...series.totals.map(({ date, counted, announced }) => ({
        date: phrase('by-day', { date: phrase.date(date) }),
        announced,
        announcedBy: phrase('sum-of-ours'),
        ...partCells(counted, phrase),
      })),
    ],
  };
}

const cell = (count: Count, phrase: Phrase): string | number =>
  count.qualifier === 'exact' ? count.people : numberOf(count, phrase);

const partCells = (count: Count, phrase: Phrase) => ({
  part: cell(count, phrase),
  partIs: count.label,
  partBy: count.by,
});

function roundRow(round: Round, phrase: Phrase): FigureTable['rows'][number] {
  const part = round.counted ?? round.ownWord;
  return {
    date: phrase.date(round.date),
    announced: round.announced ? cell(round.announced, phrase) : phrase('no-number'),
    announcedBy: round.announced?.by ?? null,
    ...(part ? partCells(part, phrase) : { part: phrase('no-count'), partIs: null, partBy: null }),
  };
}
