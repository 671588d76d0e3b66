// Addresses of paragraphs that were given out lead somewhere for ever: to the paragraph, or to the chapter that says it was there.
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
  expect(published.filter((id) => !known.has(id))).toEqual([]);
});

test('every paragraph of the story has an address, and every address is in the list of those published', () => {
  expect(new Set(paragraphs).size).toBe(paragraphs.length);
  expect(paragraphs.length).toBeGreaterThan(30);
  expect(
    paragraphs.filter((id) => !published.includes(id)),
    'Add them to tests/published-paragraphs.json: from the next release on they may be linked to.',
  ).toEqual([]);
});
