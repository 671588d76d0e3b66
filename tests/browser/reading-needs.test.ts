// What readers need beside the rules that axe knows: spaced or doubled text, zoom, the keyboard, targets, stillness, colours of their own.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, siteAddress, type OpenedPage } from './harness.ts';
import { cutText, sizeText, spaceText, unspaceText } from './clipped.ts';
import { pageKinds } from './page-kinds.ts';

let desk: OpenedPage;
beforeAll(async () => {
  desk = await openPage({ path: '404.html', reducedMotion: true });
});
afterAll(() => desk.close());

const go = async (path: string, width: number, height: number): Promise<OpenedPage['page']> => {
  await desk.page.setViewportSize({ width, height });
  await desk.page.goto(new URL(path, siteAddress()).href, { waitUntil: 'load' });
  return desk.page;
};

test.each(pageKinds)(
  'page "%s" cuts no text off when it is spaced out or twice as large, and its targets are large enough',
  async (path) => {
    const page = await go(path, 390, 800);
    // WCAG 2.5.8 but for links in a sentence and in lists of links: what is pressed by itself.
    const small = await page
      .locator('button, summary, select, input:not([type="hidden"]), .stage-bar a, .site-nav a')
      .evaluateAll((targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.width < 23.9 || box.height < 23.9))
          .map(
            ({ target, box }) =>
              `${target.tagName} ${target.textContent.trim().slice(0, 30)} ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`,
          ),
      );
    expect(small).toEqual([]);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await spaceText(page);
    expect(await cutText(page), 'spaced out').toEqual([]);
    await unspaceText(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await sizeText(page, 32);
    // The printed edition has the sizes of paper, which grow with zoom alone.
    if (!path.startsWith('print/'))
      expect(
        await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize)),
      ).toBeGreaterThan(24);
    expect(await cutText(page), 'twice as large').toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      'twice as large',
    ).toBeLessThanOrEqual(0);
    await sizeText(page, 16);
    // With less motion nothing of ours moves or changes by degrees.
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  },
);

test('at a zoom of 400 % the timeline stays with its steps and takes none of the window', async () => {
  // 1,280 by 1,024 pixels at 400 %.
  const page = await go('#december-2024', 320, 256);
  expect(
    await page.locator('.stage').evaluate((stage) => getComputedStyle(stage).position),
  ).not.toBe('sticky');
  expect(await page.locator('#december-2024 .strip').isVisible()).toBe(true);
  const fixed = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (node) =>
          /fixed|sticky/.test(getComputedStyle(node).position) &&
          node.getBoundingClientRect().height > 40,
      )
      .map((node) => node.className),
  );
  expect(fixed).toEqual([]);
});

test('the tab key goes down the story in the order of reading, each stop is seen, and nothing that stays covers it', async () => {
  for (const [width, height] of [
    [390, 760],
    [1280, 800],
  ] as const) {
    const page = await go('', width, height);
    const stops = await page.evaluate(
      () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, summary, [tabindex="0"], input, select',
          ),
        ].filter((node) => node.checkVisibility() && !node.closest('dialog:not([open])')).length,
    );
    expect(stops).toBeGreaterThan(100);
    const faults: string[] = [];
    for (let press = 0; press < 400; press += 1) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const node = document.activeElement;
        if (!node || node === document.body) return undefined;
        const rects = [...node.getClientRects()].filter(
          ({ width: wide, height: high }) => wide > 0 && high > 0,
        );
        const style = getComputedStyle(node);
        const isSeen = rects.some((box) => {
          const [left, right, above, below] = [
            Math.max(0, box.left),
            Math.min(innerWidth, box.right),
            Math.max(0, box.top),
            Math.min(innerHeight, box.bottom),
          ];
          const middle = document.elementFromPoint((left + right) / 2, (above + below) / 2);
          return (
            left < right &&
            above < below &&
            middle !== null &&
            (node.contains(middle) || middle.contains(node))
          );
        });
        const before = (window as unknown as { lastStop?: Element }).lastStop;
        // The one pilcrow goes from paragraph to paragraph, so it is never where it was.
        if (!node.matches('.pilcrow')) (window as unknown as { lastStop: Element }).lastStop = node;
        const isBackwards =
          before !== undefined &&
          (before.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
        return {
          name: `${node.tagName} ${node.className.toString()} ${node.textContent.trim().slice(0, 30)}`,
          isSeen,
          hasRing: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
          isBackwards,
        };
      });
      if (!stop) break;
      if (!stop.isSeen) faults.push(`covered or out of sight: ${stop.name}`);
      if (!stop.hasRing) faults.push(`no ring: ${stop.name}`);
      if (stop.isBackwards) faults.push(`backwards: ${stop.name}`);
    }
    expect(faults, `${width} px`).toEqual([]);
  }
});

test('each figure of the story is one stop of the tab key at most, besides its links and its disclosures', async () => {
  const page = await go('', 1280, 800);
  const stops = await page.evaluate(() =>
    [...document.querySelectorAll('figure, .figure, .steps')]
      .map(
        (figure) =>
          `${figure.id}: ${[...figure.querySelectorAll('.stage-picture[tabindex="0"], svg[tabindex], svg [tabindex], [role="img"][tabindex]')].length}`,
      )
      .filter((line) => Number(line.split(': ')[1]) > 1),
  );
  expect(stops).toEqual([]);
});

test('in forced colours every figure of the story keeps its marks, and out is told from in', async () => {
  const opened = await openPage({ forcedColors: true });
  // A mark is lost if it has neither ink nor outline against the ground that the reader has chosen.
  const lost = await opened.page.evaluate(() => {
    const probe = document.createElement('div');
    document.body.append(probe);
    probe.style.color = 'Canvas';
    const ground = getComputedStyle(probe).color;
    probe.remove();
    const isInk = (colour: string): boolean =>
      !['none', 'transparent', 'rgba(0, 0, 0, 0)', ground].includes(colour);
    const meant = /hit|rings|hole|hollow|inside|sill|plate|label|dark|band-|shutter|(?<!-)gap/;
    return [...document.querySelectorAll<SVGElement>('main svg :is(path, rect, circle, line)')]
      .filter(
        (mark) =>
          mark.checkVisibility() &&
          !mark.closest('defs') &&
          !meant.test(
            `${mark.getAttribute('class') ?? ''} ${mark.parentElement?.getAttribute('class') ?? ''}`,
          ),
      )
      .filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return !isInk(fill) && !isInk(stroke) && !/^url/.test(fill);
      })
      .map(
        (mark) =>
          `${mark.closest('[id]')?.id} ${mark.tagName}.${mark.getAttribute('class') ?? ''} in .${mark.parentElement?.getAttribute('class') ?? ''}`,
      );
  });
  expect([...new Set(lost)]).toEqual([]);
  await opened.close();
});

test('in forced colours no two verdicts have the same mark, and no two kinds of speakers', async () => {
  const opened = await openPage({ forcedColors: true, path: 'claims/' });
  const marks = async (selector: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      await opened.page.locator(selector).evaluateAll((elements) =>
        elements.map((element) => {
          const mark = getComputedStyle(element, '::before');
          const { backgroundColor, backgroundImage, borderStyle, borderRadius } = mark;
          return [
            element.getAttribute('class') ?? '',
            [backgroundColor, backgroundImage, borderStyle, borderRadius].join(),
          ] as const;
        }),
      ),
    );
  const different = (found: Record<string, string>): number => new Set(Object.values(found)).size;
  expect(different(await marks('.verdicts .verdict'))).toBe(4);
  await opened.page.goto(`${siteAddress()}facts/`);
  expect(different(await marks('.role'))).toBe(4);
  await opened.close();
});
