// What an editor works on, copied into a folder of its own: data, words, and the lists that a new figure is entered in.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Desk {
  root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(): void;
}

export function copyDesk(name: string): Desk {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const path of ['data', 'content', 'src/figures/all.ts', 'src/styles'])
    cpSync(path, join(root, path), { recursive: true });
  return {
    root,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
