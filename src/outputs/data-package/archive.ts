/** The whole data as one archive. Knows what a reader of it needs beside the tables. */
import { readFileSync } from 'node:fs';
import { formatDate } from '../../format/index.ts';
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import { zipWithoutClock } from '../zip.ts';
import type { DataFile } from './files.ts';

export function packArchive(
  files: readonly DataFile[],
  site: Pick<Site, 'model' | 'words'>,
): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const all = [
    ...files.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]),
    ['README.md', encode(readme(site))] as const,
    ['CODEBOOK.md', new Uint8Array(readFileSync('data/README.md'))] as const,
    ['LICENSE.txt', new Uint8Array(readFileSync('LICENSE-DATA'))] as const,
  ].sort(([one], [other]) => (one < other ? -1 : 1));
  return zipWithoutClock(Object.fromEntries(all), site.model.asOf.compiled);
}

export const readme = (site: Pick<Site, 'model' | 'words'>): string =>
  fillLines(site.words.dataPackage.readme, site).join('\n');

/** "#version" and the like become what this state of the data has for them. */
export function fillLines(
  lines: readonly string[],
  { model, words }: Pick<Site, 'model' | 'words'>,
): string[] {
  const { title, description } = words.dataPackage;
  const values: Record<string, string> = {
    title,
    description,
    version: model.version,
    compiled: formatDate(model.asOf.compiled),
    home: siteAddress(''),
  };
  return lines.map((line) =>
    line.replace(
      /#(title|description|version|compiled|home)\b/g,
      (_, name: string) => values[name] ?? '',
    ),
  );
}
