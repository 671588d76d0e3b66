/** `{{FACTID}}` and `{{FACTID|words}}`: a number that stands in the data, linked to its definition and rows. */
import type { RendererRule, Token } from 'markdown-it';
import { contextOf, excerpt, report, type Context } from './context.ts';
import { escapeMarkup } from '../format/escape.ts';
import { suggest, suggestFact } from './suggest.ts';
import { factOptions, textFault, textOf, type FactOption } from './fact-text.ts';

/** The anchor of a fact on the page of facts: "2025-09-11-release-52/released" → "2025-09-11-release-52-released". */
export const factSlug = (id: string): string =>
  id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '');

/** Fills the token from what stands between the braces; reports and leaves it empty when nothing fits. */
export function fillFact(context: Context, token: Token, inner: string, line: number): void {
  const [id = '', ...written] = inner.split('|').map((part) => part.trim());
  const options = written.filter(isFactOption);
  const unknown = written.find((option) => !isFactOption(option));
  if (unknown !== undefined) return reportOption(context, line, id, unknown);
  const fact = context.model.facts.get(id);
  if (fact === undefined) return reportUnknown(context, line, id);
  const fault = textFault(fact, options, context.language);
  if (fault !== undefined) {
    return report(context, {
      line,
      found: `Fact "${id}" ${fault}.`,
      expected: 'An option fits the value of the fact.',
      fix: `Write {{${id}}}.`,
    });
  }
  context.facts.add(id);
  token.content = textOf(fact, options, context.language);
  token.info = id;
}

export const renderFact: RendererRule = (tokens, index, _options, env) => {
  const token = tokens[index];
  if (!token || token.info === '' || !env) return '';
  const href = `${contextOf(env).base}facts/#${factSlug(token.info)}`;
  return `<a class="fact" href="${escapeMarkup(href)}">${escapeMarkup(token.content)}</a>`;
};

const isFactOption = (option: string): option is FactOption =>
  (factOptions as readonly string[]).includes(option);

function reportOption(context: Context, line: number, id: string, option: string): void {
  report(context, {
    line,
    found: `Fact token "${excerpt(id)}" has the option "${excerpt(option)}", which does not exist.`,
    expected: `Options are ${factOptions.join(', ')}.`,
    fix: suggest(
      context,
      option,
      factOptions,
      `Write {{${excerpt(id)}}}.`,
      (near) => `{{${excerpt(id)}|${near}}}`,
    ),
  });
}

function reportUnknown(context: Context, line: number, id: string): void {
  report(context, {
    line,
    found: id === '' ? 'A fact token is empty.' : `There is no fact "${excerpt(id, 100)}".`,
    expected:
      'A fact token names a figure of an event (EVENTID/measure), a point of a series (series:ID@DATE) or a derived fact.',
    fix: suggestFact(context, id, 'Look the id up on the page of facts.'),
  });
}
