/** `[@source-id]` and `[@one; two]`: numbered notes. Numbers are given when the block is rendered, in reading order; their brackets are text, so that in what is copied or read out no mark makes a number longer. */
import type { RendererRule, StateInline } from 'markdown-it';
import { suggest } from './suggest.ts';
import { contextOf, excerpt, report, type Context } from './context.ts';
import { lineAt } from './line-state.ts';
import { noteAnchor } from './notes.ts';

export function citationRule(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('[@', state.pos)) return false;
  const end = state.src.slice(state.pos, state.posMax).search(/[\]\n]/) + state.pos;
  if (end < state.pos || state.src[end] !== ']') return false;
  if (!silent) {
    const token = state.push('citation', '', 0);
    const ids = state.src
      .slice(state.pos + 2, end)
      .split(';')
      .map((id) => id.trim().replace(/^@/, ''));
    const line = lineAt(state);
    token.meta = {
      ...token.meta,
      sources: ids.filter((id) => checkSource(contextOf(state.env), id, line)),
    };
  }
  state.pos = end + 1;
  return true;
}

export const renderCitation: RendererRule = (tokens, index, _options, env) => {
  const sources = tokens[index]?.meta?.['sources'];
  if (!env || !Array.isArray(sources)) return '';
  const { notes } = contextOf(env);
  const links = sources.map(String).map((source) => {
    const { number, id } = notes.cite(source);
    return `<a class="cite" role="doc-noteref" href="#${noteAnchor({ number })}" id="${id}">[${number}]</a>`;
  });
  return links.length === 0 ? '' : `<sup class="cites">${links.join('')}</sup>`;
};

/** Whether the words may cite it; a name that no source has is reported. */
export function checkSource(context: Context, id: string, line: number): boolean {
  if (context.model.sources.has(id)) {
    context.citations.add(id);
    return true;
  }
  report(context, {
    line,
    found: id === '' ? 'A citation names no source.' : `There is no source "${excerpt(id, 100)}".`,
    expected: 'A citation is [@id] or [@id; other-id] with ids from data/sources.json.',
    fix:
      id === ''
        ? 'Name the source, or delete the citation.'
        : suggest(
            context,
            id,
            context.model.sources.keys(),
            'Add it to data/sources.json, or correct the id.',
          ),
  });
  return false;
}
