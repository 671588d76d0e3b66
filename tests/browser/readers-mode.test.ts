// A reader's mode shows all that a page says: Firefox's own code (@mozilla/readability) over the built pages. It drops boxes that are all links, and what has a word such as "comment" or "extra" in its name, as ids made from data may have.
import { readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';

const pages = [
  '',
  'about/',
  'claims/',
  'copy/',
  'corrections/',
  'events/',
  'events/2025-09-11-us-belavia-gl11/',
  'facts/',
  'figures/',
  'figures/held/',
  'method/',
  'seven-questions/',
  'sources/',
  'text/',
];
const said = 'main :is(p, li, dt, dd, td, .fact-entry h3)';
/** Ways about, controls and the sentence below the title of the numbers, which its description repeats. */
const beside =
  'nav, search, dialog, [popover], .hidden-text, .no-drawing, p:has(> .copy-picture), #page:has(#fact-list) .dek';
const textOf = ({ textContent }: { textContent: string | null | undefined }): string =>
  (textContent ?? '').replace(/\s+/g, ' ').trim();

test.each(pages)('a reader’s mode loses no sentence and no row of /%s', (path) => {
  const { document } = new JSDOM(readFileSync(`dist/${path}index.html`, 'utf8'), {
    url: `https://door.example/${path}`,
    virtualConsole: new VirtualConsole(),
  }).window;
  const wanted = [...document.querySelectorAll(said)]
    .filter((part) => !part.closest(beside))
    .map(textOf)
    .filter((text) => text.length > 12);
  expect(wanted.length).toBeGreaterThan(2);
  const kept = textOf({ textContent: new Readability(document).parse()?.textContent });
  expect(wanted.filter((text) => !kept.includes(text))).toEqual([]);
});
