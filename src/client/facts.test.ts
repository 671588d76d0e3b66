import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { factData, shorten } from '../view-models/fact-data.ts';
import { factSlug } from '../markdown/index.ts';
import { loadSite } from '../site/index.ts';
import { cardOf, startFacts, type FactData } from './facts.ts';

const words = {
  close: 'Close',
  rows: 'Worked out from',
  more: 'and # more rows',
  whole: 'Full working',
  roles: ['announced by', 'counted by', 'reported by', 'computed by us'],
};
const data: FactData = {
  words,
  facts: {
    'one-released': ['people released', 0, '11 September 2025', 0, 'X'],
    'series-held-2024': ['people held', 'Recognised and in custody.', '2024', 1, 'Viasna'],
    sum: [
      'in all',
      'A sum.',
      'July 2024',
      3,
      '',
      [
        [0, '52'],
        ['Another', '3'],
      ],
      9,
    ],
  },
};
const html = `<p>Of <a class="fact" href="facts/#one-released">52</a>, <a class="fact" href="facts/#series-held-2024">1,265</a>,
  <a class="fact" href="facts/#sum">61</a>, <a class="fact" href="facts/#constructor">1</a></p>
  <ol class="event-list"><li class="event" id="event-one"><a class="event-title" href="events/one/">Fifty-two freed</a> 11 September 2025</li></ol>
  <div id="fact-card" popover="auto"></div><script type="application/json" id="fact-data">${JSON.stringify(data)}</script>`;
const open = (): Document => new JSDOM(html, { url: 'https://example.org/' }).window.document;
const linkTo = (page: Document, fact: string): HTMLAnchorElement =>
  page.querySelector<HTMLAnchorElement>(`[href="facts/#${fact}"]`)!;
const textOf = (nodes: Node[] | undefined): string =>
  (nodes ?? []).map(({ textContent }) => textContent).join('|');

test('the number of an event shows which event, its day and who says so', () => {
  const page = open();
  expect(textOf(cardOf(page, data, linkTo(page, 'one-released')))).toBe(
    'Close|52 people released|Fifty-two freed|11 September 2025 · announced by X|Full working',
  );
});

test('a count shows its definition, day and counter', () => {
  const page = open();
  expect(textOf(cardOf(page, data, linkTo(page, 'series-held-2024')))).toBe(
    'Close|1,265 people held|Recognised and in custody.|2024 · counted by Viasna|Full working',
  );
});

test('a sum shows the rows it was made from, and says how many more there are', () => {
  const page = open();
  expect(textOf(cardOf(page, data, linkTo(page, 'sum')))).toContain(
    'Fifty-two freed: 52Another: 3and 7 more rows',
  );
});

test('a number that the page does not know stays a link', () => {
  const page = open();
  expect(cardOf(page, data, linkTo(page, 'constructor'))).toBeUndefined();
});

test('no id stands twice after the card was filled', () => {
  const page = open();
  const card = page.getElementById('fact-card')!;
  card.append(...cardOf(page, data, linkTo(page, 'one-released'))!);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('without popovers a press follows the link; with them it opens the card next to the number', () => {
  const page = open();
  const press = (): boolean =>
    linkTo(page, 'sum').dispatchEvent(
      new page.defaultView!.MouseEvent('click', { bubbles: true, cancelable: true }),
    );
  page.addEventListener('click', (event) => {
    if (!event.defaultPrevented) event.preventDefault();
  });
  startFacts(page);
  press();
  const card = page.getElementById('fact-card')!;
  expect(card.textContent).toBe('');
  let shown = 0;
  card.showPopover = () => {
    shown += 1;
  };
  startFacts(page);
  press();
  expect(shown).toBe(1);
  expect(linkTo(page, 'sum').nextElementSibling).toBe(card);
});

test.each([
  ['Ctrl', { ctrlKey: true }],
  ['Cmd', { metaKey: true }],
  ['Shift', { shiftKey: true }],
  ['Alt', { altKey: true }],
  ['the middle button', { button: 1 }],
])(
  'with %s a number is a plain link: no card opens, and the browser goes where it was asked',
  (_key, held) => {
    const page = open();
    const card = page.getElementById('fact-card')!;
    let shown = 0;
    card.showPopover = () => {
      shown += 1;
    };
    startFacts(page);
    const press = new page.defaultView!.MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      ...held,
    });
    linkTo(page, 'sum').dispatchEvent(press);
    expect([shown, press.defaultPrevented]).toEqual([0, false]);
  },
);

test('every number of the real story has its derivation in the data of the page', () => {
  const site = loadSite();
  const packed = factData(site);
  for (const id of site.story.chapters.flatMap(({ facts }) => facts)) {
    const fact = packed.facts[factSlug(id)];
    expect(fact?.[0], id).toBeTruthy();
  }
});

test('a definition is cut between sentences only', () => {
  expect(shorten('One is short. Two is longer than that.', 20)).toBe('One is short.');
  expect(shorten('One is short. Two.', 40)).toBe('One is short. Two.');
});
