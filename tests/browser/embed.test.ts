// Each embed as a page: its weight, its head, its letters, its steps; the resizer on a host's page; the host's print; what oEmbed answers.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { rewriteHtml } from '../../src/markdown/rewrite-html.ts';
import { snapshotPage } from '../../src/outputs/embed/snapshot.ts';
import { textWidth } from '../../src/chart/text-width.ts';
import { embedHeights } from '../../src/outputs/embed/heights.ts';
import { embedParts } from '../../src/outputs/embed/parts.ts';
import { figureSnippets } from '../../src/outputs/embed/figure-snippets.ts';
import { stepWindow } from '../../src/figures/door/state.ts';
import { siteAddress as fullAddress, siteRoot } from '../../src/site/address.ts';
import { loadSite } from '../../src/site/index.ts';
import { embedAddress, settledHeights, showHost, startHost, stopHost } from './embed-hosts.ts';
import {
  expectNoConsoleError,
  expectNoForeignRequest,
  openPage,
  siteAddress,
  type OpenedPage,
} from './harness.ts';

const site = loadSite();
const ids = [...site.figures.keys()];
const htmlOf = (path: string): string => readFileSync(`dist/${path}/index.html`, 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let opened: OpenedPage;
let page: Page;
beforeAll(async () => {
  opened = await openPage({ path: 'embed.js', width: 600, height: 700, reducedMotion: true });
  ({ page } = opened);
  await startHost();
});
afterAll(async () => {
  await opened.close();
  stopHost();
});

test.each(ids)(
  'the embed of "%s" is at most 30 kB, whole in one request, and says what it is',
  (id) => {
    const html = htmlOf(`embed/${id}`);
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(30_000);
    expect(html).not.toMatch(/<(?:img|iframe|object|embed)\b|\ssrc=|@import|url\((?!data:|#)/);
    expect(html).not.toMatch(/ style="| on[a-z]+="/);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${fullAddress(`figures/${id}/`)}">`);
    expect(html).toContain(
      `<link rel="alternate" type="application/json+oembed" href="${fullAddress(`oembed/${id}.json`)}"`,
    );
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
  },
);

test.each(ids)('the pinned embed of "%s" is the one that is kept', (id) => {
  const pinned = htmlOf(`embed/v/${site.model.version}/${id}`);
  const kept = snapshotPage(htmlOf(`embed/${id}`), site.model.version);
  expect(kept).not.toContain(siteRoot);
  const answer = JSON.parse(
    readFileSync(`dist/oembed/v/${site.model.version}/${id}.json`, 'utf8'),
  ) as { html: string };
  expect(answer.html).toContain(
    `src="${fullAddress(`embed/v/${site.model.version}/${id}/`)}?dark=false"`,
  );
  // Written by the standard's serialiser, which gives every attribute a value, so both are.
  expect(kept.replaceAll('{site}', siteRoot)).toBe(rewriteHtml(pinned, () => {}));
});

// All share one frame: the one with steps, the one with the longest table, and a plain one are read.
test.each([
  ['door', 'light'],
  ['deals', 'dark'],
  ['journalists', 'dark'],
] as const)(
  'the embed of "%s" has no fault that axe can find, %s, with everything open',
  async (id, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(embedAddress(id, '?table=1'));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (
        window as unknown as {
          axe: { run(context: Document, options: object): Promise<AxeResults> };
        }
      ).axe.run(document, {
        resultTypes: ['violations'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    );
    expect(
      violations.map(
        ({ id: rule, nodes }) =>
          `${rule}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      ),
    ).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expectNoForeignRequest(opened);
    expectNoConsoleError(opened);
  },
);

/** Classes of the months and spans of one drawing: what a step changes in it. */
const stateIn = (size: 'narrow' | 'column' | 'wide'): Promise<string[]> =>
  page
    .locator(`.embed-${size} > svg`)
    .evaluate((svg) =>
      [...svg.querySelectorAll('[data-month], [data-on]')].map(
        (group) =>
          `${group.getAttribute('data-month') ?? group.getAttribute('data-from')} ${/is-(past|now|next)/.exec(group.getAttribute('class') ?? '')?.[0] ?? ''}`,
      ),
    );
/** What a window does to months and spans, by their first month. */
const isNowIn = (state: readonly string[]): string[] => [
  ...new Set(state.filter((line) => line.endsWith('is-now')).map((line) => line.slice(0, 7))),
];
const current = (): Promise<string | undefined> =>
  page.locator('main').evaluate((main) => main.dataset['step']);

test('every step of the embedded timeline opens at its months, keeps the height, and leads to its place in the story', async () => {
  const { steps } = embedParts(site, 'door');
  await page.setViewportSize({ width: 600, height: 700 });
  await page.goto(embedAddress('door'));
  const height = (): Promise<number> =>
    page.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
  const first = await height();
  expect(await page.locator('.embed-previous').getAttribute('aria-disabled')).toBe('true');
  for (const [index, { id, window, title }] of steps.entries()) {
    if (index > 0) await page.locator('.embed-next').click();
    expect(await current()).toBe(id);
    const { from, to } = stepWindow(window);
    for (const size of ['narrow', 'column', 'wide'] as const) {
      const now = isNowIn(await stateIn(size)).filter((month) => month >= from && month <= to);
      expect(now.at(-1) ?? 'whole', `${id} ${size}`).toBe(index === 0 ? 'whole' : to);
    }
    expect(await page.locator('.embed-steps .is-current').innerText()).toContain(title);
    expect(await height()).toBe(first);
    expect(await page.locator('.embed-story').getAttribute('href')).toMatch(new RegExp(`#${id}$`));
  }
  expect(await page.locator('.embed-next').getAttribute('aria-disabled')).toBe('true');
  await page.locator('.embed-next').click({ force: true });
  expect(await current()).toBe(steps.at(-1)?.id);
});

test('arrow keys, Home and End walk the steps where a button has the focus, and nowhere else', async () => {
  const { steps } = embedParts(site, 'door');
  const idAt = (index: number): string | undefined => steps.at(index)?.id;
  await page.goto(embedAddress('door'));
  await page.keyboard.press('ArrowRight');
  expect(await current()).toBe(idAt(0));
  await page.locator('.embed-next').focus();
  for (const [key, index] of [
    ['ArrowRight', 1],
    ['ArrowRight', 2],
    ['ArrowLeft', 1],
    ['End', -1],
    ['ArrowRight', -1],
    ['Home', 0],
    ['ArrowLeft', 0],
    ['Enter', 1],
  ] as const) {
    await page.keyboard.press(key);
    expect(await current(), key).toBe(idAt(index));
  }
  expect(await page.locator('p.hidden-text').innerText()).toContain(steps[1]?.title);
});

test('"?show=" leaves lanes out of the picture and the table of the timeline, and says so', async () => {
  await page.goto(embedAddress('door', '?show=out,deal&table=1'));
  const state = await page.evaluate(() => {
    const seen = (selector: string): number =>
      [...document.querySelectorAll(selector)].filter((part) =>
        part.checkVisibility({ visibilityProperty: true }),
      ).length;
    return {
      out: seen('.door .out .people'),
      in: seen('.door .in .people'),
      rows: [
        ...new Set(
          [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')]
            .filter((row) => row.checkVisibility())
            .map((row) => row.cells[1]?.textContent),
        ),
      ],
      said: document.querySelector<HTMLElement>('.embed-left-out')!.innerText,
    };
  });
  expect(state.out).toBeGreaterThan(10);
  expect(state.in).toBe(0);
  expect(state.rows).toEqual([site.words.door.table.lanes.out]);
  expect(state.said).toBe(site.words.choose.leftOut.in);
  await page.goto(embedAddress('door', '?show=everything'));
  expect(await page.locator('.embed-left-out').isHidden()).toBe(true);
});

test('every embed says what sharing may mean, beside its sources', () => {
  for (const id of ids) expect(htmlOf(`embed/${id}`), id).toContain(site.words.embed.risk);
});

test('step, from and to choose what is shown first; what is not there is ignored', async () => {
  await page.goto(embedAddress('door', '?step=autumn-2025'));
  expect(await current()).toBe('autumn-2025');
  await page.goto(embedAddress('door', '?from=2025-09&to=2025-12'));
  expect(await current()).toBe('window');
  const { steps } = embedParts(site, 'door');
  const now = isNowIn(await stateIn('wide'));
  expect([now.includes('2025-09'), now.includes('2025-12'), now.includes('2025-06')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(await page.locator('.embed-steps .is-current').innerText()).toBe('Sep 2025 – Dec 2025');
  const inside = steps.filter(
    ({ window }) => stepWindow(window).from >= '2025-09' && stepWindow(window).to <= '2025-12',
  ).length;
  expect(await page.locator('.embed-count').innerText()).toBe(`1 / ${inside + 1}`);
  await page.goto(embedAddress('door', '?step=no-such-step&from=2030-01'));
  expect(await current()).toBe(steps[0]?.id);
  await page.goto(embedAddress('door', '?static=true&step=autumn-2025'));
  expect([await page.locator('.embed-bar').isVisible(), await current()]).toEqual([
    false,
    'autumn-2025',
  ]);
});

test('the wheel over an embedded timeline scrolls the host', async () => {
  await showHost(
    page,
    `<iframe title="door" src="${embedAddress('door')}" width="600" height="1100" style="border:0" sandbox="allow-scripts"></iframe><div style="height:3000px"></div>`,
  );
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 600);
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 8000 }).toBeGreaterThan(300);
});

test('the snippet of a figure keeps its place free: with the resizer nothing on the host’s page moves', async () => {
  for (const width of [360, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    const { frame } = await figureSnippets(site, 'ledger-2025');
    await showHost(
      page,
      `<p>before</p>${frame.replaceAll(siteRoot, siteAddress()).replace(' async', '')}<p>after</p>`,
      `<script>window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });</script>`,
    );
    const { frame: outer, content } = await settledHeights(page);
    expect(outer).toBe(content);
    expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(
      0.02,
    );
  }
});

test('the resizer hears its own frames only, takes sane numbers only, leaves no name behind, and is at most 1 kB', async () => {
  const code = readFileSync('dist/embed.js', 'utf8');
  expect(code.length).toBeLessThanOrEqual(1000);
  const stranger =
    "<iframe id=\"stranger\" title=\"stranger\" srcdoc=\"<script>addEventListener('message', () => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: 4000 }, '*'))</script>\"></iframe>";
  await showHost(
    page,
    `<iframe id="own" title="own" src="${embedAddress('held')}" height="300"></iframe>${stranger}<script>window.before = window.after = ''; window.before = Object.keys(window).join()</script><script src="${siteAddress()}embed.js"></script><script>window.after = Object.keys(window).join()</script>`,
  );
  const height = (id: string): Promise<string> =>
    page.locator(`#${id}`).evaluate((frame) => (frame as HTMLElement).style.height);
  await expect.poll(() => height('own'), { timeout: 8000 }).not.toBe('');
  const told = await height('own');
  expect(
    await page.evaluate(() => {
      const { before, after } = window as unknown as Record<string, string>;
      return before === after;
    }),
  ).toBe(true);
  // Messages that any frame may send in our frame's name, and messages that ours may not.
  await page.evaluate(() => {
    document
      .querySelector<HTMLIFrameElement>('#stranger')!
      .contentWindow!.postMessage('speak', '*');
    for (const value of [NaN, Infinity, -5, 0, 1e9, '700', null, {}, [700]])
      window.postMessage({ sentinel: 'amp', type: 'embed-size', height: value }, '*');
  });
  for (const value of [NaN, -5, 1, 1e9, '1px;color:red'])
    await page
      .frames()
      .find((one) => one.url().startsWith(siteAddress()))!
      .evaluate(
        (height) => parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*'),
        value,
      );
  await page.waitForTimeout(150);
  expect([await height('own'), await height('stranger')]).toEqual([told, '']);
});

test('on the host’s paper the figure stands whole, with its title, source and date, on light ground', async () => {
  await page.setViewportSize({ width: 700, height: 900 });
  // As high as our snippet asks: paper has the room that the frame has on screen.
  const { attributePx } = embedHeights(embedParts(site, 'ledger-2025'), textWidth);
  await showHost(
    page,
    `<p>Host text</p><iframe title="ledger" src="${embedAddress('ledger-2025', '?dark=true')}" width="100%" height="${attributePx}" style="border:0" sandbox="allow-scripts"></iframe>`,
    '<style>html { background: #000; color: #fff }</style>',
  );
  await page.waitForTimeout(150);
  const pdf = await page.pdf({ format: 'A4' });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
    mergePages: true,
  });
  for (const words of [
    'In 2025',
    '1,265',
    'Sources: Reform.news',
    'Data to 31 December 2025',
    'The Revolving Door',
  ])
    expect(text).toContain(words);
});

test.each(ids)(
  'oEmbed answers for "%s" with what WordPress keeps: a quotation, then one frame',
  (id) => {
    const answer = JSON.parse(readFileSync(`dist/oembed/${id}.json`, 'utf8')) as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      thumbnail_width: 1200,
      thumbnail_height: 630,
      thumbnail_url: fullAddress(`figures/${id}-share.png`),
    });
    expect([typeof answer['width'], typeof answer['height']]).toEqual(['number', 'number']);
    const html = String(answer['html']);
    // Its filter: these elements with these attributes, then the first quotation and the first frame, if the one stands before the other.
    const allowed: Record<string, string[]> = {
      a: ['href'],
      blockquote: [],
      iframe: [
        'src',
        'width',
        'height',
        'frameborder',
        'marginwidth',
        'marginheight',
        'scrolling',
        'title',
      ],
    };
    const filtered = html.replace(
      /<(\/?)(\w+)([^>]*)>/g,
      (_tag, slash: string, name: string, attributes: string) =>
        allowed[name]
          ? `<${slash}${name}${[...attributes.matchAll(/\s([\w-]+)="[^"]*"/g)]
              .filter(([, key = '']) => allowed[name]!.includes(key))
              .map(([whole]) => whole)
              .join('')}>`
          : '',
    );
    const [, quotation, frame] =
      /^(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered) ?? [];
    expect(quotation).toContain(`<a href="${fullAddress(`figures/${id}/`)}">`);
    // A host that strips styles would else show a dark block to a reader with a dark device.
    expect(frame).toContain(`src="${fullAddress(`embed/${id}/`)}?dark=false"`);
    expect(html.match(/<iframe/g)).toHaveLength(1);
    // Ghost 5 shows quotation and frame, and the title stands in the frame.
    expect(quotation).not.toContain(String(answer['title']));
  },
);

test('the story answers oEmbed with its timeline, and shows its frames on the page of reuse', async () => {
  expect(readFileSync('dist/index.html', 'utf8')).toContain(
    `<link rel="alternate" type="application/json+oembed" href="${fullAddress('oembed/door.json')}"`,
  );
  const reuse = await openPage({ path: 'reuse/', width: 700 });
  await reuse.page.locator('iframe').last().scrollIntoViewIfNeeded();
  await expect
    .poll(
      () =>
        reuse.page
          .locator('iframe')
          .last()
          .evaluate((frame) => (frame as HTMLElement).style.height),
      { timeout: 8000 },
    )
    .not.toBe('');
  await expect.poll(() => reuse.page.frames().length, { timeout: 8000 }).toBe(3);
  expect(readFileSync('dist/reuse/index.html', 'utf8')).toContain("frame-src 'self'");
  expect(readFileSync('dist/index.html', 'utf8')).not.toContain('frame-src');
  expectNoForeignRequest(reuse);
  expectNoConsoleError(reuse);
  await reuse.close();
});
