/** Turns Zod's issues into what an editor needs: the place, the value found, the value expected, the next step. */
import type { z } from 'zod';
import { closest } from './closest.ts';
import { recordPlace } from './place.ts';
import { describedAt, knownKeys, valueAt } from './schema-path.ts';
import type { Problem } from './problem.ts';

type Issue = z.core.$ZodIssue;

interface Wording {
  found: string;
  expected: string;
  fix: string;
}

export function issueProblem(
  file: string,
  whole: unknown,
  recordPath: readonly number[],
  schema: z.ZodType,
  issue: Issue,
): Problem[] {
  const raw = valueAt(whole, recordPath);
  const value = valueAt(raw, issue.path);
  const description = describedAt(schema, issue.path);
  const place = (extra: readonly PropertyKey[]): string =>
    recordPlace(file, whole, [...recordPath, ...issue.path, ...extra]);
  const problem = (where: string, wording: Wording): Problem => ({
    severity: 'error',
    file,
    place: where,
    ...wording,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((key) => problem(place([key]), unknownKey(key, known)));
  }
  return [problem(place([]), wordingOf(issue, value, description))];
}

function wordingOf(issue: Issue, value: unknown, description: string): Wording {
  const meaning = description === '' ? '' : ` ${description}`;
  if (value === undefined) {
    return {
      found: 'is missing.',
      expected: `Expected: ${typeWords(issue)}.${meaning}`,
      fix: 'Add it.',
    };
  }
  const found = `can't be ${show(value)}${reason(issue, value)}.`;
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const guess = typeof value === 'string' ? closest(value, options) : undefined;
    return {
      found,
      expected: `Expected: ${options.map((option) => `"${option}"`).join(', ')}.`,
      fix: guess === undefined ? `Choose one of these.${meaning}` : `Did you mean "${guess}"?`,
    };
  }
  // A pattern is no help to an editor where the description has the same with an example.
  const form =
    issue.code === 'invalid_format' && issue.format === 'regex' && description !== ''
      ? ''
      : ` ${typeWords(issue)}.`;
  return { found, expected: `Expected:${form}${meaning}`, fix: fixFor(issue, value) };
}

function reason(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') return `: it is ${kindOf(value)}`;
  if (issue.code === 'too_small' && typeof value === 'string') return ': it is empty';
  if (issue.code === 'too_small' && typeof value === 'number') return ': it is too small';
  if (issue.code === 'too_small') return ': there are too few';
  if (issue.code === 'too_big') return ': it is too large';
  if (issue.code === 'invalid_union') return ': it fits none of the allowed forms';
  return '';
}

function typeWords(issue: Issue): string {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return issue.values.map((option) => `"${String(option)}"`).join(' or ');
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? 'a text that is not empty'
      : `${sizeWords(issue.origin)} ${issue.minimum} or more`;
  if (issue.code === 'too_big') return `${sizeWords(issue.origin)} ${issue.maximum} or less`;
  if (issue.code === 'invalid_format') return formatWords(issue);
  if (issue.code === 'invalid_union') return 'one of the allowed forms';
  return issue.message;
}

const typeNames: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'a record { … }',
  int: 'a whole number',
};

const sizeWords = (origin: string): string => (origin === 'array' ? 'a list of' : 'a number,');

function formatWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'url') return 'a whole address that starts with https://';
  return `text of the form ${issue.pattern ?? issue.format}`;
}

function fixFor(issue: Issue, value: unknown): string {
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'number' &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
  ) {
    return `Write ${Number(value)} without quotes.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number')
    return `Write "${value}" in quotes.`;
  if (issue.code === 'invalid_type' && issue.expected === 'array')
    return `Write [${show(value)}], with brackets.`;
  if (issue.code === 'invalid_format' && typeof value === 'string') {
    const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(value);
    if (dayFirst)
      return `Write "${dayFirst[3]}-${(dayFirst[2] ?? '').padStart(2, '0')}-${(dayFirst[1] ?? '').padStart(2, '0')}".`;
    const slug = value
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const isAlmostSlug =
      issue.format === 'regex' && /^[\w .-]+$/.test(value) && issue.pattern !== undefined;
    if (isAlmostSlug && new RegExp(issue.pattern.slice(1, -1)).test(slug))
      return `Write "${slug}".`;
  }
  if (issue.code === 'too_small' && typeof value === 'string') return 'Write it.';
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `Add ${issue.minimum === 1 ? 'one' : 'what is missing'}, or take the record out.`;
  return 'Correct it, or take it out if it is optional; data/README.md describes the field.';
}

function unknownKey(key: string, known: string[]): Wording {
  const guess = closest(key, known);
  return {
    found: 'is not a field of this record.',
    expected: `Expected: ${known.map((name) => `"${name}"`).join(', ')}.`,
    fix:
      guess === undefined
        ? 'Delete it, or move its text into the summary or a note.'
        : `Did you mean "${guess}"?`,
  };
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a record';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
