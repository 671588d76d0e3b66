/** Where a text stands, for an editor's cursor: lines of JSON by path, and the first place of each text of data/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOnDisk } from '../../../model/index.ts';
import { placeOfPath } from '../../../model/json-lines.ts';
import type { Part } from '../../../markdown/parts.ts';

export interface Place {
  /** From the root of the project. */
  file: string;
  line: number;
}

/** Of a part of a file in content/; a part of Markdown knows its line. */
export function placeOf(
  textOf: (file: string) => string | undefined,
  path: string,
  part: Part,
): Place {
  if (!path.endsWith('.json')) return { file: path, line: part.line };
  return { file: path, line: placeOfPath(textOf(path) ?? '{}', pathOf(path, part.key)).line };
}

/** Names in record.json are English texts and may hold full stops. */
const pathOf = (path: string, key: string): string[] =>
  path.endsWith('/record.json')
    ? [key.slice(0, key.indexOf('.')), key.slice(key.indexOf('.') + 1)]
    : key.split('.');

/** The first line of data/ that holds a text as a value. */
export function dataPlaces(root: string): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const name of filesOnDisk(root)
    .list('data')
    .filter((file) => file.endsWith('.json'))) {
    const file = `data/${name}`;
    for (const [index, line] of readFileSync(join(root, file), 'utf8').split('\n').entries())
      for (const [, value = '', isName] of line.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
        if (isName !== undefined) continue;
        const text = JSON.parse(value) as string;
        if (!places.has(text)) places.set(text, { file, line: index + 1 });
      }
  }
  return places;
}
