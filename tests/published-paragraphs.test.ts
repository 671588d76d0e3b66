// Addresses of paragraphs that were given out lead somewhere for ever: to the paragraph, or to the chapter that says it was there. UPDATE_PARAGRAPHS=1 adds the new ones: a switch of its own, as nobody takes them back.
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadSite } from '../src/site/index.ts';
import published from './published-paragraphs.json' with { type: 'json' };

const { chapters } = loadSite().story;
const paragraphs = chapters.flatMap(({ blocks }) =>
  blocks.flatMap((block) =>
    block.type === 'html' ? [...block.html.matchAll(/<p id="([^"]+)"/g)].map(([, id]) => id!) : [],
  ),
);
const former = chapters.flatMap(({ front }) => front.formerly);

test('a published address of a paragraph is a paragraph, or stands in `formerly` of its chapter', () => {
  const known = new Set([...paragraphs, ...former]);
  expect(
    published.filter((id) => !known.has(id)),
    'Nothing in the story has these addresses. Expected: every one that was published. Put each into `formerly` of its chapter, content/en/story/NN-slug.md.',
  ).toEqual([]);
});

test('every paragraph of the story has an address, and every address is in the list of those published', () => {
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
  expect(paragraphs.length).toBeGreaterThan(30);
  const added = paragraphs.filter((id) => !published.includes(id));
  if (process.env['UPDATE_PARAGRAPHS'] === '1')
    writeFileSync(
      'tests/published-paragraphs.json',
      `${JSON.stringify([...published, ...added], null, 2)}\n`,
    );
  else
    expect(
      added,
      'tests/published-paragraphs.json has not these. Expected: every address, as from the next release on it may be linked to. Run: UPDATE_PARAGRAPHS=1 npx vitest run tests/published-paragraphs.test.ts',
    ).toEqual([]);
});
