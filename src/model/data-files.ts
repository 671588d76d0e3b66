/** Where data/ comes from: a folder on disk, or a record in memory for tests. The only file access of the model. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface DataFiles {
  /** Names of the files of a folder, sorted; none when the folder is missing. */
  list(folder: string): string[];
  /** Bytes of a file; throws an error with a `code` when it can't be read. */
  read(file: string): Uint8Array;
}

/** What editors and systems leave beside the files they open: locks, backups, thumbnails. Nobody's data and nobody's words. */
const leftByPrograms = /^(?:\..*|~\$.*|#.*#|.*~|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r)$/i;

/** True when a name of the path, from the project root or a folder of it, is one that a program left there. */
export const isPassedOver = (path: string): boolean =>
  path.split('/').some((name) => leftByPrograms.test(name));

/** Files below a project root; each is read once, so that what was checked is what was hashed. */
export function filesOnDisk(root: string): DataFiles {
  const known = new Map<string, Uint8Array>();
  return {
    list: (folder) =>
      existsSync(join(root, folder))
        ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
            .filter((entry) => !entry.isDirectory())
            .map((entry) => relative(join(root, folder), join(entry.parentPath, entry.name)))
            .map((name) => name.replaceAll('\\', '/'))
            .filter((name) => !isPassedOver(name))
            .sort()
        : [],
    read: (file) => {
      const bytes = known.get(file) ?? readFileSync(join(root, file));
      known.set(file, bytes);
      return bytes;
    },
  };
}

export function filesInMemory(contents: Readonly<Record<string, string | Uint8Array>>): DataFiles {
  return {
    list: (folder) =>
      Object.keys(contents)
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1))
        .sort(),
    read: (file) => {
      const content = contents[file];
      if (content === undefined)
        throw Object.assign(new Error(`no file ${file}`), { code: 'ENOENT' });
      return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    },
  };
}

/** One hash over everything below the given folders: two equal ones mean that nothing has to be read anew. */
export function fingerprint(files: DataFiles, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const name of files.list(folder)) {
      hash.update(`${folder}/${name}\0`);
      try {
        hash.update(files.read(`${folder}/${name}`));
      } catch {
        hash.update('unreadable');
      }
    }
  }
  return hash.digest('hex');
}
