// The working of a number: shown beside it for every number of the story, the same value and unit as in the data.
import { expect, test } from 'vitest';
import { factSlug, loadStory } from '../../src/markdown/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { expectNoConsoleError, openPage } from './harness.ts';

test('each number of the story opens a card that says what it counts and who says so, and Escape gives the place back', async () => {
  const { model } = loadModel();
  const opened = await openPage({ width: 1280, height: 800 });
  const { page } = opened;
  const story = loadStory(model, '.');
  const named = [...story.chapters, ...story.figures.values()].flatMap(({ facts }) => facts);
  const factAt = new Map(named.map((id) => [factSlug(id), model.facts.get(id)!]));
  const { count, cards } = await page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a.fact')];
    const first = new Map(
      links.map((link) => [link.hash.slice(1), link]).reverse() as [string, HTMLAnchorElement][],
    );
    return {
      count: links.length,
      cards: [...first].map(([id, link]) => {
        // Numbers inside closed parts of figures are opened with them.
        for (
          let part = link.closest('details');
          part;
          part = part.parentElement?.closest('details') ?? null
        )
          part.open = true;
        link.click();
        const card = document.querySelector<HTMLElement>('#fact-card:popover-open');
        return { id, text: card?.checkVisibility() ? card.innerText : '' };
      }),
    };
  });
  expect(count).toBeGreaterThan(150);
  for (const { id, text } of cards) {
    const fact = factAt.get(id)!;
    expect(text, id).toContain(fact.label);
    if (fact.role !== 'computed') expect(text.toLowerCase(), id).toContain(fact.role);
  }
  for (const link of await page
    .locator('main .prose-block a.fact')
    .all()
    .then((all) => all.slice(0, 3))) {
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('#fact-card:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#fact-card:popover-open').waitFor({ state: 'detached' });
    await expect
      .poll(() => link.evaluate((node) => node === document.activeElement), { timeout: 8000 })
      .toBe(true);
  }
  expectNoConsoleError(opened);
  await opened.close();
});

test('a card that the focus leaves is closed: it would cover what is read next', async () => {
  const { page, close } = await openPage({ width: 390, height: 844 });
  const card = page.locator('#fact-card:popover-open');
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.locator('main .prose-block a.fact').nth(2).focus();
    await page.keyboard.press('Enter');
    await card.waitFor();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press(key);
    expect(await card.count()).toBe(0);
    // And the focus is where the keys have led it.
    expect(await page.evaluate(() => document.activeElement?.matches('main a'))).toBe(true);
  }
  await close();
});
