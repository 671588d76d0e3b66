/**
 * Refuses characters that a reader can't see and an editor didn't mean: right-to-left overrides, zero-width
 * characters, control codes, half surrogates. They turn a quotation around or split a word without a trace.
 */
import { recordPlace } from './place.ts';
import type { Problem } from './problem.ts';

// eslint-disable-next-line no-control-regex -- control codes are what this looks for
const hidden =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF\uFFF9-\uFFFD]|\uDB40[\uDC00-\uDFFF]/;
const halfCharacter = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const maxTextLength = 10_000;

export function textProblems(file: string, value: unknown): Problem[] {
  const problems: Problem[] = [];
  const visit = (item: unknown, path: (string | number)[]): void => {
    if (typeof item === 'string') problems.push(...faultsOf(file, value, path, item));
    else if (Array.isArray(item)) item.forEach((child, index) => visit(child, [...path, index]));
    else if (item !== null && typeof item === 'object') {
      for (const [key, child] of Object.entries(item)) visit(child, [...path, key]);
    }
  };
  visit(value, []);
  return problems;
}

function faultsOf(
  file: string,
  value: unknown,
  path: (string | number)[],
  text: string,
): Problem[] {
  const fault = (found: string, expected: string, fix: string): Problem => ({
    severity: 'error',
    file,
    place: recordPlace(file, value, path),
    found,
    expected,
    fix,
  });
  const problems: Problem[] = [];
  const at = text.search(hidden);
  if (at >= 0) {
    const code = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    problems.push(
      fault(
        `holds the invisible character U+${code} after "${text.slice(Math.max(0, at - 20), at)}".`,
        'Expected: only characters that can be seen.',
        `Delete it: "${text.replaceAll(new RegExp(hidden, 'g'), '').slice(0, 80)}".`,
      ),
    );
  } else if (halfCharacter.test(text)) {
    problems.push(
      fault(
        'holds half a character (a lone surrogate).',
        'Expected: whole characters.',
        'Type the text anew.',
      ),
    );
  }
  if (text.length > maxTextLength) {
    problems.push(
      fault(
        `has ${text.length} characters.`,
        `Expected: at most ${maxTextLength}.`,
        'Shorten it; the summary is two or three sentences.',
      ),
    );
  }
  return problems;
}
