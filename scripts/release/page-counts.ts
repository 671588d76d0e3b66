// How many pages and sheets each PDF takes, written into the pages that lead to it: nobody knows before it is printed.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './checksums.ts';

/** `pages` by path of the PDF. Changes the HTML of the folder where a place asks for a number. A PDF that it does not know stops it. */
export function writePageCounts(folder: string, pages: ReadonlyMap<string, number>): void {
  for (const path of filesIn(folder).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(folder, path), 'utf8');
    const filled = html.replace(
      /(<span data-(pages|sheets)-of="([^"]*)"[^>]*>)(?=<\/span>)/g,
      (start: string, _start, unit: string, name: string) => {
        const count = pages.get(name);
        if (count === undefined)
          throw new Error(
            `${join(folder, path)} leads to "${name}", a PDF that the release does not make.\nExpected: one of ${[...pages.keys()].join(', ')}.\nAdd it to src/site/volumes.ts, or take the link out.`,
          );
        return `${start}${unit === 'pages' ? count : Math.ceil(count / 2)}`;
      },
    );
    if (filled !== html) writeFileSync(join(folder, path), filled);
  }
}
