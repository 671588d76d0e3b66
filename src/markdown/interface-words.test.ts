import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatProblems } from '../model/problem.ts';
import { checkInterfaceWords } from './interface-words.ts';

const file = 'content/en/ui.json';
const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Record<string, unknown>>;
const after = (change: (copy: typeof words) => void, lang = 'en'): string => {
  const copy = structuredClone(words);
  change(copy);
  return formatProblems(checkInterfaceWords(file, lang, JSON.stringify(copy)));
};

test('the words as they are have no fault', () => {
  expect(after(() => undefined)).toBe('No errors and no warnings.');
});

test('a word that was deleted is named, and stops the check', () => {
  expect(after(({ door }) => delete door?.['out'])).toMatchInlineSnapshot(`
    "content/en/ui.json → words
      door.out is missing.
      Expected: a text in quotes. A plain text, without HTML.
      Add it.
    1 error in 1 file. Build stopped."
  `);
});

test('a word that nothing asks for is refused', () => {
  const text = after(({ steps }) => Object.assign(steps!, { nxet: 'Next' }));
  expect(text).toContain('steps.nxet is not a field of this record.');
  expect(text).toContain('Did you mean "next"?');
});

test('HTML, and what is no text, is refused', () => {
  expect(after(({ steps }) => Object.assign(steps!, { next: '<b>Next</b>', close: 3 })))
    .toMatchInlineSnapshot(`
    "content/en/ui.json → words
      steps.close can't be 3: it is a number.
      Expected: a text in quotes. A plain text, without HTML.
      Correct it.
      steps.next can't be "<b>Next</b>".
      Expected: A plain text, without HTML.
      Correct it.
    2 errors in 1 file. Build stopped."
  `);
});

test('in another language a word may be missing, but must be a text', () => {
  const translated = (change: (copy: typeof words) => void): string => after(change, 'be');
  expect(translated(({ door }) => delete door?.['out'])).toBe('No errors and no warnings.');
  expect(translated(({ door }) => Object.assign(door!, { out: ['Out'] }))).toContain('door.out');
});
