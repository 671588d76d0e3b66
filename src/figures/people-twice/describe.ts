/** `people-twice` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { formatList } from '../../format/lists.ts';
import type { FigureTable } from '../figure.ts';
import type { PeopleTwiceSeries, PlacedCustody } from './types.ts';
import type { PeopleTwiceWords } from './words.ts';

const fromText = ({ from, lastKnown, to }: PlacedCustody, words: PeopleTwiceWords): string =>
  from
    ? formatDate(from)
    : lastKnown && to
      ? `${words.unknown}; ${words.lastKnown(formatDate(lastKnown))}`
      : words.unknown;

export function describePeopleTwice(
  { lives }: PeopleTwiceSeries,
  words: PeopleTwiceWords,
): string[] {
  return lives.map(({ name, custody, turnedBack, undated }) =>
    words.describeLife(
      name,
      formatList([
        ...undated.map((text) => `${text}, ${words.undated}`),
        ...custody.map((span) => {
          const text = span.to
            ? words.span(
                span.from ? formatDate(span.from) : words.unknownStart,
                formatDate(span.to),
              )
            : words.openSpan(fromText(span, words));
          return span.isRestricted ? words.describeRestricted(text) : text;
        }),
        ...(turnedBack ? [words.describeTurnedBack(formatDate(turnedBack))] : []),
      ]),
    ),
  );
}

export function peopleTwiceTable(
  { lives }: PeopleTwiceSeries,
  words: PeopleTwiceWords,
): FigureTable {
  const { columns } = words;
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'name', label: columns.name },
      { key: 'from', label: columns.from },
      { key: 'to', label: columns.to },
      { key: 'how', label: columns.how },
    ],
    rows: lives.flatMap(({ name, custody, undated, turnedBack }) => [
      ...undated.map((text) => ({ name, from: words.unknown, to: words.unknown, how: text })),
      ...custody.map((span) => ({
        name,
        from: fromText(span, words),
        to: span.to ? formatDate(span.to) : words.noRelease,
        how: span.isRestricted ? words.restricted : words.prison,
      })),
      ...(turnedBack
        ? [
            {
              name,
              from: formatDate(turnedBack),
              to: formatDate(turnedBack),
              how: words.turnedBack,
            },
          ]
        : []),
    ]),
  };
}
