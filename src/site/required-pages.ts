/** Pages of words that the site can't be built without: templates ask for them by name. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/index.ts';

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

/** One problem for each that is not there. */
export const requiredPageProblems = (root: string): Problem[] =>
  requiredPages
    .map((name) => `content/en/pages/${name}.md`)
    .filter((file) => !existsSync(join(root, file)))
    .map((file) => ({
      severity: 'error',
      file,
      place: '',
      found: 'The file is missing.',
      expected: 'Expected: the words of a page that the site is built with.',
      fix: `Restore it: git checkout HEAD -- ${file}`,
    }));
