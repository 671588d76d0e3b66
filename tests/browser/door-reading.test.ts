// The timeline as readers have it: on a phone, without a script, without movement, playing by itself, and cut down to what they chose.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { otherLanguages } from '../../src/site/index.ts';
import { goTo, jumpTo, settled, stateOf, stepIds } from './door-page.ts';
import { expectNoConsoleError, expectNoForeignRequest, isLive, openPage } from './harness.ts';
import { readHtml } from './read-html.ts';

test('on a phone the stage takes at most 45 % of the window, and every step can be read whole beneath it', async () => {
  const { page, close } = await openPage({ width: 390, height: 844 });
  for (const id of stepIds) {
    await jumpTo(page, id);
    const { stage, foot, textFoot } = await page.evaluate((step) => {
      const box = document.querySelector('.stage')!.getBoundingClientRect();
      return {
        stage: box.height / innerHeight,
        foot: box.bottom,
        textFoot: document.querySelector(`#${step} .step-text`)!.getBoundingClientRect().bottom,
      };
    }, id);
    expect(stage, id).toBeLessThanOrEqual(0.4501);
    expect(textFoot, id).toBeGreaterThan(foot);
    expect(textFoot, id).toBeLessThanOrEqual(844);
  }
  await close();
});

test('without a script the whole picture stands once, and every step with a strip', async () => {
  const opened = await openPage({ javaScript: false, width: 390, height: 844 });
  const { page } = opened;
  expect(await page.locator('.stage-drawing > svg:visible').count()).toBe(1);
  expect(await page.locator('.stage').evaluate((stage) => getComputedStyle(stage).position)).toBe(
    'static',
  );
  expect(await page.locator('.stage :is(.is-past, .is-now, .is-next)').count()).toBe(0);
  for (const id of stepIds) {
    expect(await page.locator(`#${id} .strip`).isVisible()).toBe(true);
    expect((await page.locator(`#${id} .step-text`).innerText()).length).toBeGreaterThan(150);
  }
  expectNoForeignRequest(opened);
  await opened.close();
});

test.each([
  [
    'throws at once',
    'Object.defineProperty(window, "matchMedia", { get() { throw new Error("no media") } });',
  ],
  ['has no observer', 'delete window.IntersectionObserver;'],
])('if the script %s, the steps stand as they do without one', async (_what, beforeScripts) => {
  const { page, close } = await openPage({ beforeScripts });
  expect(await isLive(page)).toBe(false);
  expect(await page.locator('#july-2024 .strip').isVisible()).toBe(true);
  await close();
});

test.each([
  ['?read=plain#july-2024', 1280, 800],
  ['#july-2024', 320, 800],
  ['#july-2024', 844, 390],
])('at "%s", %i by %i px, nothing stays while the steps pass', async (path, width, height) => {
  const { page, close } = await openPage({ path, width, height });
  await settled(page);
  expect(await page.locator('.stage').evaluate((stage) => getComputedStyle(stage).position)).toBe(
    'static',
  );
  expect(await page.locator('#july-2024 .strip').isVisible()).toBe(true);
  expect(await page.locator('.stage :is(.is-past, .is-now, .is-next)').count()).toBe(0);
  await close();
});

test('plain reading has a way back to the moving timeline', async () => {
  const { page, close } = await openPage({ path: '?read=plain#july-2024' });
  await page.locator('.steps .to-live a').click();
  await page.waitForFunction(() => document.documentElement.hasAttributeNS('script', 'live'));
  await page.waitForSelector('.stage .at-wide > svg');
  expect(await page.locator('.to-live').first().isVisible()).toBe(false);
  await close();
});

test.each([
  ['', 390],
  ['', 412],
  ...otherLanguages().map((lang): [string, number] => [`${lang}/`, 390]),
] as const)(
  '/%s at %i px does not shift while it loads or is scrolled through',
  async (path, width) => {
    const { page, close } = await openPage({
      path,
      width,
      height: 844,
      beforeScripts:
        'window.shifts = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });',
    });
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
        scrollTo(0, y);
        await new Promise((done) => requestAnimationFrame(done));
      }
      // Shifts in the last frames are reported after them.
      for (let frames = 0; frames < 3; frames += 1)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    });
    expect(
      await page.evaluate(() => (window as unknown as { shifts: number }).shifts),
    ).toBeLessThan(0.005);
    await close();
  },
);

test('what takes the focus in the steps is covered neither by the stage nor by the line above', async () => {
  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    const { page, close } = await openPage({ width, height });
    await goTo(page, 'june-2025');
    await page.locator('#june-2025 .step-text a').first().focus();
    const covered: string[] = [];
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press(press < 9 ? 'Tab' : 'Shift+Tab');
      await settled(page);
      covered.push(
        ...(await page.evaluate(() => {
          const focused = document.activeElement!;
          const { left, top, width, height } = focused.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return seen && (focused.contains(seen) || seen.contains(focused))
            ? []
            : [focused.outerHTML.slice(0, 80)];
        })),
      );
    }
    expect(covered, `${width} px`).toEqual([]);
    await close();
  }
});

test('played, the steps follow each other until the reader pauses or goes elsewhere', async () => {
  const opened = await openPage({ path: '?play=2', width: 1280, height: 800 });
  const { page } = opened;
  const button = page.locator('.stage-play');
  await expect.poll(async () => (await stateOf(page)).step, { timeout: 9000 }).toBe(stepIds[2]);
  expect(await button.textContent()).toBe('Pause');
  await button.click();
  expect(await button.textContent()).toBe('Play');
  const at = await page.evaluate(() => scrollY);
  await page.waitForTimeout(2400);
  expect(await page.evaluate(() => scrollY)).toBe(at);
  await button.click();
  await goTo(page, stepIds[6]!);
  await page.waitForTimeout(2400);
  expect((await stateOf(page)).step).toBe(stepIds[6]);
  expect(await button.textContent()).toBe('Play');
  expectNoConsoleError(opened);
  await opened.close();
});

test('played to the last step, it stops', async () => {
  const { page, close } = await openPage({ path: `?play=2`, width: 390, height: 844 });
  await settled(page);
  const button = page.locator('.stage-play');
  // The driver's own click scrolls to where a bar that stays would stand, and so to another step; a finger does not.
  const press = (): Promise<void> => button.evaluate((part) => (part as HTMLElement).click());
  // It has begun by itself.
  await press();
  await goTo(page, stepIds.at(-2)!);
  await expect.poll(async () => (await stateOf(page)).step, { timeout: 6000 }).toBe(stepIds.at(-2));
  await press();
  await expect.poll(async () => (await stateOf(page)).step, { timeout: 6000 }).toBe(stepIds.at(-1));
  await expect.poll(() => button.textContent(), { timeout: 6000 }).toBe('Play');
  await close();
});

test('lanes are chosen by address and by hand; the list follows, and what is left out is said', async () => {
  const { page, close } = await openPage({
    path: '?show=out,in#june-2025',
    width: 1280,
    height: 800,
  });
  await settled(page);
  const seen = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .evaluateAll(
        (parts) =>
          parts.filter((part) => part.checkVisibility({ visibilityProperty: true })).length,
      );
  expect(await seen('.at-wide .mark')).toBe(0);
  expect(await seen('.at-wide .out .people')).toBeGreaterThan(0);
  expect(await page.locator('.stage-left-out').innerText()).toMatch(/sanctions/);
  await page.locator('#all-events > summary').click();
  expect(await seen('.event[data-lane="deal"]')).toBe(0);
  expect(await seen('.event[data-lane="out"]')).toBeGreaterThan(10);
  await page.locator('.choose [value="out"]').uncheck();
  expect(await seen('.event[data-lane="out"]')).toBe(0);
  await expect.poll(() => page.url()).toMatch(/\?show=in#/);
  // The way to the table and the files keeps the choice.
  await page.locator('.figure-foot a[href*="figures/door/"]').first().click();
  await page.waitForURL(/figures\/door\/\?show=in$/);
  expect(await seen('.drawing .mark')).toBe(0);
  expect(await page.locator('.left-out').innerText()).toMatch(/Left out: people let out/);
  const lanes = await page.locator('#numbers tbody tr:visible td:nth-child(2)').allTextContents();
  expect(new Set(lanes.map((text) => text.trim()))).toEqual(new Set(['In']));
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.left-out a').click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  expect(csv.trim().split('\r\n')).toHaveLength(lanes.length + 1);
  expect(csv).not.toMatch(/"Out"/);
  await page.goBack();
  await settled(page);
  // The last lane can't be taken away too.
  await page.locator('.choose [value="in"]').click();
  expect(await page.locator('.choose [value="in"]').isChecked()).toBe(true);
  await page.locator('.choose [value="out"]').check();
  await page.locator('.choose [value="deal"]').check();
  expect(await page.locator('.choose .left-out').textContent()).toBe('');
  expect(page.url()).not.toMatch(/show=/);
  await close();
});

test('a person is chosen behind the number sign, which no server sees', async () => {
  const opened = await openPage({ path: '#person=ihar-karnei', width: 1280, height: 800 });
  const { page } = opened;
  await settled(page);
  const months = await page
    .locator('.at-wide .when.is-now:not(.year)')
    .evaluateAll((names) => names.map((name) => name.getAttribute('data-month')));
  expect(months).toEqual(['2024-12', '2025-06']);
  expect(await page.locator('.choose .left-out').textContent()).toMatch(/Ihar Karnei/);
  expect(opened.requests.filter((request) => request.includes('karnei'))).toEqual([]);
  await opened.close();
});

test('the timeline has at most 1,200 nodes', async () => {
  const { page, close } = await openPage();
  const nodes = page.locator('.steps-body *');
  expect(await nodes.count()).toBeLessThanOrEqual(1200);
  await close();
});

// A browser that fills in forms looks at every list once the page is parsed, and Chromium lays out what is around it. The packaged one fills in nothing: the cause is asked for.
test('the timeline comes without a list to choose from', () => {
  const { elements } = readHtml(readFileSync('dist/index.html', 'utf8'));
  expect(elements.some(({ tag }) => tag === 'fieldset')).toBe(true);
  expect(elements.filter(({ tag }) => tag === 'select')).toEqual([]);
});
