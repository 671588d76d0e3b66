/** `where-to` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { formatList } from '../../format/lists.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import type { Group, WhereToSeries } from './types.ts';
import type { WhereToWords } from './words.ts';

export const papersText = ({ place, withoutPapers }: Group, words: WhereToWords): string =>
  place === 'inside' || place === 'prison'
    ? ''
    : withoutPapers
      ? words.withoutPapers(withoutPapers.people, withoutPapers.qualifier)
      : words.papersUnknown;

export const onwardText = ({ onward }: Group, words: WhereToWords): string =>
  onward.length === 0
    ? ''
    : words.onwardLine(
        formatList(
          onward.map(({ place, people }) => `${formatNumber(people)} ${words.onward[place]}`),
        ),
      );

export function describeWhereTo({ rounds }: WhereToSeries, words: WhereToWords): string[] {
  return rounds.map((round) =>
    words.describeRound(
      formatDate(round.date),
      formatNumber(round.released),
      formatList(
        round.groups.map((group) => {
          const more = [onwardText(group, words), papersText(group, words)]
            .filter((text) => text !== '')
            .join('; ');
          return words.describeGroup(
            formatNumber(group.people),
            words.places[group.place],
            more === '' ? '' : ` (${more})`,
          );
        }),
      ),
    ),
  );
}

export function whereToTable({ rounds }: WhereToSeries, words: WhereToWords): FigureTable {
  const { columns } = words;
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'date', label: columns.date },
      { key: 'released', label: columns.released, numeric: true },
      { key: 'place', label: columns.place },
      { key: 'people', label: columns.people, numeric: true },
      { key: 'by', label: columns.by },
      { key: 'onward', label: columns.onward },
      { key: 'papers', label: columns.papers, numeric: true },
      { key: 'papersBy', label: columns.papersBy },
    ],
    rows: rounds.flatMap((round) =>
      round.groups.map((group) => ({
        date: formatDate(round.date),
        released: round.released,
        place: words.places[group.place],
        people: group.people,
        by: group.by,
        onward: onwardText(group, words) || null,
        papers: group.withoutPapers
          ? group.withoutPapers.qualifier === 'exact'
            ? group.withoutPapers.people
            : formatQualified(group.withoutPapers.people, group.withoutPapers.qualifier)
          : group.place === 'lithuania' || group.place === 'ukraine'
            ? words.papersUnknown
            : null,
        papersBy: group.withoutPapers?.by ?? null,
      })),
    ),
  };
}
