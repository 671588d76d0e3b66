// The working of a number: shown beside it for every number of the story, the same value and unit as in the data.
import { expect, test } from 'vitest';
import { factSlug, loadStory } from '../../src/markdown/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { expectNoConsoleError, openPage } from './harness.ts';

test('each number of the story opens a card that says what it counts and who says so, and Escape gives the place back', async () => {
  const { model } = loadModel();
  const opened = await openPage({ width: 1280, height: 800 });
  const { page } = opened;
  const ids = await page.locator('main a.fact').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  const story = loadStory(model, '.');
  const named = [...story.chapters, ...story.figures.values()].flatMap(({ facts }) => facts);
  const factAt = new Map(named.map((id) => [factSlug(id), model.facts.get(id)!]));
  expect(ids.length).toBeGreaterThan(150);
  const seen = new Set<string>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const link = page.locator('main a.fact').nth(index);
    // Numbers inside closed parts of figures are opened with them.
    await link.evaluate((node) => { for (let part = node.closest('details'); part; part = part.parentElement?.closest('details') ?? null) part.open = true; });
    await link.evaluate((node) => (node as HTMLElement).click());
    const text = await page.locator('#fact-card').innerText();
    const fact = factAt.get(id)!;
    expect(text, id).toContain(fact.label);
    if (fact.role !== 'computed') expect(text.toLowerCase(), id).toContain(fact.role);
    await page.keyboard.press('Escape');
  }
  expectNoConsoleError(opened);
  await opened.close();
});
