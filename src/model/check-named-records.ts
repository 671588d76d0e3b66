/** Whether the records, claims and points that code asks for by name are in the data: what is not there would be left out unnoticed. */
import { closest } from './closest.ts';
import { edtfFault, parseEdtf } from '../format/edtf.ts';
import type { ModelData } from './model.ts';
import { claimsNamed, eventIds, pointsNamed, seriesIds } from './named-records.ts';
import type { Problem } from './problem.ts';

type Known = Pick<ModelData, 'eventById' | 'series'>;

export const checkNamedRecords = (known: Known): Problem[] => [
  ...Object.values(eventIds).flatMap((id) =>
    missing('event', 'id', id, eventFile(id), [...known.eventById.keys()]),
  ),
  ...Object.values(seriesIds).flatMap((id) =>
    missing('series', 'id', id, seriesFile(id), [...known.series.keys()]),
  ),
  ...missingClaims(known),
  ...missingPoints(known),
];

/** When the record itself is missing, only that is reported. */
const missingClaims = ({ eventById }: Known): Problem[] =>
  Object.entries(claimsNamed).flatMap(([id, measures]) => {
    const event = eventById.get(id);
    if (!event) return [];
    const counted = event.claims.filter(({ unit }) => unit === 'people');
    const found = counted.map(({ measure }) => measure);
    return measures.flatMap((measure) =>
      missing(`claim of people in "${id}"`, 'measure', measure, eventFile(id), found),
    );
  });

const missingPoints = ({ series }: Known): Problem[] =>
  Object.entries(pointsNamed).flatMap(([id, dates]) => {
    const found = series.get(id)?.points.filter(({ suspect }) => !suspect);
    if (!found) return [];
    const known = found.map(({ date }) => date);
    return dates.flatMap((date) =>
      missing('point that is not suspect', 'date', date, seriesFile(id), known),
    );
  });

const eventFile = (id: string): string => `data/events/${id.slice(0, 4)}.json`;
const seriesFile = (id: string): string => `data/series/${id}.json`;

function missing(
  noun: string,
  key: 'id' | 'measure' | 'date',
  name: string,
  file: string,
  known: readonly string[],
): Problem[] {
  if (known.includes(name)) return [];
  const near = key === 'date' ? nearestDate(name, known) : closest(name, known);
  return [
    {
      severity: 'error',
      file,
      place: '',
      found: `No ${noun} has the ${key} "${name}", and figures or derived numbers are built from it.`,
      expected: 'Expected: everything that src/model/named-records.ts names.',
      fix: `${near === undefined ? '' : `Closest ${key}: "${near}". `}Put the ${key} back, or change it in src/model/named-records.ts too.`,
    },
  ];
}

/** By the calendar: the next date in letters may be years away. */
function nearestDate(date: string, known: readonly string[]): string | undefined {
  const startOf = (one: string): number => parseEdtf(one).start;
  const away = (one: string): number => Math.abs(startOf(one) - startOf(date));
  return known
    .filter((one) => edtfFault(one) === undefined)
    .sort((left, right) => away(left) - away(right))[0];
}
