/** What a version published, as it stands in snapshots/<version>/facts.json: how it is written, and how it is read again. Compares nothing. */
import { z } from 'zod';
import type { DataFiles } from './data-files.ts';
import { isDerived, type Fact } from './fact.ts';
import type { Model } from './model.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { qualifiers } from './schema.ts';

const snapshotSchema = z.strictObject({
  version: z.string(),
  events: z.record(z.string(), z.strictObject({ date: z.string(), title: z.string() })),
  facts: z.record(
    z.string(),
    z.strictObject({
      value: z.union([z.number(), z.string()]),
      qualifier: z.enum(qualifiers),
      /** Of a derived fact: the events and series ("series:ID") that it was computed from. */
      of: z.array(z.string()).optional(),
    }),
  ),
  /** Keys of the corrections made up to then: one of these excuses no later change. */
  corrections: z.array(z.string()),
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type SnapshotFact = Snapshot['facts'][string];

/** The fields by which a correction is known again. */
export const correctionKey = ({
  date,
  what,
  before,
  after,
}: {
  date: string;
  what: string;
  before: string;
  after: string;
}): string => [date, what, before, after].join(' | ');

export function snapshotOf(model: Model): Snapshot {
  return {
    version: model.version,
    events: Object.fromEntries(model.events.map(({ id, date, title }) => [id, { date, title }])),
    facts: Object.fromEntries(
      model.facts.ids().flatMap((id) => {
        const fact = model.facts.get(id);
        return fact ? [[id, snapshotFact(fact)]] : [];
      }),
    ),
    corrections: model.corrections.map(correctionKey),
  };
}

const snapshotFact = ({ id, value, qualifier, rows }: Fact): SnapshotFact => ({
  value,
  qualifier,
  ...(isDerived(id) ? { of: inputsOf(rows) } : {}),
});

export const inputsOf = (rows: Fact['rows']): string[] =>
  [
    ...new Set(
      rows.flatMap(({ event, series }) => [
        ...(event ? [event] : []),
        ...(series ? [`series:${series}`] : []),
      ]),
    ),
  ].sort();

/** The file as `npm run snapshot` writes it: a fact a line, so that a diff between two versions can be read. */
export function formatSnapshot(model: Model): string {
  const { version, events, facts, corrections } = snapshotOf(model);
  const lines = (record: Record<string, unknown>): string =>
    Object.entries(record)
      .map(([id, value]) => `    ${JSON.stringify(id)}: ${JSON.stringify(value)}`)
      .join(',\n');
  return `{\n  "version": ${JSON.stringify(version)},\n  "events": {\n${lines(events)}\n  },\n  "facts": {\n${lines(facts)}\n  },\n  "corrections": ${JSON.stringify(corrections)}\n}\n`;
}

/** "2026-11-22" before "2026-11-22.2": as text, since no version of a day goes beyond .9. */
export const snapshotVersions = (files: DataFiles): string[] =>
  files
    .list('snapshots')
    .flatMap((name) => /^([^/]+)\/facts\.json$/.exec(name)?.[1] ?? [])
    .sort();

/** The newest snapshot; none before the first publication. */
export function readSnapshot(files: DataFiles): { snapshot?: Snapshot; problems: Problem[] } {
  const version = snapshotVersions(files).at(-1);
  if (version === undefined) return { problems: [] };
  const file = `snapshots/${version}/facts.json`;
  const { value, problems } = readJson(files, file);
  if (value === undefined) return { problems };
  const parsed = snapshotSchema.safeParse(value);
  if (parsed.success && parsed.data.version === version)
    return { snapshot: parsed.data, problems: [] };
  return {
    problems: [
      {
        severity: 'error',
        file,
        place: '',
        found: 'This file is not what "npm run snapshot" wrote for this version.',
        expected: 'Expected: the published facts, unchanged.',
        fix: `Put it back: git checkout -- ${file}`,
      },
    ],
  };
}

/** "2026-11-22" → "2026-11-22.2" → "2026-11-22.3". */
export const nextVersion = (version: string): string => {
  const [day = version, number = '1'] = version.split('.');
  return `${day}.${Number(number) + 1}`;
};
