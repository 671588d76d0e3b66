/**
 * Walks JSON text once to say what JSON.parse does not: where it stops being JSON, which keys stand twice,
 * which keys reach for the prototype, how deep it goes. Builds no values.
 */

export interface TextPlace {
  line: number;
  column: number;
}

export interface JsonScan {
  syntax?: TextPlace & { found: string; expected: string };
  keys: (TextPlace & { key: string; fault: 'duplicate' | 'prototype' })[];
  depth: number;
}

type State =
  | 'a value'
  | 'a value or "]"'
  | 'a key or "}"'
  | 'a key'
  | '":"'
  | 'a comma or the closing bracket'
  | 'the end of the file';

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const space = /[ \t\n\r]*/y;

export function scanJson(text: string): JsonScan {
  const scan: JsonScan = { keys: [], depth: 0 };
  /** One entry per open bracket: the keys of an object, null for an array. */
  const open: (Set<string> | null)[] = [];
  let state: State = 'a value';
  let at = 0;
  const afterValue = (): State =>
    open.length === 0 ? 'the end of the file' : 'a comma or the closing bracket';
  const acceptsValue = (): boolean => state === 'a value' || state === 'a value or "]"';

  for (;;) {
    at = endOf(space, text, at);
    if (at >= text.length && state === 'the end of the file') return scan;
    const start = at;
    const character = text[at] ?? '';
    const stringEnd = character === '"' ? endOfString(text, at) : -1;
    if (stringEnd > 0 && (state === 'a key' || state === 'a key or "}"')) {
      noteKey(scan, open[open.length - 1], text, start, stringEnd);
      [state, at] = ['":"', stringEnd];
    } else if (stringEnd > 0 && acceptsValue()) {
      [state, at] = [afterValue(), stringEnd];
    } else if ((character === '{' || character === '[') && acceptsValue()) {
      open.push(character === '{' ? new Set() : null);
      scan.depth = Math.max(scan.depth, open.length);
      [state, at] = [character === '{' ? 'a key or "}"' : 'a value or "]"', at + 1];
    } else if (closes(character, state, open[open.length - 1])) {
      open.pop();
      [state, at] = [afterValue(), at + 1];
    } else if (character === ':' && state === '":"') {
      [state, at] = ['a value', at + 1];
    } else if (character === ',' && state === 'a comma or the closing bracket') {
      [state, at] = [open[open.length - 1] ? 'a key' : 'a value', at + 1];
    } else if (acceptsValue() && endOf(scalar, text, at) > at) {
      [state, at] = [afterValue(), endOf(scalar, text, at)];
    } else {
      return {
        ...scan,
        syntax: { ...placeInText(text, start), found: describeFound(text, start), expected: state },
      };
    }
  }
}

export function placeInText(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

function closes(
  character: string,
  state: State,
  innermost: Set<string> | null | undefined,
): boolean {
  if (character === '}')
    return (
      innermost instanceof Set &&
      (state === 'a key or "}"' || state === 'a comma or the closing bracket')
    );
  if (character === ']')
    return (
      innermost === null &&
      (state === 'a value or "]"' || state === 'a comma or the closing bracket')
    );
  return false;
}

function noteKey(
  scan: JsonScan,
  siblings: Set<string> | null | undefined,
  text: string,
  start: number,
  end: number,
): void {
  const key = String(JSON.parse(text.slice(start, end)));
  if (forbiddenKeys.has(key))
    scan.keys.push({ ...placeInText(text, start), key, fault: 'prototype' });
  else if (siblings?.has(key))
    scan.keys.push({ ...placeInText(text, start), key, fault: 'duplicate' });
  siblings?.add(key);
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** The offset after the closing quote; -1 when the string never ends, or holds what JSON forbids. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') return at + 1;
    if (character < ' ') return -1;
    if (character !== '\\') continue;
    const escape = /^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.exec(text.slice(at + 1, at + 6));
    if (!escape) return -1;
    at += escape[0].length;
  }
  return -1;
}

function describeFound(text: string, at: number): string {
  if (at >= text.length) return 'the file breaks off';
  const snippet = text.slice(at, at + 24).split('\n')[0] ?? '';
  return text[at] === '"' && endOfString(text, at) < 0
    ? `an unfinished text ${snippet}`
    : `"${snippet.trim()}"`;
}
