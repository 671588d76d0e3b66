// The timeline in a real browser: the picture at rest equals the build's own drawing of that step, however the reader came there.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { drawDoor } from '../../src/figures/door/first/index.ts';
import type { DoorSeries, DoorState } from '../../src/figures/door/first/types.ts';
import {
  expectNoConsoleError,
  expectNoForeignRequest,
  openPage,
  type OpenedPage,
} from './harness.ts';

interface DoorData {
  series: DoorSeries;
  states: DoorState[];
}

const html = readFileSync('dist/index.html', 'utf8');
const data = JSON.parse(
  /<script type="application\/json" id="door-data">(.*?)<\/script>/s.exec(html)?.[1] ?? '',
) as DoorData;
const stepIds = data.states.map((state) => state.id);

/** A drawing as lines of nodes with their attributes in order of name: what is drawn, whatever the order it was written in. */
const drawn = (page: Page): Promise<string> =>
  page.locator('.stage-picture > .now > svg').evaluate((svg) => {
    const lines = (node: Element): string[] => [
      `${node.tagName} ${[...node.attributes]
        .map(
          ({ name, value }) =>
            `${name}=${name === 'class' ? value.replace(/ ?\bcurrent\b/, '') : value}`,
        )
        .sort()
        .join(' ')} ${node.childElementCount === 0 ? node.textContent : ''}`,
      ...[...node.children].flatMap(lines),
    ];
    return lines(svg).join('\n');
  });
const currentStep = (page: Page): Promise<string | undefined> =>
  page.locator('.steps').evaluate((steps) => (steps as HTMLElement).dataset['step']);
/** Scrolled in one frame, seen by the observers in the next, drawn in a third: frames are counted, not milliseconds, since a slow machine has longer ones. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 4; frames += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
/** What the step should be, worked out anew from where things stand. */
const expectedStep = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const steps = [...document.querySelectorAll<HTMLElement>('.step')];
    const line = innerHeight * (matchMedia('(min-width: 60rem)').matches ? 0.6 : 0.78);
    return (steps.findLast((step) => step.getBoundingClientRect().top <= line) ?? steps[0])!.id;
  });
/** The build's own markup of a step, read by the same browser in the same way. */
const builtDrawing = (page: Page, markup: string): Promise<string> =>
  page.evaluate((text) => {
    const holder = document.createElement('div');
    holder.innerHTML = text;
    const lines = (node: Element): string[] => [
      `${node.tagName} ${[...node.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(' ')} ${node.childElementCount === 0 ? node.textContent : ''}`,
      ...[...node.children].flatMap(lines),
    ];
    return lines(holder.firstElementChild!).join('\n');
  }, markup);

async function expectRest(page: Page, size: 'narrow' | 'wide'): Promise<void> {
  await settled(page);
  const id = await expectedStep(page);
  expect(await currentStep(page)).toBe(id);
  const state = data.states.find((one) => one.id === id);
  expect(await drawn(page)).toBe(await builtDrawing(page, drawDoor(data.series, state!, size)));
}

let wide: OpenedPage;
let narrow: OpenedPage;
beforeAll(async () => {
  wide = await openPage({ width: 1280, height: 800 });
  narrow = await openPage({ width: 390, height: 760 });
});
afterAll(async () => {
  await wide.close();
  await narrow.close();
});

test('the story has thirteen steps', () => {
  expect(stepIds).toHaveLength(13);
});

test.each(stepIds)(
  'scrolled to step "%s", the wide and the narrow picture equal the build’s',
  async (id) => {
    for (const [{ page }, size] of [
      [wide, 'wide'],
      [narrow, 'narrow'],
    ] as const) {
      await page.locator(`#${id}`).evaluate((step) => step.scrollIntoView());
      await expectRest(page, size);
      expect(await currentStep(page)).toBe(id);
    }
  },
);

test.each([
  ['july-2024', 1280],
  ['autumn-2025', 1280],
  ['autumn-2025', 390],
  ['whole-span', 390],
] as const)(
  'a deep link to "%s" at %i px opens at that step, and a reload stays there',
  async (id, width) => {
    const opened = await openPage({ path: `#${id}`, width, height: 760 });
    await settled(opened.page);
    expect(await currentStep(opened.page)).toBe(id);
    await opened.page.reload();
    await settled(opened.page);
    expect(await currentStep(opened.page)).toBe(id);
    await expectRest(opened.page, width > 960 ? 'wide' : 'narrow');
    expectNoConsoleError(opened);
    await opened.close();
  },
);

// Most moves follow each other without a rest, as a thumb does it; the picture is compared wherever the page comes to rest.
test('a thousand random moves of scrolling, jumping and resizing always rest at the right picture', async () => {
  const opened = await openPage({ width: 1280, height: 800, reducedMotion: true });
  const { page } = opened;
  const built = Object.fromEntries(
    (['wide', 'narrow'] as const).flatMap((size) =>
      data.states.map((state) => [`${state.id} ${size}`, drawDoor(data.series, state, size)]),
    ),
  );
  await page.evaluate((markup) => {
    const lines = (node: Element): string =>
      `${node.tagName} ${[...node.attributes]
        .map(({ name, value }) => `${name}=${value}`)
        .sort()
        .join(
          ' ',
        )} ${node.childElementCount === 0 ? node.textContent : [...node.children].map(lines).join('\n')}`;
    const wanted = new Map<string, string>();
    const read = document.createElement('div');
    const steps = [...document.querySelectorAll<HTMLElement>('.step')];
    Object.assign(window, {
      /** Undefined, or what is wrong with the picture at rest. */
      faultAtRest(): string | undefined {
        const wide = matchMedia('(min-width: 60rem)').matches;
        const line = innerHeight * (wide ? 0.6 : 0.78);
        const step = (steps.findLast((one) => one.getBoundingClientRect().top <= line) ?? steps[0])!
          .id;
        const key = `${step} ${wide ? 'wide' : 'narrow'}`;
        if (!wanted.has(key)) {
          read.innerHTML = markup[key]!;
          wanted.set(key, lines(read.firstElementChild!));
        }
        const shown = document.querySelector<HTMLElement>('.steps')!.dataset['step'];
        if (shown !== step) return `${shown} instead of ${key}`;
        return lines(document.querySelector('.stage-picture > .now > svg')!) === wanted.get(key)
          ? undefined
          : `another drawing than ${key}`;
      },
    });
  }, built);
  let seed = 20_261_122;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const faults: string[] = [];
  let rests = 0;
  for (let moves = 0; moves < 1000;) {
    await page.setViewportSize({
      width: [1280, 1000, 800, 390][random(4)]!,
      height: 600 + random(400),
    });
    // Bursts of moves, each a distance in px or the name of a step.
    const bursts = Array.from({ length: 12 }, () =>
      Array.from({ length: 1 + random(13) }, () =>
        random(4) === 0 ? stepIds[random(stepIds.length)]! : random(6000) - 2600,
      ),
    );
    moves += 1 + bursts.flat().length;
    rests += bursts.length;
    faults.push(
      ...(await page.evaluate(async (all) => {
        const { faultAtRest } = window as unknown as { faultAtRest(): string | undefined };
        const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
        const found: string[] = [];
        for (const burst of all) {
          for (const move of burst) {
            if (typeof move === 'number') scrollBy(0, move);
            else location.hash = move;
            await Promise.resolve();
          }
          // Scrolled in one frame, seen by the observers in the next.
          for (let count = 0; count < 3; count += 1) await frame();
          const fault = faultAtRest();
          if (fault !== undefined) found.push(`${fault} after ${burst.join(', ')}`);
        }
        return found;
      }, bursts)),
    );
  }
  expect(rests).toBeGreaterThan(120);
  expect(faults.slice(0, 5)).toEqual([]);
  expectNoConsoleError(opened);
  await opened.close();
});

test('previous and next lead from step to step, and end at both ends', async () => {
  const { page } = wide;
  await page.locator(`#${stepIds[0]}`).evaluate((step) => step.scrollIntoView());
  await settled(page);
  expect(await page.locator('.stage-previous').getAttribute('href')).toBeNull();
  await page.locator('.stage-next').click();
  await settled(page);
  expect(await currentStep(page)).toBe(stepIds[1]);
  await page.locator('.stage-previous').click();
  await settled(page);
  expect(await currentStep(page)).toBe(stepIds[0]);
});

test('the address follows the reader without filling the history', async () => {
  const opened = await openPage({ width: 1280, height: 800 });
  const before = await opened.page.evaluate(() => history.length);
  await opened.page.locator('#january-2025').evaluate((step) => step.scrollIntoView());
  // It waits until the reader stays.
  await opened.page.waitForURL(/#january-2025$/, { timeout: 3000 });
  expect(await opened.page.evaluate(() => history.length)).toBe(before);
  await opened.close();
});

test('the keyboard goes through the events in time order, opens a card with sources, and closes it', async () => {
  const opened = await openPage({ path: '#september-2025', width: 1280, height: 800 });
  const { page } = opened;
  await settled(page);
  await page.locator('.stage-picture').focus();
  await page.keyboard.press('End');
  const last = await page.locator('.stage-picture .current').getAttribute('data-event');
  await page.keyboard.press('Home');
  const first = await page.locator('.stage-picture .current').getAttribute('data-event');
  expect(first).not.toBe(last);
  const seen = [first];
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('ArrowRight');
    seen.push(await page.locator('.stage-picture .current').getAttribute('data-event'));
  }
  expect(seen).toContain('2025-09-11-release-52');
  expect(seen.at(-1)).toBe(last);
  await page.keyboard.press('Enter');
  const card = page.locator('dialog.event-card');
  expect(await card.isVisible()).toBe(true);
  // The card names who published it, and leads to the page with every text and address.
  expect(await card.locator('.publishers').innerText()).toMatch(/AP|Reuters|Viasna|BAJ|Meduza/);
  expect(await card.locator('.publishers a').getAttribute('href')).toBe(`events/${last}/`);
  expect(await page.locator('.stage-live').textContent()).not.toBe('');
  await page.keyboard.press('Escape');
  expect(await card.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('stage-picture');
  expectNoConsoleError(opened);
  await opened.close();
});

test('a tap on a block opens the card of its event', async () => {
  const { page } = narrow;
  await page.locator('#september-2025').evaluate((step) => step.scrollIntoView());
  await settled(page);
  await page
    .locator('.stage-picture > .now [data-event="2025-09-11-release-52"] .hit')
    .first()
    .click();
  expect(await page.locator('dialog.event-card .event-title').textContent()).toMatch(
    /52|Fifty-two/,
  );
  await page.locator('dialog.event-card button').click();
  expect(await page.locator('dialog.event-card').isVisible()).toBe(false);
});

test('targets in the picture are at least 24 px across', async () => {
  const { page } = narrow;
  const small = await page
    .locator('.stage-picture .hit')
    .evaluateAll(
      (hits) =>
        hits
          .map((hit) => hit.getBoundingClientRect())
          .filter((box) => box.width < 23.9 || box.height < 23.9).length,
    );
  expect(small).toBe(0);
});

test('no text in a picture is smaller than 12 px as displayed', async () => {
  for (const { page } of [wide, narrow]) {
    const smallest = await page.locator('.stage-picture svg text').evaluateAll((texts) =>
      Math.min(
        ...texts.map((text) => {
          const scale = (text as SVGGraphicsElement).getScreenCTM()!.a;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      ),
    );
    expect(smallest).toBeGreaterThanOrEqual(11.95);
  }
});

/** Goes on a step as a reader does who has read this one, and tells what moves on the way. */
const movesOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const wait = (ms: number): Promise<unknown> => new Promise((done) => setTimeout(done, ms));
    await wait(800);
    document.querySelector<HTMLElement>('.stage-next')!.click();
    await wait(120);
    return document
      .querySelector('.stage-picture')!
      .getAnimations({ subtree: true })
      .map(({ effect }) => (effect as KeyframeEffect).target!.getAttribute('class') ?? '');
  });
const panesSeen = (page: Page): Promise<number> =>
  page
    .locator('.stage-picture > div')
    .evaluateAll(
      (panes) => panes.filter((pane) => pane.checkVisibility({ visibilityProperty: true })).length,
    );

test('one step after the other, the pictures fade and the marks that both have move; then one picture is seen, and nothing moves', async () => {
  const opened = await openPage({ path: '#july-2024', width: 390, height: 760 });
  const moved = await movesOn(opened.page);
  expect(moved).toEqual(expect.arrayContaining(['past', 'now', 'dots']));
  expect(moved.filter((name) => /label|axis|tick/.test(name))).toEqual([]);
  await expect.poll(() => panesSeen(opened.page)).toBe(1);
  expect(
    await opened.page.evaluate(
      () => document.querySelector('.stage-picture')!.getAnimations({ subtree: true }).length,
    ),
  ).toBe(0);
  await expectRest(opened.page, 'narrow');
  await opened.close();
});

test('flung past, the picture changes at once', async () => {
  const opened = await openPage({ path: '#july-2024', width: 390, height: 760 });
  await opened.page.evaluate(() => new Promise((done) => setTimeout(done, 800)));
  await opened.page.evaluate(() => scrollBy(0, 1500));
  await settled(opened.page);
  expect(await panesSeen(opened.page)).toBe(1);
  await expectRest(opened.page, 'narrow');
  await opened.close();
});

test('with reduced motion nothing in the picture is eased', async () => {
  const opened = await openPage({ path: '#january-2025', reducedMotion: true });
  expect(await movesOn(opened.page)).toEqual([]);
  expect(await currentStep(opened.page)).toBe('spring-2025');
  expect(await panesSeen(opened.page)).toBe(1);
  const durations = await opened.page
    .locator('.stage-picture svg *')
    .evaluateAll((nodes) => [
      ...new Set(nodes.map((node) => getComputedStyle(node).transitionDuration)),
    ]);
  expect(durations).toEqual(['0s']);
  await opened.close();
});

test('without a script every step stands with its own picture, the first to the last', async () => {
  const opened = await openPage({ javaScript: false, width: 390, height: 760 });
  const { page } = opened;
  expect(await page.locator('.step').count()).toBe(13);
  for (const id of stepIds) {
    expect(await page.locator(`#${id} .step-picture svg`).isVisible()).toBe(true);
    expect((await page.locator(`#${id} .step-text`).innerText()).length).toBeGreaterThan(150);
  }
  expect(await page.locator('.stage').isVisible()).toBe(false);
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
  const opened = await openPage({ beforeScripts });
  expect(await opened.page.locator('html.live').count()).toBe(0);
  expect(await opened.page.locator('#july-2024 .step-picture svg').isVisible()).toBe(true);
  await opened.close();
});

test('read as a plain article: the address says so, no picture moves, and there is a way back', async () => {
  const opened = await openPage({ path: '?read=plain#july-2024' });
  expect(await opened.page.locator('.stage').isVisible()).toBe(false);
  expect(await opened.page.locator('#july-2024 .step-picture svg').isVisible()).toBe(true);
  await opened.page.locator('.steps .to-live a').click();
  await opened.page.waitForSelector('html.live .stage svg');
  expect(await opened.page.locator('.to-live').first().isVisible()).toBe(false);
  await opened.close();
});

test('the page does not shift while it loads or is scrolled through', async () => {
  const opened = await openPage({
    width: 390,
    height: 760,
    beforeScripts:
      'window.shifts = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value; }).observe({ type: "layout-shift", buffered: true });',
  });
  await opened.page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
      scrollTo(0, y);
      await new Promise((done) => requestAnimationFrame(done));
    }
    // What the last frames moved is told after them.
    for (let frames = 0; frames < 3; frames += 1)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  });
  expect(
    await opened.page.evaluate(() => (window as unknown as { shifts: number }).shifts),
  ).toBeLessThan(0.005);
  await opened.close();
});
