/**
 * What an editor needs to know about JSON text and JSON.parse does not report: where it stops being JSON, which characters can't
 * be seen, which keys stand twice or reach for the prototype, how deep it goes. Builds no values.
 */
import { createScanner, printParseErrorCode, visit, type JSONVisitor } from 'jsonc-parser';
import { isHiddenOrOddSpace } from './hidden-characters.ts';

/** Both from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

export interface JsonFaults {
  /** Outside texts, where JSON allows only plain spaces. */
  hidden?: TextPlace & { character: string };
  syntax?: TextPlace & { found: string; expected: string };
  keys: (TextPlace & { key: string; fault: 'duplicate' | 'prototype' })[];
  depth: number;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** The parser calls itself for each level: beyond this it is not asked. */
const deepestForParser = 200;

export function findJsonFaults(text: string): JsonFaults {
  const { hidden, depth } = scanTokens(text);
  if (hidden) return { hidden, keys: [], depth };
  return depth > deepestForParser ? { keys: [], depth } : { ...visitOnce(text), depth };
}

/** Kinds of token by the numbers of the scanner, whose own names exist for the compiler only. */
const token = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  unknown: 16,
  end: 17,
};

function scanTokens(text: string): Pick<JsonFaults, 'hidden' | 'depth'> {
  const scanner = createScanner(text);
  let [level, depth] = [0, 0];
  for (let kind: number = scanner.scan(); kind !== token.end; kind = scanner.scan()) {
    if (kind === token.openBrace || kind === token.openBracket) level += 1;
    if (kind === token.closeBrace || kind === token.closeBracket) level -= 1;
    depth = Math.max(depth, level);
    if (kind !== token.unknown) continue;
    const start = scanner.getTokenOffset();
    const character = [...scanner.getTokenValue()].find(isHiddenOrOddSpace);
    if (character !== undefined)
      return {
        depth,
        hidden: { character, ...placeInText(text, text.indexOf(character, start)) },
      };
  }
  return { depth };
}

function visitOnce(text: string): Pick<JsonFaults, 'syntax' | 'keys'> {
  const faults: Pick<JsonFaults, 'syntax' | 'keys'> = { keys: [] };
  /** The keys of each object that is open. */
  const open: Set<string>[] = [];
  const visitor: JSONVisitor = {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, _offset, _length, line, column) => {
      const fault = forbiddenKeys.has(key)
        ? 'prototype'
        : open.at(-1)?.has(key)
          ? 'duplicate'
          : undefined;
      if (fault) faults.keys.push({ line: line + 1, column: column + 1, key, fault });
      open.at(-1)?.add(key);
    },
    onError: (code, offset, _length, line, column) => {
      const name = printParseErrorCode(code);
      faults.syntax ??= {
        line: line + 1,
        column: column + 1,
        found: describeFound(text, offset, name),
        expected: expectedAt[name] ?? 'JSON',
      };
    },
  };
  visit(text, visitor, { disallowComments: true, allowTrailingComma: false });
  return faults;
}

const expectedAt: Record<string, string> = {
  PropertyNameExpected: 'a key in quotes',
  ValueExpected: 'a value',
  ColonExpected: '":"',
  CommaExpected: 'a comma or the closing bracket',
  CloseBraceExpected: 'a comma or "}"',
  CloseBracketExpected: 'a comma or "]"',
  EndOfFileExpected: 'the end of the file',
  UnexpectedEndOfString: 'a closing quote on the same line',
  InvalidCharacter: 'a text without line ends and tabs',
  InvalidEscapeCharacter: 'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u behind a backslash',
  InvalidUnicode: 'four hexadecimal digits behind \\u',
  InvalidCommentToken: 'no comment',
};

function describeFound(text: string, at: number, fault: string): string {
  if (at >= text.length) return 'the file breaks off';
  const snippet = text.slice(at, at + 24).split('\n')[0] ?? '';
  return fault === 'UnexpectedEndOfString'
    ? `an unfinished text ${snippet}`
    : `"${snippet.trim()}"`;
}

export function placeInText(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
