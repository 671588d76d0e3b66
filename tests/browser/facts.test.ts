// The working of a number: fetched when it is pressed, shown beside it for every number of the story, the same value and unit as in the data.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { factSlug, loadStory } from '../../src/markdown/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { otherLanguages } from '../../src/site/index.ts';
import { expectNoConsoleError, openPage } from './harness.ts';

const isWorking = (address: string): boolean => /\/facts\/cards-\w+\.json$/.test(address);
const card = '#fact-card:popover-open';
const firstNumber = 'main .prose-block a.fact';

test('each number of the story opens a card that says what it counts and who says so, and Escape gives the place back', async () => {
  const { model } = loadModel();
  const opened = await openPage({ width: 1280, height: 800 });
  const { page, requests } = opened;
  const story = loadStory(model, '.');
  const named = [...story.chapters, ...story.figures.values()].flatMap(({ facts }) => facts);
  const factAt = new Map(named.map((id) => [factSlug(id), model.facts.get(id)!]));
  await page.locator(firstNumber).first().click();
  await page.locator(`${card} .meta`).waitFor();
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
        const shown = document.querySelector<HTMLElement>('#fact-card:popover-open');
        return {
          id,
          text: shown?.checkVisibility() ? shown.innerText : '',
          sources: shown?.querySelectorAll('.fact-card-sources a[href^="http"]').length ?? 0,
        };
      }),
    };
  });
  expect(count).toBeGreaterThan(150);
  for (const { id, text, sources } of cards) {
    const fact = factAt.get(id)!;
    expect(text, id).toContain(fact.label);
    if (fact.role !== 'computed') expect(text.toLowerCase(), id).toContain(fact.role);
    const isOnline = fact.sources.slice(0, 4).some((source) => model.sources.get(source)?.url);
    expect(sources > 0, id).toBe(isOnline);
  }
  for (const link of await page
    .locator(firstNumber)
    .all()
    .then((all) => all.slice(0, 3))) {
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator(card).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(card).waitFor({ state: 'detached' });
    await expect
      .poll(() => link.evaluate((node) => node === document.activeElement), { timeout: 8000 })
      .toBe(true);
  }
  expect(requests.filter(isWorking)).toHaveLength(1);
  expectNoConsoleError(opened);
  await opened.close();
});

test.each(['', ...otherLanguages().map((lang) => `${lang}/`)])(
  '/%s asks for no working until a number is pressed, and then for its own',
  async (story) => {
    const { page, requests, close } = await openPage({ path: story, width: 390, height: 844 });
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
    // One page, its typefaces and its icon.
    expect(requests.slice(1).filter((address) => !/\.(?:woff2|svg)$/.test(address))).toEqual([]);
    await page.locator(firstNumber).first().click();
    await page.locator(`${card} .meta`).waitFor();
    const asked = requests.filter(isWorking).map((address) => new URL(address).pathname);
    expect(asked.map((path) => path.replace(/cards-\w+/, 'cards'))).toEqual([
      `/${story}facts/cards.json`,
    ]);
    await close();
  },
);

test('without a connection the card stands where it was asked for, says so and leads on; the page stays', async () => {
  const { page, consoleErrors, close } = await openPage({ width: 1280, height: 800 });
  await page.context().setOffline(true);
  const number = page.locator(firstNumber).first();
  await number.click();
  await page.locator(card, { hasText: 'could not be fetched' }).waitFor();
  expect(await page.locator(`${card} .fact-card-end a`).getAttribute('href')).toBe(
    await number.evaluate((link) => (link as HTMLAnchorElement).href),
  );
  // The focus is where it was while the card waited, and goes back.
  expect(await page.evaluate(() => document.activeElement?.matches('#fact-card button'))).toBe(
    true,
  );
  await page.keyboard.press('Escape');
  expect(consoleErrors.filter((error) => !error.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  await page.context().setOffline(false);
  await number.click();
  await page.locator(`${card} .meta`).waitFor();
  await close();
});

test('opened from disk, where nothing can be fetched, the card says so', async () => {
  const path = pathToFileURL(resolve('dist/index.html')).href;
  const { page, close } = await openPage({ path, width: 390, height: 844 });
  await page.locator(firstNumber).first().click();
  await page.locator(card, { hasText: 'could not be fetched' }).waitFor();
  await close();
});

test.each(['start', 'end'] as const)(
  'filled, the card stays on its side of a number at the %s of the window',
  async (block) => {
    const { page, close } = await openPage({ width: 1280, height: 800 });
    let send = (): void => undefined;
    const held = new Promise<void>((done) => (send = done));
    await page.route('**/facts/cards-*.json', async (route) => {
      await held;
      await route.continue();
    });
    const number = page.locator(firstNumber).first();
    await number.evaluate(
      (link, at) => link.scrollIntoView({ block: at, behavior: 'instant' }),
      block,
    );
    await number.click();
    await page.locator(`${card} .fact-card-waiting`).waitFor();
    // Below its number the top stays, above it the foot: beside the number, wherever the reader has scrolled to meanwhile.
    const edge = async (): Promise<number> => {
      const { y, height } = (await page.locator(card).boundingBox())!;
      return (block === 'start' ? y : y + height) - (await number.boundingBox())!.y;
    };
    const before = await edge();
    await page.evaluate(
      (way) => scrollBy({ top: way, behavior: 'instant' }),
      block === 'start' ? -400 : 400,
    );
    send();
    await page.locator(`${card} .meta`).waitFor();
    // A height is told in whole pixels.
    expect(Math.abs((await edge()) - before)).toBeLessThan(1.5);
    await close();
  },
);

test('a card that the focus leaves is closed: it would cover what is read next', async () => {
  const { page, close } = await openPage({ width: 390, height: 844 });
  const shown = page.locator(card);
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.locator(firstNumber).nth(2).focus();
    await page.keyboard.press('Enter');
    await page.locator(`${card} .meta`).waitFor();
    // Past the button, the sources and the link, of which there may be a handful.
    for (let press = 0; press < 8; press += 1) await page.keyboard.press(key);
    expect(await shown.count()).toBe(0);
    // And the focus is where the keys have led it.
    expect(await page.evaluate(() => document.activeElement?.matches('main a'))).toBe(true);
  }
  await close();
});
