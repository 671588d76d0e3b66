/** One string of front matter through the same inline rules as the body. */
import type { Token } from 'markdown-it';
import { envOf, excerpt, report, type Context } from './context.ts';
import { markdown } from './markdown.ts';
import { plainOf } from './prose.ts';

export interface Words {
  html: string;
  text: string;
}

export const noWords: Words = { html: '', text: '' };

/** Empty when the string has an error: it is in the problem list then. */
export function renderWords(context: Context, text: string, line: number): Words {
  const tokens = parseWords(context, text, line);
  return tokens === undefined
    ? noWords
    : {
        html: markdown.renderer.render(tokens, markdown.options, envOf(context)),
        text: plainOf(tokens),
      };
}

/** For words that are drawn or read aloud: the text alone, so a note or link in it would be lost without a trace. */
export function renderPlainWords(context: Context, text: string, line: number): string {
  const tokens = parseWords(context, text, line);
  const isLost =
    tokens?.some(
      ({ children }) =>
        children?.some(({ type }) => type === 'citation' || type === 'link_open') === true,
    ) === true;
  if (isLost) {
    report(context, {
      line,
      found: `"${excerpt(text, 40)}" holds a note or a link, but is shown as plain text.`,
      expected: 'Alternative texts and labels have no notes and no links.',
      fix: 'Move it into the note or the body.',
    });
  }
  return tokens === undefined || isLost ? '' : plainOf(tokens);
}

function parseWords(context: Context, text: string, line: number): Token[] | undefined {
  const { linesBefore } = context;
  const before = countErrors(context);
  context.linesBefore = line - 1;
  const tokens = markdown.parseInline(text.trim(), envOf(context));
  context.linesBefore = linesBefore;
  return countErrors(context) === before ? tokens : undefined;
}

const countErrors = ({ problems }: Context): number =>
  problems.filter(({ severity }) => severity === 'error').length;
