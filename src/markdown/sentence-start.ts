/** A sentence that begins with a fact begins with a capital letter: "at least 18 had no papers" can't stand after a full stop. Knows no facts, only what they became. */
import type { Env, Token } from 'markdown-it';
import { excerpt, report, type Context } from './context.ts';
import { lineOf } from './line-state.ts';
import { plainText } from './prose.ts';

const endsSentence = /[.!?…][’”)\]]*\s+$/u;
const isSmall = /^\p{Ll}/u;
/** So much of what stands before is enough to see the end of a sentence, and keeps a hostile paragraph quick to read. */
const reach = 40;

/** `isParagraph`: the first word begins a sentence too. A label or the cell of a table may begin with a small letter. */
export function checkSentenceStarts(
  context: Context,
  tokens: readonly Token[],
  env: Env,
  isParagraph: boolean,
): void {
  let before = '';
  for (const token of tokens) {
    const begins = (): boolean => (before.trim() === '' ? isParagraph : endsSentence.test(before));
    if (token.type === 'fact' && isSmall.test(token.content) && begins()) {
      report(context, {
        line: lineOf(token, env),
        found: `A sentence begins with "${excerpt(token.content)}".`,
        expected: 'A sentence begins with a capital letter.',
        fix: `Write {{${token.info}|Words}}, or put a word before it.`,
      });
    }
    before = (before + plainText(token)).slice(-reach);
  }
}
