// SHA256SUMS of a folder: every file but itself, sorted, as sha256sum writes and reads it. Anyone can check a copy with "sha256sum -c SHA256SUMS".
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const sumsName = 'SHA256SUMS';

/** Paths below the folder, with "/" on every system, in the order of their bytes. */
export const filesIn = (folder: string): string[] =>
  // Dot-files too: a host reads .htaccess, and a copy without it sends other headers.
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.split(sep).join('/'))
    .sort((left, right) => (left < right ? -1 : 1));

export const sumsOf = (folder: string): string =>
  filesIn(folder)
    .filter((path) => path !== sumsName)
    .map(
      (path) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex')}  ${path}\n`,
    )
    .join('');

export const writeSums = (folder: string): void =>
  writeFileSync(join(folder, sumsName), sumsOf(folder));
