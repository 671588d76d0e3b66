// What readers and their tools do to a page, in every engine: it is translated, searched, reloaded, turned, walked by the Tab key and reached by a broken link.
import { expect } from 'vitest';
import { until, type Behaviour, type EngineWindow } from './engine.ts';
import { scrollToStep, stepIds, untilCurrent } from './story.ts';
import { translatedPages } from './translated-pages.ts';

const searched: Behaviour = {
  name: 'a search in the page finds numbers with their units, and sentences that run through links',
  path: '',
  act: async (window) => {
    const missed = await window.evaluate(() => {
      // As typed: with plain spaces and without marks of notes.
      const typed = (text: string): string => text.replace(/\s+/g, ' ').trim();
      const wanted = [...document.querySelectorAll<HTMLElement>('.prose-block > p')]
        .map((paragraph) => typed(paragraph.innerText.split('[')[0]!))
        .filter((text) => /\d/.test(text))
        .map((text) => text.slice(0, 70));
      const find = (words: string): boolean => {
        getSelection()?.collapse(document.body, 0);
        return (window as unknown as { find: (words: string) => boolean }).find(words);
      };
      // The packaged Chromium, a headless shell, finds nothing anywhere.
      if (!find(document.querySelector('h2')!.innerText)) return [];
      return wanted.length > 20 ? wanted.filter((words) => !find(words)) : ['too few paragraphs'];
    });
    expect(missed).toEqual([]);
  },
};

const topOf = (selector: string): number =>
  document.querySelector(selector)!.getBoundingClientRect().top;

async function bringTo(window: EngineWindow, selector: string, topPx: number): Promise<void> {
  await window.evaluate(
    ([part, px]) =>
      scrollBy({
        top: document.querySelector(part)!.getBoundingClientRect().top - px,
        behavior: 'instant',
      }),
    [selector, topPx] as const,
  );
  // The reader's place is noted once they rest.
  await new Promise((done) => setTimeout(done, 1000));
}

const reloaded: Behaviour = {
  name: 'read through the timeline and reloaded further down, it stays where the reader was',
  path: '',
  act: async (window) => {
    for (const id of (await stepIds(window)).slice(1, 4)) {
      await scrollToStep(window, id);
      await untilCurrent(window, id);
    }
    await bringTo(window, '#journalists', 120);
    await window.reload();
    await new Promise((done) => setTimeout(done, 1000));
    expect(Math.abs((await window.evaluate(topOf, '#journalists')) - 120)).toBeLessThan(20);
  },
};

const turned: Behaviour = {
  name: 'a window that is turned keeps the reader’s place in it',
  path: '',
  act: async (window) => {
    await bringTo(window, '#journalists', 200);
    for (const [width, height] of [
      [850, 500],
      [450, 850],
    ] as const) {
      const before = await window.evaluate(() => innerWidth);
      await window.resize({ width, height });
      await until('the window is turned', window, (px) => innerWidth !== px, before);
      await new Promise((done) => setTimeout(done, 700));
      await until(
        `at ${width} px the part stands in the window`,
        window,
        () => {
          const { top } = document.querySelector('#journalists')!.getBoundingClientRect();
          return Math.abs(top) < innerHeight;
        },
        undefined,
      );
    }
  },
};

const broken = (path: string): Behaviour => ({
  name: `a broken link, /${path}, leads to the top, and the timeline moves`,
  path,
  act: async (window) => {
    await until(
      'the timeline moves',
      window,
      () => document.documentElement.hasAttributeNS('script', 'live'),
      undefined,
    );
    expect(await window.evaluate(() => scrollY)).toBe(0);
  },
});

/** In the page: whether the element with the focus comes after the one before it, and can be seen with a ring. */
function focusFault(): string {
  const node = document.activeElement as HTMLElement | null;
  const shared = window as unknown as { firstStop?: Element; lastStop?: Element };
  // After the last stop some begin again.
  if (!node || node === document.body || node === shared.firstStop) return 'end';
  shared.firstStop ??= node;
  const isBackwards =
    shared.lastStop !== undefined &&
    (shared.lastStop.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  shared.lastStop = node;
  const { top, bottom, width } = node.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  const faults = [
    ...(isBackwards ? ['backwards'] : []),
    ...(width === 0 || bottom <= 0 || top >= innerHeight ? ['out of sight'] : []),
    ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? ['without a ring'] : []),
  ];
  return faults.length === 0
    ? ''
    : `${faults.join(', ')}: ${node.tagName} ${node.innerText.slice(0, 30)}`;
}

const walked = (path: string): Behaviour => ({
  name: `the Tab key goes down /${path} in the order of reading, and each stop is seen`,
  path,
  act: async (window) => {
    const faults: string[] = [];
    let stops = 0;
    for (; stops < 25; stops += 1) {
      await window.press('Tab');
      const fault = await window.evaluate(focusFault);
      if (fault === 'end') break;
      if (fault !== '') faults.push(fault);
    }
    expect(stops).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  },
});

export const changedPages: readonly Behaviour[] = [
  ...translatedPages,
  searched,
  reloaded,
  turned,
  broken('#%E0%A4%A'),
  broken('embed/door/#%'),
  ...['events/2025-09-11-release-52/', 'facts/', 'figures/held/', 'embed/door/'].map(walked),
];
