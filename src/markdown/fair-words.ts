/** Rules that keep sentences fair: no "now", no quotation from a digest, no two counters set against each other in silence. */
import type { Env, Token } from 'markdown-it';
import { presentWordIn } from '../format/present-words.ts';
import { quotations } from '../format/quotations.ts';
import { excerpt, report, type Context } from './context.ts';
import { lineOf } from './line-state.ts';
import { plainText, type Prose } from './prose.ts';

/** Pages about the site itself may speak of today; the account may not. */
export function checkPresentWords(context: Context, prose: Prose): void {
  if (context.kind === 'page') return;
  const word = presentWordIn(prose.plain);
  if (word === undefined) return;
  report(context, {
    line: prose.lineAt(Math.max(0, prose.text.indexOf(word))),
    found: `The account says "${word}".`,
    expected: 'The past tense, with its day: the record ends before the reader’s day.',
    fix: 'Write when it was so: "in March 2026", "by then", "so far as the record goes".',
  });
}

/** A direct quotation is somebody's very words; a rewrite or a digest doesn't carry them. */
export function checkQuotations(context: Context, children: readonly Token[], env: Env): void {
  let text = '';
  for (const token of children) {
    const cited = token.type === 'citation' ? token.meta?.['sources'] : undefined;
    if (!Array.isArray(cited)) {
      text += plainText(token);
      continue;
    }
    const [words] = quotations(text);
    if (words !== undefined)
      reportQuotation(context, lineOf(token, env), { words, text }, cited.map(String));
    text = '';
  }
}

function reportQuotation(
  context: Context,
  line: number,
  { words, text }: { words: string; text: string },
  cited: readonly string[],
): void {
  const sources = cited.flatMap((id) => context.model.sources.get(id) ?? []);
  const sound = sources.filter(({ grade }) => grade !== 'C');
  if (sources.length > 0 && sound.length === 0) {
    report(context, {
      line,
      found: `The quotation ${excerpt(words)} is cited from grade C alone.`,
      expected: 'A quotation rests on a text of grade A or B that was read.',
      fix: 'Say it in other words and without the marks, or cite the text itself.',
    });
  } else if (
    sound.length > 0 &&
    sound.every(({ url }) => url === null) &&
    !/\bcop(?:y|ies)\b/.test(text)
  ) {
    report(context, {
      severity: 'warning',
      line,
      found: `The quotation ${excerpt(words)} was read in a copy alone.`,
      expected: 'The sentence says so.',
      fix: 'Write "read in a copy" beside who says it, or cite the publisher’s own page.',
    });
  }
}

/** Two numbers of people in one sentence with "against" or "for every" between them invite a sum; two counters can't give one. */
export function checkComparisons(context: Context, children: readonly Token[], env: Env): void {
  for (const [index, token] of children.entries()) {
    const [between, other] = [children[index + 1], children[index + 2]];
    if (token.type !== 'fact' || other?.type !== 'fact' || between?.type !== 'text') continue;
    if (!/\b(?:against|for every|compared with|versus)\b/.test(between.content)) continue;
    const [left, right] = [token, other].map(({ info }) => context.model.facts.get(info));
    if (!left || !right || left.unit !== 'people' || right.unit !== 'people') continue;
    if (left.by === right.by) continue;
    report(context, {
      severity: 'warning',
      line: lineOf(token, env),
      found: `${left.value} (${left.by}) and ${right.value} (${right.by}) are set against each other.`,
      expected: 'One counter and one span, or a sentence that says how they differ.',
      fix: 'Take both from one counter, or put them into two sentences.',
    });
  }
}
