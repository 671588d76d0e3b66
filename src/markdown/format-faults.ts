/** What is wrong with the group "format" of a language's ui.json. A pattern that has lost its sign would lose the number on every page. */
import { english } from '../format/language.ts';
import { closestSentence } from '../model/closest.ts';
import type { Problem } from '../model/problem.ts';

const isTwelve = (names: unknown): boolean => Array.isArray(names) && names.length === 12;
const known = Object.keys(english).filter((name) => name !== 'tag');

export function formatFaults(lang: string, table: Readonly<Record<string, unknown>>): Problem[] {
  const fault = (found: string, expected: string, fix: string): Problem => ({
    severity: 'error',
    file: `content/${lang}/ui.json`,
    place: 'format',
    found,
    expected,
    fix,
  });
  const { months, monthsAfterDay, monthsShort, qualifiers, day, labelled, units } = table;
  const inside = (value: unknown): [string, unknown][] =>
    typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const unknown = (names: readonly string[], all: readonly string[]): Problem[] =>
    names
      .filter((name) => !all.includes(name))
      .map((name) =>
        fault(
          `Nothing reads "${name}".`,
          `Expected: ${all.join(', ')}.`,
          closestSentence(name, all, 'Correct the name, or delete it.'),
        ),
      );
  return [
    ...Object.entries({ months, monthsAfterDay, monthsShort })
      .filter(([, names]) => names !== undefined && !isTwelve(names))
      .map(([name]) =>
        fault(
          `${name} can't be used: it is no list of twelve.`,
          'Twelve names of months, from January.',
          'Complete the list; until then dates are in English.',
        ),
      ),
    ...[...inside(qualifiers), ...Object.entries({ day, labelled })]
      .filter(([name, pattern]) => pattern !== undefined && !hasSigns(name, pattern))
      .map(([name, pattern]) =>
        fault(
          `"${name}" can't be ${JSON.stringify(pattern)}: the number would be lost.`,
          name === 'labelled'
            ? '"#" for the value and "@" for what it counts, as in "@: #".'
            : '"#" where the number stands.',
          'Write the sign in its place.',
        ),
      ),
    ...unknown(Object.keys(table), known),
    ...unknown(
      inside(units).map(([unit]) => unit),
      Object.keys(english.units),
    ),
  ];
}

const hasSigns = (name: string, pattern: unknown): boolean =>
  typeof pattern === 'string' &&
  pattern.split('#').length === 2 &&
  (name !== 'labelled' || pattern.split('@').length === 2);
