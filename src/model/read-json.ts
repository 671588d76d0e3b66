/** One JSON file from disk to a plain value, or the problems that say why not. Knows no schema. */
import type { DataFiles } from './data-files.ts';
import { describeCharacter } from './hidden-characters.ts';
import { findJsonFaults } from './json-syntax.ts';
import { textProblems } from './text-guard.ts';
import type { Problem } from './problem.ts';

const maxFileBytes = 10 * 1024 * 1024;
/** Our deepest record is six levels; anything far beyond is no data of ours. */
const maxDepth = 32;

export interface ReadResult {
  value?: unknown;
  problems: Problem[];
}

export function readJson(files: DataFiles, file: string): ReadResult {
  const bytes = readBytes(files, file);
  if (!(bytes instanceof Uint8Array)) return { problems: [bytes] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      problems: [
        fault(
          file,
          `line ${firstBadLine(bytes)}`,
          'This line is not valid UTF-8.',
          'Expected: text in UTF-8 throughout.',
          'Open the file in an editor, save it with the encoding UTF-8, and look for � in this line.',
        ),
      ],
    };
  }
  return parseJson(file, text);
}

export function parseJson(file: string, text: string): ReadResult {
  if (text.startsWith('\uFEFF')) {
    return {
      problems: [
        fault(
          file,
          'line 1',
          'This file starts with a byte order mark.',
          'Expected: UTF-8 without a byte order mark.',
          'Save it as "UTF-8", not as "UTF-8 with BOM".',
        ),
      ],
    };
  }
  const { hidden, syntax, keys, depth } = findJsonFaults(text);
  if (hidden) {
    return {
      problems: [
        fault(
          file,
          `line ${hidden.line}, column ${hidden.column}`,
          `There is a character here that can't be seen: ${describeCharacter(hidden.character)}.`,
          'Expected: only plain spaces and line ends between keys and values.',
          'Delete it and type a plain space; it often comes with text that was copied from a page.',
        ),
      ],
    };
  }
  if (syntax) {
    return {
      problems: [
        fault(
          file,
          `line ${syntax.line}, column ${syntax.column}`,
          `This is not JSON: ${syntax.found}.`,
          `Expected: ${syntax.expected}.`,
          'Look just before this place for a missing comma, quote or bracket; commas after the last item are not allowed.',
        ),
      ],
    };
  }
  if (depth > maxDepth) {
    return {
      problems: [
        fault(
          file,
          '',
          `This file nests ${depth} levels deep.`,
          `Expected: at most ${maxDepth} levels.`,
          'Compare it with the shapes in data/README.md and flatten it.',
        ),
      ],
    };
  }
  const problems = keys.map(({ key, line, column, fault: kind }) =>
    kind === 'duplicate'
      ? fault(
          file,
          `line ${line}, column ${column}`,
          `The key "${key}" stands twice in one record.`,
          'Expected: each key once; JSON would keep only the last.',
          'Delete one of the two, or merge their values.',
        )
      : fault(
          file,
          `line ${line}, column ${column}`,
          `The key "${key}" is not allowed.`,
          'Expected: one of the keys that data/README.md describes.',
          'Delete this key and its value.',
        ),
  );
  if (problems.length > 0) return { problems };
  try {
    const value: unknown = JSON.parse(text);
    return { value, problems: textProblems(file, value) };
  } catch (error) {
    // The two parsers ought to agree; where they do not, the stricter one is right.
    const found = `This is not JSON: ${error instanceof Error ? error.message : String(error)}.`;
    return { problems: [fault(file, '', found, 'Expected: JSON.', 'Correct it.')] };
  }
}

function readBytes(files: DataFiles, file: string): Uint8Array | Problem {
  try {
    const bytes = files.read(file);
    if (bytes.length <= maxFileBytes) return bytes;
    return fault(
      file,
      '',
      `This file has ${(bytes.length / 1024 / 1024).toFixed(1)} MB.`,
      'Expected: at most 10 MB.',
      'Look for text pasted by mistake, or split the file by year.',
    );
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT'
      ? fault(
          file,
          '',
          'This file is missing.',
          `Expected: a JSON file at ${file}.`,
          'Restore it, or write [] into a new one if there is nothing to list.',
        )
      : fault(
          file,
          '',
          `This file can't be read (${code}).`,
          'Expected: a readable file.',
          'Check that it is a file, and that you may read it.',
        );
  }
}

/** Halves the file until the longest sound beginning is found, and counts its lines. */
function firstBadLine(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isSoundBeginning(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return bytes.subarray(0, good).filter((byte) => byte === 0x0a).length + 1;
}

/** True when nothing is wrong so far: a character that is cut off at the end may yet be whole. */
function isSoundBeginning(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const fault = (
  file: string,
  place: string,
  found: string,
  expected: string,
  fix: string,
): Problem => ({ severity: 'error', file, place, found, expected, fix });
