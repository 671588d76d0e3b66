// "?play=" where the reader asks for less motion: nothing starts by itself, in the page or in the frame of a host, and what the reader starts doesn't glide.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { loadSite } from '../../src/site/index.ts';
import { embedAddress, showHost, startHost, stopHost } from './embed-hosts.ts';
import { expectNoConsoleError, openPage, siteAddress } from './harness.ts';

const { words } = loadSite();

beforeAll(startHost);
afterAll(stopHost);

const stepOf = (place: Page | Frame): Promise<string | undefined> =>
  place.locator('[data-figure="door"]').evaluate((one) => (one as HTMLElement).dataset['step']);

/** More than two steps at two seconds a step would take. */
const longerMs = 4600;

async function expectStill(
  page: Page,
  place: Page | Frame,
  names: { button: string; picture: string },
): Promise<void> {
  const button = place.locator(names.button);
  await button.waitFor({ state: 'attached' });
  const before = [await stepOf(place), await page.evaluate(() => scrollY)];
  await page.waitForTimeout(longerMs);
  expect([await stepOf(place), await page.evaluate(() => scrollY)]).toEqual(before);
  expect(await button.textContent()).toContain(words.steps.play);
  await button.evaluate((one) => (one as HTMLElement).click());
  await expect
    .poll(() => stepOf(place), { timeout: 12_000 })
    .toBe(await place.evaluate(secondStep));
  expect(await place.evaluate(gliding, names.picture)).toEqual([]);
  expect(await button.textContent()).toContain(words.steps.pause);
}

/** Runs in the page. */
const secondStep = (): string | undefined =>
  document.querySelectorAll<HTMLElement>('.step')[1]?.id ??
  document.querySelectorAll<HTMLElement>('.embed-steps > p')[1]?.dataset['id'];

/** Runs in the page: what moves in the picture, or would. */
const gliding = (picture: string): string[] => [
  ...document.getAnimations().map(({ playState }) => playState),
  ...[...document.querySelectorAll(`${picture} .people`)]
    .map((group) => getComputedStyle(group).transitionDuration)
    .filter((duration) => duration !== '0s'),
];

test('in the page', async () => {
  const opened = await openPage({ path: '?play=2', reducedMotion: true, height: 800 });
  await expectStill(opened.page, opened.page, { button: '.stage-play', picture: '.stage' });
  expectNoConsoleError(opened);
  await opened.close();
});

test('in the frame of a host that asks for it', async () => {
  const opened = await openPage({ path: 'embed.js', width: 700, reducedMotion: true });
  await showHost(
    opened.page,
    `<iframe title="door" src="${embedAddress('door', '?play=2')}" width="100%" height="900" sandbox="allow-scripts"></iframe>`,
  );
  const find = (): Frame | undefined =>
    opened.page.frames().find((one) => one.url().startsWith(siteAddress()));
  await expect.poll(find, { timeout: 8000 }).toBeDefined();
  await expectStill(opened.page, find()!, { button: '.embed-play', picture: '.embed-picture' });
  expectNoConsoleError(opened);
  await opened.close();
});
