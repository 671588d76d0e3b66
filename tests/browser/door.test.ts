// The timeline in a real browser: at rest its state is a function of the place, however the reader came there.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  expectedState,
  goTo,
  jumpTo,
  settled,
  stateOf,
  stepIds,
  stepOfPlace,
  steps,
} from './door-page.ts';
import { expectNoConsoleError, openPage, type OpenedPage } from './harness.ts';

async function expectRest(page: Page): Promise<void> {
  await settled(page);
  const id = await stepOfPlace(page);
  const state = await stateOf(page);
  expect(state.step).toBe(id);
  expect(state.classes).toEqual(expectedState(steps.find((step) => step.id === id)!));
  expect(state.named.filter((name) => name !== id)).toEqual([]);
}

let wide: OpenedPage;
let narrow: OpenedPage;
beforeAll(async () => {
  wide = await openPage({ width: 1280, height: 800 });
  narrow = await openPage({ width: 390, height: 844 });
});
afterAll(async () => {
  await wide.close();
  await narrow.close();
});

test.each(stepIds)(
  'scrolled to "%s", months, spans and names are those of the step',
  async (id) => {
    for (const { page } of [wide, narrow]) {
      await goTo(page, id);
      await expectRest(page);
      expect((await stateOf(page)).step).toBe(id);
    }
  },
);

test.each([
  ['july-2024', 'july-2024', 1280],
  ['whole-span', 'whole-span', 1280],
  ['autumn-2025', 'autumn-2025', 390],
  ['november-2024', 'autumn-2024', 390],
  ['january-2025', 'december-2024', 1280],
  ['august-2025', 'september-2025', 390],
])(
  'the address "#%s" opens at "%s" at %i px, and a reload stays there',
  async (hash, id, width) => {
    const opened = await openPage({ path: `#${hash}`, width, height: 800 });
    await expectRest(opened.page);
    expect((await stateOf(opened.page)).step).toBe(id);
    await opened.page.reload();
    await expectRest(opened.page);
    expect((await stateOf(opened.page)).step).toBe(id);
    expectNoConsoleError(opened);
    await opened.close();
  },
);

// Most moves follow each other without a rest, as a thumb does it; the state is compared wherever the page comes to rest.
test('a thousand random moves of scrolling, jumping and resizing rest at the right state', async () => {
  const opened = await openPage({ width: 1280, height: 800, reducedMotion: true });
  const { page } = opened;
  const expected = new Map(steps.map((step) => [step.id, expectedState(step).join('|')]));
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  await goTo(page, stepIds[3]!);
  const faults: string[] = [];
  let moves = 0;
  for (let round = 0; moves < 1000; round += 1) {
    if (round % 6 === 0)
      await page.setViewportSize({
        width: [1280, 1000, 800, 390][random(4)]!,
        height: 600 + random(400),
      });
    const burst = Array.from({ length: 1 + random(13) }, () =>
      random(4) === 0 ? stepIds[random(stepIds.length)]! : random(6000) - 3000,
    );
    moves += 1 + burst.length;
    await page.evaluate(async (all) => {
      for (const move of all) {
        if (typeof move === 'number') scrollBy(0, move);
        else location.hash = move;
        await Promise.resolve();
      }
    }, burst);
    await settled(page);
    const isSeen = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('.stage')!.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    if (!isSeen) continue;
    const [id, state] = [await stepOfPlace(page), await stateOf(page)];
    if (state.step !== id || state.classes.join('|') !== expected.get(id))
      faults.push(`${state.step} for ${id} after ${burst.join(', ')}`);
  }
  expect(faults.slice(0, 5)).toEqual([]);
  expectNoConsoleError(opened);
  await opened.close();
});

test('previous and next lead from step to step, and end at both ends', async () => {
  const { page } = wide;
  await goTo(page, stepIds[0]!);
  expect(await page.locator('.stage-previous').getAttribute('href')).toBeNull();
  await page.locator('.stage-next').click();
  await settled(page);
  expect((await stateOf(page)).step).toBe(stepIds[1]);
  await page.locator('.stage-previous').click();
  await settled(page);
  expect((await stateOf(page)).step).toBe(stepIds[0]);
});

test('the address follows the reader without filling the history', async () => {
  const opened = await openPage({ width: 1280, height: 800 });
  const before = await opened.page.evaluate(() => history.length);
  await goTo(opened.page, 'spring-2025');
  // It waits until the reader stays.
  await opened.page.waitForURL(/#spring-2025$/, { timeout: 3000 });
  expect(await opened.page.evaluate(() => history.length)).toBe(before);
  await opened.close();
});

test('at one window size a person has one size at every step but the last, and heights follow the people', async () => {
  for (const [{ page }, width] of [
    [wide, 1280],
    [narrow, 390],
  ] as const) {
    const scales = new Set<string>();
    for (const id of stepIds.slice(0, -1)) {
      await jumpTo(page, id);
      scales.add(
        await page
          .locator('.stage-drawing > svg:visible')
          .evaluate((svg) => (svg as SVGGraphicsElement).getScreenCTM()!.a.toFixed(4)),
      );
    }
    expect([...scales]).toHaveLength(1);
    const blocks = await page.locator('.stage-drawing > svg:visible').evaluate((svg) =>
      [...svg.querySelectorAll<SVGGraphicsElement>('.people[data-month]')].flatMap((path) => {
        const { month } = path.dataset;
        const number = path.parentElement?.querySelector(`.number[data-month="${month}"]`);
        const people = Number(number?.textContent.replace(',', ''));
        if (!(people > 0)) return [];
        const pitch = Number.parseFloat(getComputedStyle(path).strokeDasharray.split(',')[1] ?? '');
        return [{ people, rows: path.getBBox().height / pitch + 1 }];
      }),
    );
    expect(blocks.length).toBeGreaterThan(20);
    const columns = width === 1280 ? 7 : 6;
    // Rows are whole, and rounds stand a third of a row apart: that much, and no more, is added.
    expect(
      blocks.filter(
        ({ people, rows }) => rows < people / columns - 0.01 || rows > people / columns + 4,
      ),
    ).toEqual([]);
  }
});

test('people cross the sill within half a second and stay; with reduced motion nothing travels', async () => {
  for (const [reducedMotion, isMoving] of [
    [false, true],
    [true, false],
  ] as const) {
    const { page, close } = await openPage({ width: 1280, height: 800, reducedMotion });
    await goTo(page, 'autumn-2025');
    await page.waitForTimeout(700);
    const moving = await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.stage-next')!.click();
      const moves = (): Animation[] =>
        document.querySelector('.stage')!.getAnimations({ subtree: true });
      // The picture waits until the page has slowed down.
      for (let frames = 0; frames < 30 && moves().length === 0; frames += 1)
        await new Promise((done) => requestAnimationFrame(done));
      return moves().map((move) => Number(move.effect?.getComputedTiming().endTime));
    });
    expect(moving.length > 0).toBe(isMoving);
    expect(Math.max(0, ...moving)).toBeLessThanOrEqual(500);
    await page.waitForTimeout(700);
    expect(
      await page.evaluate(
        () => document.querySelector('.stage')!.getAnimations({ subtree: true }).length,
      ),
    ).toBe(0);
    await close();
  }
});

test('on paper the picture is whole, wherever the reader was, and the screen is as it was after', async () => {
  const { page } = wide;
  await goTo(page, 'june-2025');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect((await stateOf(page)).classes.filter((name) => /is-(past|now|next)/.test(name))).toEqual(
    [],
  );
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expectRest(page);
});
