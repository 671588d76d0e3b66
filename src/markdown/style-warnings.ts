/** What an editor would rather see otherwise but may leave: straight or foreign quotation marks, very long sentences. */
import { english } from '../format/language.ts';
import { placeholderIn } from '../format/placeholder.ts';
import { excerpt, report, type Context } from './context.ts';
import type { Prose } from './prose.ts';

const longestSentence = 35;
const sentenceEnd = /(?<=[.!?…][’”)\]]*)\s+(?=[\p{Lu}\p{N}‘“([])/u;

export function warnOfStyle(context: Context, proses: readonly Prose[]): void {
  for (const prose of proses) refusePlaceholder(context, prose);
  // Each language has its own marks and its own length of a sentence; these are of British English.
  if (context.language !== english) return;
  warnOfMark(
    context,
    proses,
    /["']/gu,
    'Straight quotation marks or apostrophes',
    'Curly marks: ‘words’, and ’ for the apostrophe.',
  );
  warnOfMark(
    context,
    proses,
    /(?<!‘[^’]{0,200})“|[„«»]/gu,
    'Double or foreign quotation marks',
    'British single marks: ‘words’; double ones only for a quotation within a quotation.',
  );
  for (const prose of proses) warnOfLength(context, prose);
}

/** In every language: what was meant to be written later must not be published now. */
function refusePlaceholder(context: Context, { text, lineAt }: Prose): void {
  const mark = placeholderIn(text);
  // Signs alone are Markdown's own affair.
  if (mark === undefined || !/\p{L}/u.test(mark)) return;
  report(context, {
    line: lineAt(Math.max(0, text.indexOf(mark))),
    found: `This holds a place and says nothing: "${excerpt(mark)}".`,
    expected: 'Words that readers may read.',
    fix: 'Write them, or take the line out.',
  });
}

/** One warning a file and kind: a text typed on a straight-quote keyboard has hundreds. */
function warnOfMark(
  context: Context,
  proses: readonly Prose[],
  pattern: RegExp,
  name: string,
  expected: string,
): void {
  const lines = proses.flatMap((prose) =>
    [...prose.text.matchAll(pattern)].map(({ index }) => prose.lineAt(index)),
  );
  const [line] = lines;
  if (line === undefined) return;
  const others = lines.length === 1 ? '' : `, ${lines.length} times in this file`;
  report(context, {
    severity: 'warning',
    line,
    found: `${name} stand here${others}.`,
    expected,
    fix: 'Replace them.',
  });
}

function warnOfLength(context: Context, prose: Prose): void {
  for (const sentence of prose.plain.split(sentenceEnd)) {
    const words = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’',.-]*/gu)?.length ?? 0;
    if (words <= longestSentence) continue;
    const start = Math.max(0, prose.text.indexOf(sentence.slice(0, 20).trimEnd()));
    report(context, {
      severity: 'warning',
      line: prose.lineAt(start),
      found: `A sentence has ${words} words: "${excerpt(sentence, 50)}"`,
      expected: `At most ${longestSentence} words.`,
      fix: 'Make it two sentences.',
    });
  }
}
