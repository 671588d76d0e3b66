/** When an event came into the record, as the snapshots of published versions tell it. */
import type { DataFiles } from './data-files.ts';
import type { Model } from './model.ts';
import { readJson } from './read-json.ts';
import { snapshotVersions } from './snapshots.ts';

/**
 * ISO days by event id, of those that came after the first published version; nothing for what stood in that one, and nothing before it.
 * What no snapshot has yet is of the version that is being made.
 */
export function addedDays(
  files: DataFiles,
  { events, version }: Pick<Model, 'events' | 'version'>,
): Map<string, string> {
  const versions = snapshotVersions(files);
  const days = new Map<string, string>();
  if (versions.length === 0) return days;
  const seen = new Set<string>();
  const states = [
    ...versions.map((name) => [name, eventsOf(files, name)] as const),
    [version, events.map(({ id }) => id)] as const,
  ];
  states.forEach(([name, ids], index) => {
    for (const id of ids) {
      if (index > 0 && !seen.has(id)) days.set(id, name.slice(0, 10));
      seen.add(id);
    }
  });
  return days;
}

function eventsOf(files: DataFiles, version: string): string[] {
  const { value } = readJson(files, `snapshots/${version}/facts.json`);
  return Object.keys((value as { events?: object } | undefined)?.events ?? {});
}
