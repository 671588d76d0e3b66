/** Pages of words, and named parts in them, that layouts ask for: without one a page would be empty, or not be built at all. */
import type { Problem } from '../model/problem.ts';
import { sourceLanguage } from './languages.ts';
import type { Story } from './story.ts';

const neededPages: Readonly<Record<string, readonly string[]>> = {
  brief: [
    'held-before',
    'held-before-what',
    'held-then',
    'held-then-what',
    'held-latest',
    'held-latest-what',
    'by',
    'key',
    'findings',
    'deals',
    'deals-dek',
    'rings',
    'limits',
    'sources',
    'text',
    'address',
    'release',
  ],
  copy: [],
  corrections: [],
  events: [],
  facts: [],
  figures: [],
  foot: [],
  method: [],
  'not-found': [],
  opening: ['kicker', 'key'],
  poster: ['key', 'limits', 'source', 'address', 'release', 'left-out'],
  print: [],
  record: [],
  'seven-questions': [],
  sources: [],
};

export const checkNeededPages = ({ pages }: Pick<Story, 'pages'>): Problem[] =>
  Object.entries(neededPages).flatMap(([name, parts]) => {
    const page = pages.get(name);
    const fault = (found: string, expected: string, fix: string): Problem => ({
      severity: 'error',
      file: `content/${sourceLanguage}/pages/${name}.md`,
      place: '',
      found,
      expected,
      fix,
    });
    if (!page)
      return fault(
        'This page is missing.',
        'Expected: every page of words that a layout of the site asks for.',
        'Put the file back.',
      );
    const missing = parts.filter((part) => page.front.parts[part] === undefined);
    return missing.map((part) =>
      fault(
        `The front matter has no "${part}" under "parts".`,
        `Expected: parts ${parts.join(', ')}.`,
        `Add "${part}: …" under "parts".`,
      ),
    );
  });
