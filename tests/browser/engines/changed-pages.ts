// What readers and their tools do to a page, in every engine: it is translated, searched, reloaded, turned, walked by the Tab key and reached by a broken link.
import { expect } from 'vitest';
import { until, type EngineWindow } from './engine.ts';
import {
  centre,
  factCard,
  factLink,
  scrollToStep,
  stepIds,
  untilCurrent,
  untilPictureInView,
} from './story.ts';

export interface Behaviour {
  name: string;
  path: string;
  act: (window: EngineWindow) => Promise<void>;
}

/** In the page, as browsers translate it: two elements more around each run of text outside drawings, and another language on the root. */
function translate(): void {
  document.documentElement.lang = 'de';
  document.documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('script, style, svg, textarea'))
      continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit';
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** In the page: every run of digits that a reader sees, in order. */
const numbersSeen = (): string[] => document.body.innerText.match(/\d[\d,.–-]*/g) ?? [];

const translated: Behaviour = {
  name: 'translated by the browser it says the same numbers, its picture follows, and a number opens its card',
  path: '',
  act: async (window) => {
    const before = await window.evaluate(numbersSeen);
    expect(before.length).toBeGreaterThan(300);
    await window.evaluate(translate);
    expect(await window.evaluate(numbersSeen)).toEqual(before);
    const ids = await stepIds(window);
    for (const id of [ids[2]!, ids[6]!]) {
      await scrollToStep(window, id);
      await untilCurrent(window, id);
      await untilPictureInView(window);
    }
    await centre(window, factLink);
    const number = await window.evaluate(
      (link) => document.querySelector<HTMLElement>(link)!.innerText,
      factLink,
    );
    await window.click(factLink);
    await until(
      'the card is open and begins with the number',
      window,
      ([card, value]) =>
        document.querySelector<HTMLElement>(`${card} .fact-card-value`)?.innerText === value,
      [factCard, number] as const,
    );
  },
};

/** In the page: what a reader does there that its script answers; whether it did. */
const works = {
  'events/': (): boolean => {
    const seen = (): number => document.querySelectorAll('.row:not([hidden])').length;
    const all = seen();
    const field = document.querySelector<HTMLSelectElement>('.filter [name=year]')!;
    field.value = '2025';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    return seen() > 10 && seen() < all;
  },
  'figures/held/': (): boolean => {
    document.querySelector<HTMLInputElement>('.take [name=theme][value=dark]')!.click();
    return [...document.querySelectorAll('textarea')].some(({ value }) =>
      value.includes('dark=true'),
    );
  },
  'embed/door/': (): boolean => {
    document.querySelector<HTMLButtonElement>('.embed-next')!.click();
    return /^2 \//.test(document.querySelector<HTMLElement>('.embed-count')!.innerText);
  },
  'embed/held/': (): boolean => {
    const table = document.querySelector<HTMLDetailsElement>('.embed-table')!;
    table.open = true;
    return !table.querySelector<HTMLButtonElement>('.embed-copy')!.hidden;
  },
} as const;
const unmoved = (): boolean => true;

const translatedToo = (path: string): Behaviour => ({
  name: `translated by the browser /${path} says the same numbers, and its script still answers`,
  path,
  act: async (window) => {
    const before = await window.evaluate(numbersSeen);
    expect(before.length).toBeGreaterThan(3);
    await window.evaluate(translate);
    expect(await window.evaluate(numbersSeen)).toEqual(before);
    expect(await window.evaluate(path in works ? works[path as keyof typeof works] : unmoved)).toBe(
      true,
    );
  },
});

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
  await new Promise((done) => setTimeout(done, 600));
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
      await window.resize({ width, height });
      await new Promise((done) => setTimeout(done, 700));
      const top = await window.evaluate(topOf, '#journalists');
      expect(top, `${width} px wide`).toBeGreaterThan(-height);
      expect(top, `${width} px wide`).toBeLessThan(height);
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
      () => document.documentElement.hasAttribute('live'),
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
  translated,
  ...[
    'events/',
    'events/2025-09-11-release-52/',
    'facts/',
    'facts/recognised-to-2025-12-23/',
    'claims/two-more/',
    'figures/held/',
    'embed/door/',
    'embed/held/',
    'embed/event/2025-09-11-release-52/',
  ].map(translatedToo),
  searched,
  reloaded,
  turned,
  broken('#%E0%A4%A'),
  broken('embed/door/#%'),
  ...['events/2025-09-11-release-52/', 'facts/', 'figures/held/', 'embed/door/'].map(walked),
];
