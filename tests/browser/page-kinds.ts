// One page of each kind that readers meet, for tests that read every kind in several ways. Knows addresses only.
import { existsSync, readdirSync } from 'node:fs';

const embedded = readdirSync('dist/embed', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['v', 'event', 'fact', 'claim'].includes(entry.name))
  .map(({ name }) => `embed/${name}/`)
  .sort();

/** Cards share one template: one of an event, one of a number, one of a claim. */
const cards = [
  'embed/event/2025-09-11-release-52/',
  'embed/fact/recognised-to-2025-12-23/',
  'embed/claim/two-more/',
];

/** Every other embed stands for the rest: each is one figure in one frame. The timeline has a frame of its own kind. */
const someEmbeds = [
  'embed/door/',
  ...embedded.filter((path, index) => path !== 'embed/door/' && index % 2 === 0),
];

const pages = [
  '',
  'facts/',
  'facts/recognised-to-2025-12-23/',
  'events/',
  'events/2025-09-11-release-52/',
  'people/pavel-seviarynets/',
  'claims/',
  'claims/two-more/',
  'method/',
  'sources/',
  'corrections/',
  'reuse/',
  'figures/',
  'figures/door/',
  'figures/held/',
  'seven-questions/',
  'accessibility/',
  '404.html',
  'text/',
  'print/',
  'print/record/',
  'print/brief/',
  'print/poster/',
  'revolving-door.html',
];

// An address that is not there would be answered with the page for unknown addresses, which is sound.
for (const path of pages)
  if (!existsSync(`dist/${path.endsWith('/') || path === '' ? `${path}index.html` : path}`))
    throw new Error(
      `tests/browser/page-kinds.ts: no page "${path}" in dist/. Build the site, or mend the list.`,
    );

export const pageKinds: readonly string[] = [
  ...pages,
  ...someEmbeds,
  ...cards,
  'embed/held/?table=1',
];

/** The whole story once more, in markup that the story and the text edition have too: long to read, and little that is new in another look. */
export const readOnce: ReadonlySet<string> = new Set([
  'print/',
  'print/record/',
  'revolving-door.html',
]);

/** With every embed, and every embed's table. */
export const allPages: readonly string[] = [
  ...pages,
  ...embedded,
  ...embedded.map((path) => `${path}?table=1`),
];
