/** A diff as one page, opened from disk: sentences with their numbers marked, and each figure before and after. */
import { buildSync } from 'esbuild';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { escapeMarkup } from '../../format/escape.ts';
import { faceRules, fallbackRules } from '../../styles/font-rules.ts';
import { tokenSheet } from '../../styles/token-rules.ts';
import type { Diff, FactChange, Records, SentencePart } from './compare.ts';

/** The ink of the drawings, from the site's own sheets; letters from public/fonts beside the page. */
function inkOf(root: string): string {
  const entry = join(root, 'src/styles/story.css');
  if (!existsSync(entry)) return '';
  try {
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      logLevel: 'silent',
    });
    return `${faceRules('public/')}${fallbackRules()}${tokenSheet()}${outputFiles[0]?.text ?? ''}`;
  } catch {
    // A slip in a style sheet must not keep an editor from the numbers: the drawings stand without their ink.
    return '';
  }
}

const layout = `body.diff { max-width: 96rem; margin: 2rem auto; padding: 0 1.5rem; font-family: var(--sans), sans-serif; display: block; }
.diff del, .diff .was { background: #fbd9d3; color: #4a0d00; } .diff ins, .diff .is { background: #d5efd9; color: #00310b; text-decoration: none; }
.diff .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; align-items: start; } .diff .pair > div { border: 1px solid currentColor; padding: 0.75rem; overflow-x: auto; }
.diff h2 { margin-top: 2.5rem; } .diff h3 { margin-block: 1.5rem 0.5rem; } .diff li { margin-block: 0.35rem; } .diff code { font-size: 0.9em; }
@media (max-width: 60rem) { .diff .pair { grid-template-columns: 1fr; } }`;

export function diffPage(diff: Diff, from: string, root: string): string {
  const parts = [
    ...recordList('Events', diff.events),
    ...recordList('Sources', diff.sources),
    ...recordList('People', diff.people),
    ...(diff.facts.length === 0 ? [] : ['<h2>Facts</h2>', list(diff.facts.map(factItem))]),
    ...(diff.words.length === 0
      ? []
      : [
          '<h2>Words</h2>',
          ...diff.words.map(
            ({ file, removed, added }) =>
              `<h3><code>${escapeMarkup(file)}</code></h3>${list([...removed.map((text) => `<del>${escapeMarkup(text)}</del>`), ...added.map((text) => `<ins>${escapeMarkup(text)}</ins>`)])}`,
          ),
        ]),
    ...(diff.figures.length === 0
      ? []
      : [
          '<h2>Figures</h2>',
          ...diff.figures.map(
            ({ id, before, after, parts: changed }) =>
              `<h3>${escapeMarkup(id)}: ${escapeMarkup(changed.join(', '))}</h3>${before === undefined && after === undefined ? '' : `<div class="pair"><div><p class="was">Before</p>${before ?? ''}</div><div><p class="is">Now</p>${after ?? ''}</div></div>`}`,
          ),
        ]),
  ];
  return `<!doctype html>\n<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>What changed since ${escapeMarkup(from)}</title><style>${inkOf(root)}\n${layout}</style></head>
<body class="diff">
<h1>What changed</h1>
<p>Since ${escapeMarkup(from)}.</p>
${parts.length === 0 ? '<p>Nothing changed: the same events, facts, words and figures.</p>' : parts.join('\n')}
</body></html>\n`;
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`;

function recordList(heading: string, { added, retired, changed }: Records): string[] {
  const name = ({ id, title }: { id: string; title: string }): string =>
    `<code>${escapeMarkup(id)}</code> ${escapeMarkup(title)}`;
  const items = [
    ...added.map((item) => `<ins>Added</ins> ${name(item)}`),
    ...retired.map((item) => `<del>Retired</del> ${name(item)}`),
    ...changed.map(
      (item) =>
        `${name(item)}${list(item.fields.map(({ field, before, after }) => `<code>${escapeMarkup(field)}</code> <del>${escapeMarkup(before)}</del> <ins>${escapeMarkup(after)}</ins>`))}`,
    ),
  ];
  return items.length === 0 ? [] : [`<h2>${heading}</h2>`, list(items)];
}

function factItem({ id, label, before, after, sentences }: FactChange): string {
  const values = [
    ...(before === undefined ? [] : [`<del>${escapeMarkup(before)}</del>`]),
    ...(after === undefined ? [] : [`<ins>${escapeMarkup(after)}</ins>`]),
  ].join(' ');
  return `<code>${escapeMarkup(id)}</code> ${values} ${escapeMarkup(label)}${sentences.length === 0 ? '' : list(sentences.map(({ file, line, parts }) => `${parts.map(markPart).join('')} <small>${escapeMarkup(file)}:${line}</small>`))}`;
}

const markPart = (part: SentencePart): string =>
  typeof part === 'string'
    ? escapeMarkup(part)
    : `<del>${escapeMarkup(part.before)}</del> <ins>${escapeMarkup(part.after)}</ins>`;
