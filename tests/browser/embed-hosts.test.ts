// Embeds on the pages of hosts, in frames without an origin: their height follows in every dialect, growing and shrinking; nothing a host sends or asks for harms them.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import {
  embedAddress,
  hosts,
  settledHeights,
  showHost,
  startHost,
  stopHost,
  strict,
} from './embed-hosts.ts';
import { expectNoConsoleError, openPage, siteAddress, type OpenedPage } from './harness.ts';

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

const embedFrame = (): Frame => page.frames().find((one) => one.url().startsWith(siteAddress()))!;
/** Every message from a frame, as the host's page hears it. */
const ear =
  '<script>window.heard = []; addEventListener("message", ({ data }) => heard.push(data));</script>';
const heard = (): Promise<unknown[]> =>
  page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
/** Until so many have come; whoever then looks for one too many waits a moment more. */
const hearing = (count: number): Promise<void> =>
  expect.poll(async () => (await heard()).length, { timeout: 8000 }).toBeGreaterThanOrEqual(count);
const plainHost = (figure: string, query = '', sandbox = strict, more = ''): string =>
  `<div id="column"><iframe title="figure" src="${embedAddress(figure, query)}" width="100%" height="300" style="border:0" sandbox="${sandbox}" ${more}></iframe></div>`;

test.each(Object.entries(hosts))(
  '%s: the frame is as high as the figure, at 320, 1200 and 320 px',
  async (name, host) => {
    // Below the 1,000 px that WordPress allows, at both widths.
    await showHost(page, host({ figure: 'where-to' }));
    const heights: number[] = [];
    for (const width of [320, 1200, 320]) {
      await page.evaluate((px) => {
        document.getElementById('column')!.style.width = `${px}px`;
      }, width);
      const { frame, content } = await settledHeights(page);
      expect(frame, `${name} at ${width} px`).toBe(content);
      heights.push(frame);
    }
    expect(heights[0]).toBe(heights[2]);
    expect(heights[0]).not.toBe(heights[1]);
    if (name === 'WordPress') expect(await page.locator('blockquote').isVisible()).toBe(false);
    expectNoConsoleError(opened);
  },
);

test('a change of height is told once in each dialect, and nothing is told while nothing changes', async () => {
  await showHost(page, plainHost('held', '?childId=pym-0#?secret=aB3'), ear);
  await hearing(5);
  await page.waitForTimeout(250);
  const first = await heard();
  const { height } = first[1] as { height: number };
  expect(first).toEqual([
    { 'datawrapper-height': { held: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({
      src: embedAddress('held', '?childId=pym-0#?secret=aB3'),
      context: 'iframe.resize',
      height,
    }),
    `pymxPYMxpym-0xPYMxheightxPYMx${height}`,
    { message: 'height', value: height, secret: 'aB3' },
  ]);
  await embedFrame().locator('.embed-table summary').click();
  await hearing(10);
  const opening = await heard();
  expect(opening).toHaveLength(10);
  expect((opening[6] as { height: number }).height).toBeGreaterThan(height);
  await embedFrame().locator('.embed-table summary').click();
  await hearing(15);
  expect((await heard())[11]).toEqual({ sentinel: 'amp', type: 'embed-size', height });
  await page.waitForTimeout(400);
  expect(await heard()).toHaveLength(15);
});

test('hostile messages of any shape are neither answered nor obeyed', async () => {
  await showHost(page, plainHost('held', '?childId=pym-0'), ear);
  await hearing(4);
  await page.waitForTimeout(200);
  const before = {
    count: (await heard()).length,
    html: await embedFrame().evaluate(() => document.documentElement.outerHTML),
    url: embedFrame().url(),
  };
  const attacks = [
    'pymxPYMxpym-0xPYMxnavigateToxPYMxhttps://evil.example/',
    'pymxPYMxpym-0xPYMxheightxPYMx9',
    'pymxPYMxpym-0xPYMxwidthxPYMx<img src=x onerror=alert(1)>',
    { message: 'link', value: 'https://evil.example/', secret: '' },
    { sentinel: 'amp', type: 'frames-init<script>' },
    { sentinel: 'amp', type: 'embed-state', height: '<b>' },
    { type: 'navigate', href: 'javascript:alert(1)' },
    'javascript:alert(1)',
    JSON.stringify({ context: 'iframe.resize', height: 1 }),
    null,
    1e308,
  ];
  const random = fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.object({ maxDepth: 2 }),
      fc.string().map((tail) => `pymxPYMxpym-0xPYMx${tail}`),
      fc.string().map((type) => ({ sentinel: 'amp', type })),
    ),
    { numRuns: 300, seed: 20_261_122 },
  );
  await page.evaluate(
    (messages) => {
      for (const message of messages)
        document.querySelector('iframe')!.contentWindow!.postMessage(message, '*');
    },
    JSON.parse(JSON.stringify([...attacks, ...random])) as unknown[],
  );
  await page.waitForTimeout(200);
  expect((await heard()).length).toBe(before.count);
  expect(embedFrame().url()).toBe(before.url);
  expect(await embedFrame().evaluate(() => document.documentElement.outerHTML)).toBe(before.html);
  // What is asked for rightly is still answered.
  await page.evaluate(() =>
    document
      .querySelector('iframe')!
      .contentWindow!.postMessage('pymxPYMxpym-0xPYMxwidthxPYMx640', '*'),
  );
  await expect.poll(async () => (await heard()).length, { timeout: 8000 }).toBe(before.count + 4);
  expectNoConsoleError(opened);
});

test('a message that does not come from the page around it is ignored', async () => {
  await showHost(
    page,
    `${plainHost('held')}<iframe title="other" srcdoc="<p>other</p>"></iframe>`,
    ear,
  );
  const ask = { sentinel: 'amp', type: 'frames-init' };
  await hearing(3);
  await page.evaluate((message) => frames[0]!.postMessage(message, '*'), ask);
  await hearing(6);
  await page
    .frames()
    .find((one) => one.url() === 'about:srcdoc')!
    .evaluate((message) => parent.frames[0]!.postMessage(message, '*'), ask);
  await page.evaluate((message) => frames[0]!.postMessage(message, '*'), ask);
  await hearing(9);
  await page.waitForTimeout(100);
  expect(await heard()).toHaveLength(9);
});

test('hostile parameters leave no trace in the page', async () => {
  const value = fc.oneof(
    fc.constantFrom(
      '"><img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      'javascript:alert(1)',
      '__proto__',
      '%00',
      '2025-99',
      '-1',
      'NaN',
      '😀'.repeat(50),
      "';alert(1)//",
    ),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const names = [
    'dark',
    'plain',
    'static',
    'transparent',
    'from',
    'to',
    'step',
    'table',
    'childId',
    'marker',
  ];
  const queries = fc.sample(
    fc.array(fc.tuple(fc.constantFrom(...names), value), { minLength: 2, maxLength: 9 }),
    { numRuns: 8, seed: 20_261_122 },
  );
  await page.goto(embedAddress('door'));
  const clean = await page.evaluate(() => document.documentElement.outerHTML);
  for (const pairs of queries) {
    await page.goto(
      embedAddress(
        'door',
        `?${pairs.map(([name, text]) => `${name}=${encodeURIComponent(text.toWellFormed())}`).join('&')}#?secret=${encodeURIComponent(pairs[0]![1].toWellFormed())}`,
      ),
    );
    expect(
      await page.evaluate(() => document.documentElement.outerHTML),
      JSON.stringify(pairs),
    ).toBe(clean);
  }
  expectNoConsoleError(opened);
});

test('in a frame that runs no script, the figure stands as in one that does, letters and all', async () => {
  await showHost(
    page,
    `${plainHost('journalists', '', '')}${plainHost('journalists').replace('"column"', '"second"')}`,
  );
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe'))
      frame.style.cssText = 'border:0;width:600px;height:800px';
  });
  expect(page.frames()).toHaveLength(3);
  expect(
    page
      .frames()
      .slice(1)
      .every((one) => one.url().startsWith(siteAddress())),
  ).toBe(true);
  // Each may get its letters a moment later than the other.
  await expect
    .poll(
      async () => {
        const [without, withScript] = await Promise.all(
          ['#column', '#second'].map((id) => page.locator(`${id} iframe`).screenshot()),
        );
        return Buffer.compare(without!, withScript!);
      },
      { timeout: 8000 },
    )
    .toBe(0);
  expect(opened.consoleErrors.filter((text) => !/Blocked script execution/.test(text))).toEqual([]);
  opened.consoleErrors.length = 0;
});

test('a frame out of sight, which no browser lays out, tells its height all the same', async () => {
  await showHost(
    page,
    hosts['AMP']!({ figure: 'deals' }).replace(
      '<div id="column">',
      '<div style="height:9000px"></div><div id="column" style="width:390px">',
    ),
  );
  const { frame, content } = await settledHeights(page);
  expect(frame).toBe(content);
  expect(frame).toBeGreaterThan(300);
});

test('a frame that loads late, once the reader comes near, gets its height then', async () => {
  await showHost(
    page,
    hosts['AMP']!({ figure: 'six-days' })
      .replace(
        '<div id="column">',
        '<div style="height:9000px"></div><div id="column" style="width:390px">',
      )
      .replace('<iframe', '<iframe loading="lazy"'),
  );
  expect(embedFrame()).toBeUndefined();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect.poll(embedFrame, { timeout: 8000 }).toBeDefined();
  const { frame, content } = await settledHeights(page);
  expect(frame).toBe(content);
});

test('colours follow the reader, unless the host says which; without a ground the page behind shows', async () => {
  const ground = (): Promise<string[]> =>
    page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.documentElement).color,
    ]);
  const look = async (query: string, colorScheme: 'light' | 'dark'): Promise<string[]> => {
    await page.emulateMedia({ colorScheme });
    await page.goto(embedAddress('held', query));
    return ground();
  };
  const light = await look('', 'light');
  const dark = await look('', 'dark');
  expect(light).not.toEqual(dark);
  expect(await look('?dark=true', 'light')).toEqual(dark);
  expect(await look('?dark=false', 'dark')).toEqual(light);
  expect(await look('?dark=auto', 'dark')).toEqual(dark);
  expect((await look('?transparent=true', 'light'))[0]).toBe('rgba(0, 0, 0, 0)');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(embedAddress('held', '?plain=true&table=1'));
  expect(
    await page.evaluate(() => [
      document.querySelector('h1')!.clientHeight,
      document.querySelector<HTMLDetailsElement>('.embed-table')!.open,
    ]),
  ).toEqual([1, true]);
  expect(await page.locator('.embed-story').isVisible()).toBe(true);
});
