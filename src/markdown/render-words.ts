/** One string of front matter through the same inline rules as the body. */
import { envOf, type Context } from './context.ts';
import { markdown } from './markdown.ts';
import { plainOf } from './prose.ts';

export interface Words {
  html: string;
  text: string;
}

export const noWords: Words = { html: '', text: '' };

/** Empty when the string has an error: it is in the problem list then. */
export function renderWords(context: Context, text: string, line: number): Words {
  const { linesBefore } = context;
  context.linesBefore = line - 1;
  const before = countErrors(context);
  const env = envOf(context);
  const tokens = markdown.parseInline(text.trim(), env);
  context.linesBefore = linesBefore;
  const isSound = countErrors(context) === before;
  return isSound ? { html: markdown.renderer.render(tokens, markdown.options, env), text: plainOf(tokens) } : noWords;
}

const countErrors = ({ problems }: Context): number => problems.filter(({ severity }) => severity === 'error').length;
