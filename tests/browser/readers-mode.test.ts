// What readers' modes drop by name or by shape holds nothing of ours: Mozilla's rules (github.com/mozilla/readability), as far as they meet our pages.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';

/** Words in a class or an id that mark a trifle, and words that save it. */
const trifle =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
const saved = /and|article|body|column|content|main|shadow/i;

const pages = ['', 'events/', 'facts/', 'claims/', 'figures/held/', 'method/', 'text/'];

test.each(pages)('on /%s no text in the page has the name of a trifle', (path) => {
  const { elements } = readHtml(readFileSync(`dist/${path}index.html`, 'utf8'));
  const named = elements
    .filter(({ within, isInSvg, words }) => !isInSvg && isInMain(within) && words().length > 12)
    .filter(({ tag }) => ['div', 'section', 'li', 'p', 'ol', 'ul', 'header'].includes(tag))
    .map(({ attributes }) => `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => trifle.test(name) && !saved.test(name))).toEqual([]);
});

test('the long lists of links stand in no box that is dropped for being all links', () => {
  for (const [path, row] of [
    ['events/', '.row'],
    ['facts/', '.fact-entry'],
  ] as const) {
    const { elements } = readHtml(readFileSync(`dist/${path}index.html`, 'utf8'));
    const rows = elements.filter(({ within }) => within.has(row));
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter(({ tag }) => tag === 'ul' || tag === 'div')).toEqual([]);
  }
});

const isInMain = (within: ReadonlySet<string>): boolean =>
  within.has('#page') || within.has('#story');
