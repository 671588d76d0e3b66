/** The one markdown-it instance: what is not switched on here does not exist for our authors. */
import MarkdownItParser, { type MarkdownIt, type StateCore, type Token } from 'markdown-it';
import { blockRule } from './blocks.ts';
import { bracesRule } from './braces.ts';
import { checkNumbers } from './bare-number.ts';
import { citationRule, renderCitation } from './citation.ts';
import { contextOf } from './context.ts';
import { renderDate } from './date-token.ts';
import { renderFact } from './fact-token.ts';
import { takeHeadingIds } from './heading-ids.ts';
import { checkHeadings } from './headings.ts';
import { LineState } from './line-state.ts';
import { checkLinks } from './links.ts';
import { identifyParagraphs } from './paragraph-ids.ts';
import { flatten } from './prose.ts';
import { renderQuoted } from './quoted-token.ts';
import { checkSentenceStarts } from './sentence-start.ts';
import { checkShapes } from './shapes.ts';
import { checkComparisons, checkPresentWords, checkQuotations } from './fair-words.ts';
import { warnOfStyle } from './style-warnings.ts';
import { checkMarkup } from './unread-markup.ts';

export const markdown = createMarkdown();

function createMarkdown(): MarkdownIt {
  const parser = new MarkdownItParser({
    html: false,
    linkify: false,
    typographer: false,
    maxNesting: 60,
  });
  // Every address reaches links.ts: markdown-it's own refusal would leave a broken link in the text without a word.
  parser.validateLink = () => true;
  parser.inline.State = LineState;
  parser.block.ruler.before('table', 'our_block', blockRule, {
    alt: ['paragraph', 'blockquote', 'list', 'table'],
  });
  parser.inline.ruler.after('escape', 'citation', citationRule);
  parser.inline.ruler.after('escape', 'braces', bracesRule);
  parser.core.ruler.at('inline', readInline);
  parser.core.ruler.push('checks', check);
  parser.core.ruler.enableOnly(['normalize', 'block', 'inline', 'text_join', 'checks']);
  parser.block.ruler.enableOnly([
    'our_block',
    'table',
    'blockquote',
    'list',
    'heading',
    'paragraph',
  ]);
  parser.inline.ruler.enableOnly([
    'text',
    'newline',
    'escape',
    'braces',
    'citation',
    'backticks',
    'emphasis',
    'link',
    'entity',
  ]);
  parser.inline.ruler2.enableOnly(['balance_pairs', 'emphasis', 'fragments_join']);
  Object.assign(parser.renderer.rules, {
    fact: renderFact,
    date: renderDate,
    quoted: renderQuoted,
    citation: renderCitation,
  });
  return parser;
}

/** markdown-it's own inline rule, with the file's line passed in first. Table cells have no line of their own: their row's is used. */
function readInline(state: StateCore): void {
  const context = contextOf(state.env);
  takeHeadingIds(state.tokens);
  for (const token of state.tokens) {
    if (token.map) context.inlineLine = token.map[0] + 1 + context.linesBefore;
    if (token.type === 'inline')
      state.md.inline.parse(token.content, state.md, state.env, (token.children ??= []));
  }
}

/** Words of a paragraph, a list item or a heading; a string of front matter may be a label, a cell a part of a sentence. */
const beginsSentence: ReadonlySet<string> = new Set(['paragraph_open', 'heading_open']);

function check(state: StateCore): void {
  const context = contextOf(state.env);
  const inlines = state.tokens.filter(
    (token): token is Token & { children: Token[] } =>
      token.type === 'inline' && token.children !== null,
  );
  const proses = inlines.map(({ children }) => flatten(children, state.env));
  for (const prose of proses) {
    checkMarkup(context, prose);
    checkNumbers(context, prose);
    checkPresentWords(context, prose);
  }
  for (const { children } of inlines) {
    checkLinks(children, state.env);
    checkQuotations(context, children, state.env);
    checkComparisons(context, children, state.env);
  }
  for (const [index, { type, children }] of state.tokens.entries()) {
    if (type === 'inline' && children)
      checkSentenceStarts(
        context,
        children,
        state.env,
        beginsSentence.has(state.tokens[index - 1]?.type ?? ''),
      );
  }
  if (!state.inlineMode) {
    checkHeadings(context, state.tokens);
    identifyParagraphs(context, state.tokens);
  }
  checkShapes(context, state.tokens);
  warnOfStyle(context, proses);
}
