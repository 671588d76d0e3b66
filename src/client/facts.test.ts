import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { factData, shorten } from '../view-models/fact-data.ts';
import { factSlug } from '../markdown/index.ts';
import { loadSite, otherLanguages } from '../site/index.ts';
import { startFacts, type FactData } from './facts.ts';

const data: FactData = {
  words: { rows: 'Worked out from', sources: 'Sources', notice: 'Before you follow' },
  sources: [
    { name: 'Viasna, 1 July 2024', address: 'https://spring96.example/1' },
    { name: 'Reuters', address: null },
  ],
  facts: {
    'one-released': {
      label: 'people released',
      definition: 'Fifty-two freed',
      said: '11 September 2025 · announced by X',
      rows: [],
      sources: [0, 'and 2 more'],
    },
    sum: {
      label: 'in all',
      definition: 'A sum.',
      said: 'July 2024 · computed by us',
      rows: ['Fifty-two freed: 52', 'and 7 more rows'],
      sources: [1],
    },
  },
};
const html = `<header><a class="fact" href="facts/#one-released">52</a> <a class="fact" href="facts/#sum">61</a></header>
  <main><p>Of <a class="fact" href="facts/#one-released">52</a>, <a class="fact" href="facts/#sum">61</a>,
  <a class="fact" href="facts/#constructor">1</a></p></main>
  <div id="fact-card" popover="auto" data-from="facts/cards.json" data-close="Close" data-waiting="Fetching" data-failed="Not fetched" data-whole="Full working"></div>`;
const linkTo = (page: Document, fact: string): HTMLAnchorElement =>
  page.querySelector<HTMLAnchorElement>(`main [href="facts/#${fact}"]`)!;
const press = (page: Document, fact: string, held: MouseEventInit = {}): MouseEvent => {
  const event = new page.defaultView!.MouseEvent('click', {
    bubbles: true,
    cancelable: true,
    ...held,
  });
  linkTo(page, fact).dispatchEvent(event);
  return event;
};
const textIn = (page: Document): string =>
  [...page.querySelectorAll('#fact-card :is(p, li)')]
    .map(({ textContent }) => textContent)
    .join('|');
const settled = (): Promise<void> => new Promise((done) => setTimeout(done));

/** The story, with a browser that has popovers; `answers` are those of the host, one after another. */
function open(...answers: (() => Promise<Response>)[]): { page: Document; asked: string[] } {
  const page = new JSDOM(html, { url: 'https://example.org/' }).window.document;
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answers.shift()!();
  });
  const card = page.getElementById('fact-card')!;
  card.showPopover = () => card.setAttribute('data-shown', '');
  startFacts(page);
  return { page, asked };
}
const answer = (): Promise<Response> => Promise.resolve(Response.json(data));
const tunnel = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
afterEach(() => vi.unstubAllGlobals());

test('a press opens the card at once, next to its number, and fills it when the working has come', async () => {
  const { page, asked } = open(answer);
  expect(asked).toEqual([]);
  press(page, 'one-released');
  expect(linkTo(page, 'one-released').nextElementSibling?.matches('[data-shown]')).toBe(true);
  expect(textIn(page)).toBe('52|Fetching|Full working');
  await settled();
  expect(textIn(page)).toBe(
    '52 people released|Fifty-two freed|11 September 2025 · announced by X|Sources: Viasna, 1 July 2024; and 2 more|Full working',
  );
  expect(page.querySelector<HTMLAnchorElement>('.fact-card-sources a')?.href).toBe(
    'https://spring96.example/1',
  );
  expect(asked).toEqual(['facts/cards.json']);
});

test('the next number asks for nothing and is there at once', async () => {
  const { page, asked } = open(answer);
  press(page, 'one-released');
  await settled();
  press(page, 'sum');
  expect(textIn(page)).toBe(
    '61 in all|A sum.|July 2024 · computed by us|Sources: Reuters|Worked out from|Fifty-two freed: 52|and 7 more rows|Full working',
  );
  expect(asked).toHaveLength(1);
});

test('a number of the opening has the word to readers at risk before its first link', async () => {
  const { page } = open(answer);
  for (const [fact, text] of [
    ['one-released', 'announced by X|Before you follow|Sources: Viasna'],
    ['sum', 'computed by us|Sources: Reuters'],
  ] as const) {
    const { MouseEvent } = page.defaultView!;
    page
      .querySelector(`header [href="facts/#${fact}"]`)!
      .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await settled();
    expect(textIn(page)).toContain(text);
  }
});

test('the answer fills the card of the number that was pressed last', async () => {
  const { page, asked } = open(answer);
  press(page, 'one-released');
  press(page, 'sum');
  await settled();
  expect(textIn(page)).toMatch(/^61 in all/);
  expect(asked).toHaveLength(1);
});

test.each([
  ['no connection', tunnel],
  [
    'a host that answers with its page of unknown addresses',
    () => Promise.resolve(new Response('<!doctype html>', { status: 404 })),
  ],
  [
    'a host that says so in JSON',
    () => Promise.resolve(Response.json({ error: 'not found' }, { status: 404 })),
  ],
  [
    'something on the way that answers in its place',
    () => Promise.resolve(Response.json({ error: 'sign in' })),
  ],
])('with %s the card says so and leads on, and the next press asks again', async (_, fails) => {
  const { page, asked } = open(fails, answer);
  press(page, 'one-released');
  await settled();
  expect(textIn(page)).toBe('52|Not fetched|Full working');
  expect(page.querySelector<HTMLAnchorElement>('.fact-card-end a')?.href).toBe(
    'https://example.org/facts/#one-released',
  );
  press(page, 'one-released');
  await settled();
  expect(textIn(page)).toMatch(/^52 people released/);
  expect(asked).toHaveLength(2);
});

test('a number that the file does not know leads on, whatever its name', async () => {
  const { page } = open(answer);
  press(page, 'constructor');
  await settled();
  expect(textIn(page)).toBe('1|Not fetched|Full working');
});

test('a page that holds the workings asks for nothing', async () => {
  const { page, asked } = open();
  page.body.insertAdjacentHTML(
    'beforeend',
    `<script type="application/json" id="fact-data">${JSON.stringify(data)}</script>`,
  );
  press(page, 'sum');
  await settled();
  expect(textIn(page)).toMatch(/^61 in all/);
  expect(asked).toEqual([]);
});

test('no id stands twice after the card was filled', async () => {
  const { page } = open(answer);
  press(page, 'one-released');
  await settled();
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('without popovers a press follows the link', () => {
  const page = new JSDOM(html, { url: 'https://example.org/' }).window.document;
  let isFollowed = false;
  page.addEventListener('click', (event) => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  });
  startFacts(page);
  press(page, 'sum');
  expect(isFollowed).toBe(true);
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
    const { page } = open();
    const { defaultPrevented } = press(page, 'sum', held);
    expect([page.querySelector('[data-shown]'), defaultPrevented]).toEqual([null, false]);
  },
);

test.each(['en', ...otherLanguages()])(
  'every number of the real story in "%s" has its working in the file, with its sources',
  (lang) => {
    const site = loadSite(lang === 'en' ? undefined : lang);
    const { facts, sources } = factData(site);
    for (const id of site.story.chapters.flatMap((chapter) => chapter.facts)) {
      const fact = facts[factSlug(id)];
      expect(fact?.label, id).toBeTruthy();
      expect(sources[Number(fact!.sources[0])]?.name, id).toBeTruthy();
    }
    // Two links that read alike and lead elsewhere tell nobody which is which.
    const linked = sources.filter(({ address }) => address !== null).map(({ name }) => name);
    expect(linked.filter((name, index) => linked.indexOf(name) < index)).toEqual([]);
  },
);

test('a definition is cut between sentences only', () => {
  expect(shorten('One is short. Two is longer than that.', 20)).toBe('One is short.');
  expect(shorten('One is short. Two.', 40)).toBe('One is short. Two.');
});
