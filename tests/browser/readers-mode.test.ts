// A reader's mode shows all that a page says: Firefox's own code (@mozilla/readability) over the built pages. It drops boxes that are all links, and what has a word such as "comment" or "extra" in its name, as ids made from data may have.
import { globSync, readFileSync } from 'node:fs';
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
  'events/2025-09-03-death-padniabenny/',
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

/** Its lists of names: what it throws away unread, and what saves from that. Rows of a table are safe. */
const { REGEXPS, UNLIKELY_ROLES } = Readability.prototype as unknown as {
  REGEXPS: { unlikelyCandidates: RegExp; okMaybeItsACandidate: RegExp };
  UNLIKELY_ROLES: string[];
};
const isTrifle = (names: string): boolean =>
  REGEXPS.unlikelyCandidates.test(names) && !REGEXPS.okMaybeItsACandidate.test(names);

test('nothing in the main part of any page has a name by which a reader’s mode takes it for a trifle', () => {
  // Sheets for paper are read as they are.
  const files = globSync('dist/**/*.html').filter((file) => !/\/print\//.test(file));
  expect(files.length).toBeGreaterThan(300);
  const trifles = files.flatMap((file) => {
    const [, main = ''] = /<main\b([\s\S]*)<\/main>/.exec(readFileSync(file, 'utf8')) ?? [];
    const tags = main.replace(/<table\b[\s\S]*?<\/table>/g, '').matchAll(/<([a-z]\w*)([^>]*)>/g);
    return [...tags].flatMap(([whole, tag = '', attributes = '']) => {
      const valueOf = (name: string): string =>
        new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
      const isLost =
        isTrifle(`${valueOf('class')} ${valueOf('id')}`) ||
        ['aside', 'footer'].includes(tag) ||
        UNLIKELY_ROLES.includes(valueOf('role'));
      return isLost ? [`${file}: ${whole}`] : [];
    });
  });
  expect(trifles).toEqual([]);
});
