/** For tests: a small sound data set in memory, and a way to break one thing in it. */
import { filesInMemory, type DataFiles } from './data-files.ts';
import { loadFrom } from './load.ts';
import { formatProblems } from './problem.ts';
import type { Event } from './schema.ts';

export type Path = readonly (string | number)[];

const source = (id: string, grade: string) => ({
  id,
  publisher: 'Viasna',
  title: 'A headline',
  published: '2025-09-11',
  lang: 'en',
  grade,
  url: `https://spring96.org/en/news/${id}`,
  readAt: null,
});

const event = (id: string, date: string, kind: string, more: object = {}) => ({
  id,
  date,
  kind,
  title: `Title of ${id}`,
  summary: 'What happened, in a sentence.',
  powers: [],
  actors: ['Viasna'],
  people: [],
  claims: [],
  conflicts: [],
  relatesTo: [],
  sources: [{ source: 'viasna-first', supports: 'number, date' }],
  confidence: 'high',
  ...more,
});

/** An event of which a test says what matters to it. */
export const bareEvent = (
  id: string,
  own: Pick<Event, 'date' | 'kind'> & Partial<Event>,
): Event => ({
  id,
  title: `Title of ${id}`,
  summary: `Summary of ${id}.`,
  powers: [],
  actors: [],
  people: [],
  claims: [],
  conflicts: [],
  relatesTo: [],
  sources: [],
  confidence: 'high',
  ...own,
});

const claim = (measure: string, value: number, more: object = {}) => ({
  measure,
  label: `people ${measure}`,
  value,
  qualifier: 'exact',
  unit: 'people',
  role: 'announced',
  by: 'Presidential press service',
  sources: ['viasna-first'],
  ...more,
});

/** Two rounds, an easing, a sentence and a count of the held: enough for each check to have something to look at. */
export const soundData = (): Record<string, unknown> => ({
  'data/events/2024.json': [
    event('2024-07-03-release-18', '2024-07-03', 'release', {
      claims: [claim('released', 18, { qualifier: 'at-least', role: 'counted', by: 'Viasna' })],
    }),
  ],
  'data/events/2025.json': [
    event('2025-09-11-easing-airline', '2025-09-11', 'easing', {
      powers: ['us'],
      easing: {
        tiedTo: ['2025-09-11-release-52'],
        tieStatedBy: 'A US official',
        eased: 'Parts and service',
        staysInForce: null,
        legalForm: 'General licence',
        revocable: true,
      },
    }),
    event('2025-09-11-release-52', '2025-09-11', 'release', {
      people: [{ person: 'ihar-losik', part: 'freed' }],
      claims: [claim('released', 52)],
      conflicts: [
        {
          field: 'people who crossed',
          measure: 'released',
          values: [
            { value: 52, by: 'Minsk', sources: ['viasna-first'] },
            { value: 51, by: 'Vilnius', sources: ['ap-second'] },
          ],
        },
      ],
      sources: [
        { source: 'viasna-first', supports: 'number' },
        { source: 'ap-second', supports: 'number' },
      ],
    }),
    event('2025-09-16-sentence-ilyash', '2025-09-16', 'sentence', {
      summary: 'What happened, in a sentence. He denied guilt.',
      relatesTo: ['2025-09-11-release-52'],
    }),
  ],
  'data/series/held.json': {
    id: 'held',
    title: 'Political prisoners held',
    unit: 'people',
    role: 'counted',
    counter: 'Viasna',
    definition: 'Recognised and in custody.',
    points: [
      { date: '2024-06-30', value: 1413, basis: 'month-end review', sources: ['viasna-first'] },
      { date: '2025-12-31', value: 1131, basis: 'month-end review', sources: ['viasna-first'] },
    ],
  },
  'data/sources.json': [source('viasna-first', 'A'), source('ap-second', 'B')],
  'data/people.json': [
    { id: 'ihar-losik', name: 'Ihar Losik', variants: ['Igor Losik'], role: 'blogger' },
  ],
  'data/left-out.json': [],
  'data/measures.json': ['released', 'crossed', 'newlyRecognised', 'sentenceYears'].map((id) => ({
    id,
    means: `people ${id}`,
  })),
  'data/corrections.json': [],
  'data/version.json': { version: '2026-11-22', compiled: '2026-11-22' },
  'data/publisher.json': { name: 'The editors', contact: 'editors@example.org' },
  'data/link-risks.json': [],
});

export const removed = Symbol('removed');

/** A copy of a value with one place in it replaced, or taken out. */
export function replaceAt(value: unknown, [first, ...rest]: Path, replacement: unknown): unknown {
  if (first === undefined) return replacement;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const fields = copy as Record<string | number, unknown>;
  const next = rest.length === 0 ? replacement : replaceAt(fields[first], rest, replacement);
  if (next !== removed) fields[first] = next;
  else if (Array.isArray(copy)) copy.splice(Number(first), 1);
  else delete fields[first];
  return copy;
}

export function filesOf(data: Record<string, unknown>): DataFiles {
  return filesInMemory(
    Object.fromEntries(
      Object.entries(data).map(([file, value]) => [
        file,
        typeof value === 'string' || value instanceof Uint8Array
          ? value
          : JSON.stringify(value, null, 2),
      ]),
    ),
  );
}

/** What an editor would read after one change to the sound data. A string or bytes replace a whole file. */
export function problemsAfter(
  file: string,
  path: Path,
  replacement: unknown,
  others: Record<string, unknown> = {},
): string {
  const data = { ...soundData(), ...others };
  if (path.length === 0 && replacement === removed) delete data[file];
  else data[file] = replaceAt(data[file], path, replacement);
  return formatProblems(loadFrom(filesOf(data)).problems);
}
