/** The inline rule for `{{…}}`: finds the braces and hands what is between to the fact, date or quoted token. */
import type { StateInline, Token } from 'markdown-it';
import { contextOf, excerpt, report, type Context } from './context.ts';
import { fillDate } from './date-token.ts';
import { fillFact } from './fact-token.ts';
import { lineAt } from './line-state.ts';
import { fillQuoted } from './quoted-token.ts';

type Fill = (context: Context, token: Token, inner: string, line: number) => void;

export function bracesRule(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{{', state.pos)) return false;
  const end = endOf(state.src, state.pos + 2, state.posMax);
  if (end === undefined) return readUnclosed(state, silent);
  if (!silent) {
    const inner = state.src.slice(state.pos + 2, end);
    const { type, fill, rest } = kindOf(inner);
    fill(contextOf(state.env), state.push(type, '', 0), rest, lineAt(state));
  }
  state.pos = end + 2;
  return true;
}

function kindOf(inner: string): { type: string; fill: Fill; rest: string } {
  const [, prefix = '', rest = inner] = /^\s*(date|quoted)\s*:([^]*)$/.exec(inner) ?? [];
  if (prefix === 'date') return { type: 'date', fill: fillDate, rest };
  if (prefix === 'quoted') return { type: 'quoted', fill: fillQuoted, rest };
  return { type: 'fact', fill: fillFact, rest: inner };
}

/** A token stands on one line: so an unclosed one is reported where it begins and swallows no paragraph. */
function endOf(src: string, from: number, max: number): number | undefined {
  for (let at = from; at < max; at += 1) {
    const character = src[at];
    if (character === '\n' || character === '{') return undefined;
    if (character === '}' && src[at + 1] === '}' && at + 1 < max) return at;
  }
  return undefined;
}

function readUnclosed(state: StateInline, silent: boolean): boolean {
  if (!silent) {
    report(contextOf(state.env), {
      line: lineAt(state),
      found: `"${excerpt(state.src.slice(state.pos, state.pos + 40).split('\n')[0] ?? '', 30)}" has no closing braces on its line.`,
      expected: 'A token is {{…}} on one line.',
      fix: 'Close it with }}. In a table write \\| before an option: {{id\\|words}}.',
    });
  }
  state.pos += 2;
  return true;
}
