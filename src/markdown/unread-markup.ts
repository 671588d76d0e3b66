/** Marks of Markdown or HTML that we do not use, or that were mistyped: they would reach the reader as they stand. */
import { excerpt, report, type Context } from './context.ts';
import { checkHidden } from './hidden-characters.ts';
import type { Prose } from './prose.ts';

interface Mark {
  pattern: RegExp;
  name: string;
  expected: string;
  fix: string;
}

const marks: readonly Mark[] = [
  {
    pattern: /<[/!?]?\p{L}[^\n>]{0,40}>?|<[!?/][^\n>]{0,40}>?/u,
    name: 'HTML',
    expected: 'Words hold no HTML, comments and bare <addresses> included.',
    fix: 'Use Markdown: *emphasis*, **strong**, [words](https://…); a true "<" has a space behind it.',
  },
  {
    pattern: /^\s*\[[^\]\n]{1,200}\]:[^\n]{0,40}/mu,
    name: 'A link definition',
    expected: 'An address stands where its link is.',
    fix: 'Write [words](https://…).',
  },
  {
    pattern: /\]\s?[([][^\n]{0,40}/u,
    name: "A link that can't be read",
    expected: 'A link is [words](address), the address without spaces.',
    fix: 'Check the brackets; put %20 for a space in the address.',
  },
  {
    pattern: /\[@[^\n]{0,40}/u,
    name: "A citation that can't be read",
    expected: 'A citation is [@id] or [@id; other-id] on one line.',
    fix: 'Check the bracket.',
  },
  {
    pattern: /\}\}/u,
    name: 'A loose "}}"',
    expected: 'A token is {{…}}.',
    fix: 'Add the opening braces, or delete these.',
  },
  {
    pattern: /```[^\n]{0,40}|~~~[^\n]{0,40}/u,
    name: 'A code block',
    expected: 'Words hold no code blocks.',
    fix: 'Use `code` within a line, or a figure.',
  },
  {
    pattern: /^\s*(?:[-*_=]\s?){3,}$/mu,
    name: 'A rule',
    expected: 'Parts are divided by headings.',
    fix: 'Delete the line, or put a heading.',
  },
  {
    pattern: /^\s*:{2,}[^\n]{0,40}/mu,
    name: 'A block mark',
    expected: '":::" stands at the left margin, outside lists, quotations and tables.',
    fix: 'Move it to the left margin.',
  },
  {
    pattern: /^\s*#{1,6}[^\s#][^\n]{0,40}/mu,
    name: "A heading that can't be read",
    expected: 'A heading has a space behind its signs: "### Title".',
    fix: 'Add the space.',
  },
  {
    pattern: /^\|[^\n]{0,40}/mu,
    name: "A table that can't be read",
    expected:
      'A table has a second line such as "| --- | --- |" with as many columns as the first.',
    fix: 'Count the columns of the first two lines.',
  },
];

export function checkMarkup(context: Context, prose: Prose): void {
  for (const { pattern, name, expected, fix } of marks) {
    const match = pattern.exec(prose.text);
    if (match === null) continue;
    const leadingBreaks = match[0].length - match[0].trimStart().length;
    report(context, {
      line: prose.lineAt(match.index + leadingBreaks),
      found: `${name} stands in the words: "${excerpt(match[0], 40)}".`,
      expected,
      fix,
    });
  }
  checkHidden(context, prose.plain, prose.lineAt(0));
}
