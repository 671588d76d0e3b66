// What an editor works on, copied into a folder of its own: data, words, and the lists that a new figure is entered in.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Desk {
  root: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(): void;
}

/** `languages`: folders of content/. What asks nothing of translations is checked three times as fast without them. `from`: another desk, instead of our own. */
export function copyDesk(name: string, languages = readdirSync('content'), from = '.'): Desk {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  const words = languages.map((lang) => `content/${lang}`);
  for (const path of ['data', ...words, 'src/figures/all.ts', 'src/styles'])
    cpSync(join(from, path), join(root, path), { recursive: true });
  return {
    root,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(join(root, file), text),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
