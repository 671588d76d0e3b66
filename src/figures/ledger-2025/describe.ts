/** The year in sentences and rows, from the lines that the drawing shows. No pixels. */
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import { lineOf } from './series.ts';
import type { LineKey, Year } from './types.ts';

/** "at least 300", for a line of the year. */
export function numberOf(year: Year, key: LineKey, phrase: Phrase): string {
  const { people, qualifier } = lineOf(year, key);
  return phrase.qualified(people, qualifier);
}

export const dateOf = (year: Year, key: LineKey, phrase: Phrase): string =>
  phrase.date(lineOf(year, key).date);

/** "Two died in custody", for as many as they are. */
export function describeDead(year: Year, phrase: Phrase): string {
  const { people } = lineOf(year, 'died');
  const number = phrase.inWords(people);
  return phrase('died', {
    count: people,
    number: number.charAt(0).toUpperCase() + number.slice(1),
  });
}

export function describeYear(year: Year, phrase: Phrase): string[] {
  if (year.lines.length === 0) return [];
  const number = (key: LineKey): string => numberOf(year, key, phrase);
  const { inside } = year;
  return [
    phrase('describe-out', {
      by: lineOf(year, 'pardoned').by,
      date: dateOf(year, 'counted', phrase),
      out: number('out'),
      pardoned: number('pardoned'),
      served: number('served'),
    }),
    phrase('describe-in', { count: lineOf(year, 'entered').people }),
    describeDead(year, phrase),
    phrase('describe-held', {
      opening: number('opening'),
      start: dateOf(year, 'opening', phrase),
      counted: number('counted'),
      date: dateOf(year, 'counted', phrase),
      later: number('later'),
      laterdate: dateOf(year, 'later', phrase),
    }),
    phrase('describe-sum', { sum: number('sum'), count: lineOf(year, 'remainder').people }),
    ...(inside
      ? [
          phrase('describe-inside', {
            count: inside.people,
            date: phrase.date(inside.date),
            pardoned: number('pardoned'),
          }),
        ]
      : []),
  ];
}

export function yearTable(year: Year, phrase: Phrase): FigureTable {
  const { lines, inside } = year;
  return {
    caption: phrase('table'),
    columns: [
      { key: 'what', label: phrase('column-what') },
      { key: 'people', label: phrase('column-people'), numeric: true },
      { key: 'date', label: phrase('column-date') },
      { key: 'by', label: phrase('column-by') },
    ],
    rows: lines.flatMap((line) => [
      {
        what: phrase(`row-${line.key}`),
        people: phrase.qualified(line.people, line.qualifier),
        date: phrase.date(line.date),
        by: line.isOurs ? phrase('ours') : line.by,
      },
      ...(inside && line.key === 'pardoned'
        ? [
            {
              what: phrase('row-inside'),
              people: phrase.qualified(inside.people, 'exact'),
              date: phrase.date(inside.date),
              by: null,
            },
          ]
        : []),
    ]),
  };
}
