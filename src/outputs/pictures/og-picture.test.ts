import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadStory } from '../../markdown/index.ts';
import { loadModel } from '../../model/index.ts';
import { buildDoor } from '../../figures/door/index.ts';
import { makeOgPicture, ogAlt, ogWords } from './og-picture.ts';
import type { Site, Words } from '../../site/index.ts';

const { model } = loadModel();
const words = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as Words;
const site = {
  model,
  words,
  story: loadStory(model, '.'),
  door: buildDoor(model, words.door, {}),
} as Site;

test('the picture is a PNG of 1200 by 630, and the same bytes each time', async () => {
  const first = await makeOgPicture(site);
  expect(Buffer.from(first.slice(1, 4)).toString()).toBe('PNG');
  const view = new DataView(first.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  expect(Buffer.compare(first, await makeOgPicture(site))).toBe(0);
  expect(first.length).toBeLessThan(100_000);
});

test('its alternative text says both counts, as the model has them', () => {
  const alt = ogAlt(ogWords(site));
  for (const id of ['series:pardoned-cumulative@2025-12-23', 'recognised-to-2025-12-23'])
    expect(alt).toContain(String(model.facts.get(id)?.value));
});
