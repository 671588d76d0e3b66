// Cards of one event, one number and one claim: weight and head of each, and a few in the frames of hosts, with script and without.
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { cardHeight } from '../../src/outputs/embed/card-height.ts';
import type { Card } from '../../src/outputs/embed/card.ts';
import { cardsOf } from '../../src/outputs/embed/cards.ts';
import { siteAddress as fullAddress } from '../../src/site/address.ts';
import { loadSite } from '../../src/site/index.ts';
import { settledHeights, showHost, startHost, stopHost } from './embed-hosts.ts';
import { expectNoConsoleError, openPage, siteAddress, type OpenedPage } from './harness.ts';
import { isHeavier } from './weight.ts';

const site = loadSite();
const cards = cardsOf(site);
const cardOf = (path: string): Card => cards.find((card) => card.path === path)!;
const some = [
  'event/2025-09-11-release-52',
  'event/2025-09-16-sentence-ilyash',
  'fact/recognised-to-2025-12-23',
  'claim/two-more',
].map(cardOf);
const htmlOf = ({ path }: Card): string => readFileSync(`dist/embed/${path}/index.html`, 'utf8');

let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  opened = await openPage({ path: 'embed.js', width: 1280, height: 900 });
  ({ page } = opened);
  await startHost();
});
afterAll(async () => {
  await opened.close();
  stopHost();
});

test('every event, number and claim has a card, and no card is of anything else', () => {
  const built = ['event', 'fact', 'claim'].flatMap((kind) =>
    readdirSync(`dist/embed/${kind}`).map((id) => `${kind}/${id}`),
  );
  expect(new Set(built)).toEqual(new Set(cards.map(({ path }) => path)));
});

test('each card is at most 8 kB in one request, is kept out of lists, and announces an answer that shows it', () => {
  for (const card of cards) {
    const html = htmlOf(card);
    expect(isHeavier(Buffer.from(html), 8000), card.path).toBe(false);
    expect(html).not.toMatch(/<(?:img|iframe|object|embed)\b|\ssrc=|@import|url\(/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${fullAddress(card.page)}">`);
    expect(html).toContain(
      `type="application/json+oembed" href="${fullAddress(`oembed/${card.path}.json`)}"`,
    );
    const answer = JSON.parse(readFileSync(`dist/oembed/${card.path}.json`, 'utf8')) as {
      html: string;
      thumbnail_url: string;
    };
    expect(answer.html).toContain(`src="${fullAddress(`embed/${card.path}/`)}?dark=false"`);
    const picture = answer.thumbnail_url.slice(fullAddress('').length);
    expect(readFileSync(`dist/${picture}`).subarray(1, 4).toString(), picture).toBe('PNG');
  }
});

test('each has a page, which is its own canonical address, shows its own picture and announces its card', () => {
  for (const { path, page: address } of cards) {
    const html = readFileSync(`dist/${address}index.html`, 'utf8');
    for (const part of [
      `<link rel="canonical" href="${fullAddress(address)}">`,
      `<meta property="og:image" content="${fullAddress(`oembed/${path}.png`)}">`,
      `type="application/json+oembed" href="${fullAddress(`oembed/${path}.json`)}"`,
    ])
      expect(html, path).toContain(part);
  }
});

test('each number and each claim is led to from the page of all of them', () => {
  for (const kind of ['facts', 'claims']) {
    const list = readFileSync(`dist/${kind}/index.html`, 'utf8');
    const own = cards.filter(({ page: address }) => address.startsWith(`${kind}/`));
    expect(own.length).toBeGreaterThan(0);
    for (const { page: address } of own)
      expect(list, address).toContain(`href="${address.slice(kind.length + 1)}"`);
  }
});

test('a card leads to what it is of', () => {
  for (const card of cards) {
    const href = /class="embed-story" href="([^"]*)"/.exec(htmlOf(card))?.[1] ?? '';
    expect(new URL(href, fullAddress(`embed/${card.path}/`)).href).toBe(fullAddress(card.page));
  }
});

const frame = ({ path }: Card, sandbox: string, query = ''): string =>
  `<div id="column" style="width:640px"><iframe title="card" src="${siteAddress()}embed/${path}/${query}" width="100%" height="300" style="border:0" sandbox="${sandbox}"></iframe></div>`;
const inner = () => page.frames().find((one) => one.url().startsWith(siteAddress()))!;

test.each(some)('$path tells its height, and it is about the one worked out', async (card) => {
  const ear = `<script>addEventListener('message', ({ data }) => { if (data.sentinel === 'amp') document.querySelector('iframe').height = data.height; });</script>`;
  for (const width of [320, 480, 640, 900]) {
    await showHost(page, frame(card, 'allow-scripts').replace('640px', `${width}px`), ear);
    const { frame: framePx, content } = await settledHeights(page);
    expect(framePx, `${width} px`).toBe(content);
    // The reader's own letters are drawn to the widths of ours, and may need a line more or less.
    expect(Math.abs(content - cardHeight(card, width)), `${width} px`).toBeLessThanOrEqual(44);
    expect(
      await inner().evaluate(() => document.documentElement.scrollWidth > innerWidth),
      `${width} px`,
    ).toBe(false);
  }
  expectNoConsoleError(opened);
});

test('a host makes a card dark, or lets its own ground through; "plain" keeps what the card says', async () => {
  const [card] = some as [Card];
  const ground = async (query: string): Promise<string> => {
    await showHost(page, frame(card, 'allow-scripts', query));
    return inner().evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  const light = await ground('?dark=false');
  expect(await ground('?dark=true')).not.toBe(light);
  expect(await ground('?transparent=true')).toBe('rgba(0, 0, 0, 0)');
  await ground('?plain=true');
  expect(await inner().locator('h1').innerText()).toBe(card.heading);
  expect((await inner().locator('h1').boundingBox())!.height).toBeGreaterThan(20);
});

// Last, as the browser notes each script that it did not run.
test.each(some)('$path is whole in a frame that may run nothing', async (card) => {
  await showHost(page, frame(card, ''));
  const text = await page.frameLocator('iframe').locator('main').innerText();
  for (const part of [card.kicker, card.numbers[0]!.value, card.numbers[0]!.said, card.sources])
    expect(text).toContain(part);
});
