/** Pages of words that the site can't be built without: templates ask for them by name, and for no others. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOnDisk, type Problem } from '../model/index.ts';

export const requiredPages = [
  'about',
  'accessibility',
  'brief',
  'claims',
  'copy',
  'corrections',
  'events',
  'facts',
  'figures',
  'foot',
  'large-print',
  'method',
  'not-found',
  'opening',
  'poster',
  'print',
  'record',
  'reuse',
  'seven-questions',
  'sources',
  'text',
] as const;

const folder = 'content/en/pages';
const asked: ReadonlySet<string> = new Set(requiredPages.map((name) => `${name}.md`));

/** One problem for each that is not there, and for each that no template asks for: such as the copy that a file manager made. */
export const requiredPageProblems = (root: string): Problem[] => [
  ...[...asked]
    .map((name) => `${folder}/${name}`)
    .filter((file) => !existsSync(join(root, file)))
    .map((file) => ({
      severity: 'error' as const,
      file,
      place: '',
      found: 'The file is missing.',
      expected: 'Expected: the words of a page that the site is built with.',
      fix: `Restore it: git checkout HEAD -- ${file}`,
    })),
  ...filesOnDisk(root)
    .list(folder)
    .filter((name) => /^[^/]+\.md$/.test(name) && !asked.has(name))
    .map((name) => ({
      severity: 'error' as const,
      file: `${folder}/${name}`,
      place: '',
      found: 'No page of the site asks for this file.',
      expected: `Expected: ${requiredPages.join(', ')}.`,
      fix: 'Rename it, or move it out of content/.',
    })),
];
