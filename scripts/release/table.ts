// What a release holds, as a table: the files of the root one by one, the folders summed up.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './checksums.ts';

/** Pages of one folder each are one group, or three hundred of them would hide the rest. */
const groupOf = (path: string): string => {
  const [first = '', second] = path.split('/');
  return second === undefined ? first : `${first}/`;
};

export function describeRelease(folder: string): string {
  const groups = new Map<string, { files: number; bytes: number }>();
  for (const path of filesIn(folder)) {
    const group = groups.get(groupOf(path)) ?? { files: 0, bytes: 0 };
    groups.set(groupOf(path), {
      files: group.files + 1,
      bytes: group.bytes + statSync(join(folder, path)).size,
    });
  }
  const all = [...groups.values()].reduce(
    (sum, { files, bytes }) => ({ files: sum.files + files, bytes: sum.bytes + bytes }),
    { files: 0, bytes: 0 },
  );
  const rows = [
    ...[...groups].sort(([left], [right]) => (left < right ? -1 : 1)),
    ['all', all] as const,
  ];
  const line = (name: string, files: string, size: string): string =>
    `${name.padEnd(32)}${files.padStart(7)}${size.padStart(12)}`;
  return [
    line(`${folder}/`, 'files', 'kB'),
    ...rows.map(([name, { files, bytes }]) => line(name, String(files), (bytes / 1000).toFixed(1))),
  ].join('\n');
}
