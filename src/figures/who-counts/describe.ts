/** `who-counts` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { shownRows } from '../../chart/most-rows.ts';
import { formatList } from '../../format/lists.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import { peopleIn } from './series.ts';
import type { Count, Round, Sight, WhoCountsSeries } from './types.ts';
import type { WhoCountsWords } from './words.ts';

const numberOf = (count: Count): string => formatQualified(count.people, count.qualifier);

/** Which of the three groups of the drawing a round stands in. */
export const groupOf = (round: Round): 'counted' | 'own-word' | 'no-count' =>
  round.counted ? 'counted' : round.ownWord ? 'own-word' : 'no-count';

export function describeWhoCounts(series: WhoCountsSeries, words: WhoCountsWords): string[] {
  const inGroup = (group: ReturnType<typeof groupOf>): Round[] =>
    series.rounds.filter((round) => groupOf(round) === group);
  const [counted, ownWord, noCount] = [
    inGroup('counted'),
    inGroup('own-word'),
    inGroup('no-count'),
  ];
  const partOf = (count: Count, round: Round): string =>
    words.describePart(
      round.announced
        ? words.ofAnnounced(numberOf(count), numberOf(round.announced))
        : numberOf(count),
      formatDate(round.date),
      count.by,
      round.announced !== null,
    );
  /** As many as the drawing has room for, then how many more there are. */
  const listed = (rounds: readonly Round[], say: (round: Round) => string): string => {
    const { rows, left } = shownRows(rounds, () => false);
    return formatList([...rows.map(say), ...(left > 0 ? [words.more(left)] : [])]);
  };
  return [
    series.rounds.length > 0
      ? words.summary(series.rounds.length, counted.length, ownWord.length, noCount.length)
      : '',
    counted.length > 0
      ? words.describeCounted(listed(counted, (round) => partOf(round.counted as Count, round)))
      : '',
    ownWord.length > 0
      ? words.describeOwnWord(listed(ownWord, (round) => partOf(round.ownWord as Count, round)))
      : '',
    ...shownRows(series.sights, () => false, 6).rows.map((sight) =>
      words.describeSight(
        numberOf(sight.confirmed),
        numberOf(sight.announced),
        sight.confirmed.by,
        formatDate(sight.confirmed.date),
      ),
    ),
    noCount.length > 0
      ? words.describeNoCount(
          listed(noCount, (round) => `${peopleText(round)} (${formatDate(round.date)})`),
        )
      : '',
    noCount.length > 0 ? monthsNote(series, words) : '',
  ].filter((sentence) => sentence !== '');
}

/** "49 political prisoners pardoned in the month (December 2024, Viasna)", one after another; empty when there is none. */
export const monthsNote = ({ months }: WhoCountsSeries, words: WhoCountsWords): string =>
  months.length === 0
    ? ''
    : words.monthsNote(
        formatList(
          shownRows(months, () => false).rows.map(
            (count) =>
              `${numberOf(count)} ${count.label} (${formatDate(count.date, 'month')}, ${count.by})`,
          ),
        ),
      );

const peopleText = (round: Round): string =>
  round.announced ? numberOf(round.announced) : formatNumber(peopleIn(round));

export function whoCountsTable(series: WhoCountsSeries, words: WhoCountsWords): FigureTable {
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'date', label: words.tableDate },
      { key: 'announced', label: words.tableAnnounced, numeric: true },
      { key: 'announcedBy', label: words.tableAnnouncedBy },
      { key: 'part', label: words.tablePart, numeric: true },
      { key: 'partIs', label: words.tablePartIs },
      { key: 'partBy', label: words.tablePartBy },
    ],
    rows: [
      ...series.rounds.map((round) => roundRow(round, words)),
      ...series.sights.map((sight) => sightRow(sight, words)),
      ...series.months.map((count) => ({
        date: formatDate(count.date, 'month'),
        announced: null,
        announcedBy: null,
        part: cell(count),
        partIs: count.label,
        partBy: count.by,
      })),
    ],
  };
}

const cell = (count: Count): string | number =>
  count.qualifier === 'exact' ? count.people : numberOf(count);

function roundRow(round: Round, words: WhoCountsWords): FigureTable['rows'][number] {
  const part = round.counted ?? round.ownWord;
  return {
    date: formatDate(round.date),
    announced: round.announced ? cell(round.announced) : words.noNumberGiven,
    announcedBy: round.announced?.by ?? null,
    part: part ? cell(part) : words.noCountKnown,
    partIs: part?.label ?? null,
    partBy: part?.by ?? null,
  };
}

const sightRow = (sight: Sight, words: WhoCountsWords): FigureTable['rows'][number] => ({
  date: words.reportedOn(formatDate(sight.confirmed.date)),
  announced: cell(sight.announced),
  announcedBy: sight.announced.label,
  part: cell(sight.confirmed),
  partIs: sight.confirmed.label,
  partBy: sight.confirmed.by,
});
