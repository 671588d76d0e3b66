/**
 * Refuses characters that a reader can't see and an editor didn't mean: right-to-left overrides, zero-width
 * characters, control codes, half surrogates. They turn a quotation around or split a word without a trace.
 */
import { placeholderIn } from '../format/placeholder.ts';
import { codePointName, firstHidden, withoutHidden } from './hidden-characters.ts';
import { recordPlace } from './place.ts';
import type { Problem } from './problem.ts';

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
  // A line end or a tab is seen, but not meant.
  const character = firstHidden(text) ?? /[\t\n]/.exec(text)?.[0];
  if (!text.isWellFormed()) {
    problems.push(
      fault(
        'holds half a character (a lone surrogate).',
        'Expected: whole characters.',
        'Type the text anew.',
      ),
    );
  } else if (character !== undefined) {
    const at = text.indexOf(character);
    problems.push(
      fault(
        `holds the invisible character ${codePointName(character)} after "${text.slice(Math.max(0, at - 20), at)}".`,
        'Expected: only characters that can be seen.',
        `Delete it: "${withoutHidden(text)
          .replace(/[\t\n]/g, ' ')
          .slice(0, 80)}".`,
      ),
    );
  }
  const placeholder = placeholderIn(text);
  if (placeholder !== undefined) {
    problems.push(
      fault(
        `holds a place and says nothing: "${placeholder}".`,
        'Expected: what readers may read.',
        'Write it, or leave the field out until it is known.',
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
