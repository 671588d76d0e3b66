/** content/<language>/glossary.md: the terms that decide whether a sentence is true, and the forms that a translation may give them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Part } from '../../markdown/parts.ts';

export interface Term {
  english: string;
  allowed: string[];
  forbidden: string[];
  /** Why; for people. */
  note: string;
}

export const glossaryFile = (lang: string): string => `content/${lang}/glossary.md`;

/** By the text that they stand in. */
const read = new Map<string, Term[]>();

export function readGlossary(root: string, lang: string): Term[] {
  const path = join(root, glossaryFile(lang));
  if (!existsSync(path)) return [];
  const text = readFileSync(path, 'utf8');
  const terms = read.get(text) ?? termsIn(text);
  read.set(text, terms);
  return terms;
}

/** Rows of the table, its head and the line under it aside. */
const termsIn = (text: string): Term[] =>
  text
    .split('\n')
    .filter((line) => /^\|(?! *-)/.test(line))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim()),
    )
    .map(([english = '', allowed = '', forbidden = '', note = '']) => ({
      english,
      allowed: formsIn(allowed),
      forbidden: formsIn(forbidden),
      note,
    }))
    .filter(({ english }) => english !== '');

const formsIn = (cell: string): string[] =>
  cell
    .split(',')
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** Ids and tokens are no words. */
const wordsIn = (text: string): string =>
  text
    .replace(/\{\{[^}]*\}\}|\[@[^\]]*\]|\]\([^)]*\)|^:::.*$|^(?:formerly|window|focus):.*$/gm, ' ')
    .replace(/\s+/g, ' ');

const patterns = new Map<string, RegExp>();

/** "памілава*" stands for any ending. Each is made once for the thousands of parts. */
function patternOf(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${form
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '\\p{L}*')
      .replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'iu',
  );
  patterns.set(form, pattern);
  return pattern;
}

/** By terms, and by the two texts: a watch holds thousands of parts to a glossary again at each change, and one has changed. */
const told = new WeakMap<readonly Term[], Map<string, string[]>>();

/** What a glossary has against a translated part: a term without any of its forms, and forms that are ruled out. */
export function glossaryFaults(
  own: Part,
  english: Part | undefined,
  terms: readonly Term[],
): string[] {
  const known = told.get(terms) ?? new Map<string, string[]>();
  told.set(terms, known);
  const texts = `${own.text}\0${english?.text ?? ''}`;
  const faults = known.get(texts) ?? faultsIn(own.text, english?.text ?? '', terms);
  known.set(texts, faults);
  return faults;
}

function faultsIn(ownText: string, englishText: string, terms: readonly Term[]): string[] {
  const [text, source] = [wordsIn(ownText), wordsIn(englishText)];
  const has = (form: string, words: string): boolean => patternOf(form).test(words);
  return terms.flatMap(({ english: term, allowed, forbidden }) => {
    const banned = forbidden.filter((form) => has(form, text));
    const isLost =
      banned.length === 0 &&
      allowed.length > 0 &&
      has(term, source) &&
      // A title that stays in English holds the term itself.
      !has(term, text) &&
      !allowed.some((form) => has(form, text));
    return [
      ...banned.map((form) => `has “${form}”, which the glossary rules out for “${term}”`),
      ...(isLost ? [`has none of the words for “${term}”: ${allowed.join(', ')}`] : []),
    ];
  });
}
