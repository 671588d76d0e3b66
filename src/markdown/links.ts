/** Which addresses a link may have: https, mailto, relative, #anchor, and event:ID for an event of ours. */
import type { Env, Token } from 'markdown-it';
import { suggest } from './suggest.ts';
import { contextOf, excerpt, report, type Context } from './context.ts';
import { firstHidden } from '../model/hidden-characters.ts';
import { lineOf } from './line-state.ts';

const web =
  /^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d+)?(?:[/?#][^\s<>"\\]*)?$/iu;
const mail = /^mailto:[^\s<>"\\@:]+@[^\s<>"\\@:]+$/i;
const anchor = /^#[\p{L}\p{N}_-][\p{L}\p{N}_.%-]*$/u;
/** From the site's front page: no scheme, no host, no leading slash, so that sub-paths and file:// work. */
const relative = /^(?!\/)[\p{L}\p{N}_./-]+(?:\?[\w=&.%-]*)?(?:#[\p{L}\p{N}_.%-]*)?$/u;

/** Characters that no address needs and markdown-it has already encoded: controls, <, >, ", \, `, zero-width and direction marks. */
const encodedHarm =
  /%(?:[01][0-9a-f]|7f|3c|3e|22|5c|60|c2%ad|e2%80%8[b-f]|e2%80%a[a-e]|e2%81%a[0-f])/i;

/** Checks the links of one run of inline tokens and writes their final addresses. */
export function checkLinks(tokens: readonly Token[], env: Env): void {
  const context = contextOf(env);
  let opening: Token | undefined;
  let words = '';
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'link_open') {
      [opening, words] = [token, ''];
      if (tokens[index - 1]?.content.endsWith('!') === true)
        reportImage(context, lineOf(token, env));
      settleAddress(context, token, lineOf(token, env));
    } else if (token.type === 'link_close' && opening) {
      if (words.trim() === '') reportEmpty(context, lineOf(opening, env));
      opening = undefined;
    } else if (opening) {
      words += token.content;
      if (token.type === 'fact' || token.type === 'citation')
        reportNested(context, token.type, lineOf(token, env));
    }
  }
}

function settleAddress(context: Context, token: Token, line: number): void {
  const written = String(token.attrGet('href') ?? '');
  if (token.attrGet('title') !== null) {
    report(context, {
      line,
      found: 'A link has a title.',
      expected: 'A link is [words](address): titles are lost on a phone.',
      fix: 'Move the title into the words.',
    });
  }
  const address = addressOf(context, written, line);
  token.attrs = address === undefined ? [] : address;
}

function addressOf(
  context: Context,
  written: string,
  line: number,
): [string, string][] | undefined {
  if (/^event:/i.test(written)) return eventAddress(context, written.slice('event:'.length), line);
  const isHidden = firstHidden(written) !== undefined || encodedHarm.test(written);
  // A page elsewhere does not learn where its reader came from.
  if (!isHidden && web.test(written))
    return [
      ['href', written],
      ['rel', 'noreferrer'],
    ];
  if (!isHidden && (mail.test(written) || anchor.test(written))) return [['href', written]];
  if (!isHidden && relative.test(written)) return [['href', context.base + written]];
  report(context, {
    line,
    found: `A link has the address "${excerpt(written)}".`,
    expected:
      'Addresses begin with https://, mailto:, # or event:, or are relative to the front page (method/).',
    fix: /^http:/i.test(written)
      ? `Write ${excerpt(written.replace(/^http:/i, 'https:'))}.`
      : 'Correct the address, or delete the link.',
  });
  return undefined;
}

function eventAddress(context: Context, id: string, line: number): [string, string][] | undefined {
  if (context.model.eventById.has(id)) {
    context.events.add(id);
    return [
      ['class', 'event-link'],
      ['href', `${context.base}#event-${id}`],
    ];
  }
  report(context, {
    line,
    found: `There is no event "${excerpt(id, 100)}".`,
    expected: 'A link to an event is [words](event:ID) with an id from data/events.',
    fix: suggest(context, id, context.model.eventById.keys(), 'Correct the id.'),
  });
  return undefined;
}

/** The image rule is off, so "![words](address)" arrives as an exclamation mark and a link. */
const reportImage = (context: Context, line: number): void =>
  report(context, {
    line,
    found: 'An image stands in the words.',
    expected: 'Pictures stand in figure blocks only.',
    fix: 'Use "::: figure id" … ":::"; a link behind an exclamation mark needs a space.',
  });

const reportEmpty = (context: Context, line: number): void =>
  report(context, {
    line,
    found: 'A link has no words.',
    expected: 'A link is [words](address).',
    fix: 'Write words that say where it leads.',
  });

const reportNested = (context: Context, type: string, line: number): void =>
  report(context, {
    line,
    found: `A ${type} token stands inside a link.`,
    expected: "A fact or citation is a link itself, and links can't hold links.",
    fix: 'Put it before or behind the link.',
  });
