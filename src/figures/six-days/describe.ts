/** The six days in sentences and rows, from the entries that the drawing shows. No pixels. */
import { shownRows } from '../../chart/most-rows.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import { stripLanes, type SixDays, type StripEntry } from './types.ts';

const wholeText = ({ text, notes }: StripEntry): string => [text, ...notes].join('. ');

/** A sentence for each entry, and one for the days on which our record is empty. */
export function describeSixDays(series: SixDays, phrase: Phrase): string[] {
  const { rows, left } = shownRows(series.entries, () => false);
  const quiet = quietText(series, phrase);
  const labelOf = new Map(series.days.map(({ iso, label }) => [iso, label]));
  return [
    ...rows.map((entry) =>
      phrase(entry.people > 0 ? 'describe-people' : 'describe', {
        day: labelOf.get(entry.day) ?? entry.day,
        lane: phrase(`lane-${entry.lane}`).toLowerCase(),
        text: wholeText(entry),
        count: entry.people,
      }),
    ),
    ...(left > 0 ? [phrase('more', { count: left })] : []),
    ...(quiet ? [quiet] : []),
  ];
}

/** "No entry in our record: 13 September, 14 September and 15 September." */
export function quietText({ days }: SixDays, phrase: Phrase): string | null {
  const quiet = days.filter(({ isQuiet }) => isQuiet).map(({ label }) => label);
  return quiet.length === 0 ? null : phrase('quiet', { days: phrase.list(quiet) });
}

export function sixDaysTable({ days, entries }: SixDays, phrase: Phrase): FigureTable {
  const empty = { out: null, deal: null, in: null, people: null, by: null };
  return {
    caption: phrase('table'),
    columns: [
      { key: 'day', label: phrase('column-day') },
      ...stripLanes.map((lane) => ({ key: lane, label: phrase(`lane-${lane}`) })),
      { key: 'people', label: phrase('column-people'), numeric: true },
      { key: 'by', label: phrase('column-by'), inFilesOnly: true },
    ],
    rows: days.flatMap(({ iso, label: day }) => {
      const ofDay = entries.filter((entry) => entry.day === iso);
      if (ofDay.length === 0) return [{ ...empty, day }];
      return ofDay.map((entry) => ({
        ...empty,
        day,
        [entry.lane]: wholeText(entry),
        people: entry.people === 0 ? null : entry.people,
        by: entry.by,
      }));
    }),
  };
}
