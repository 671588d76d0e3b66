// What browsers make of our pages when they translate them: an element more around every text, and another language on the root.
import { expect } from 'vitest';
import { until, type Behaviour } from './engine.ts';
import {
  centre,
  factCard,
  factLink,
  scrollToStep,
  stepIds,
  untilCurrent,
  untilPictureInView,
} from './story.ts';

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

export const translatedPages: readonly Behaviour[] = [
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
];
