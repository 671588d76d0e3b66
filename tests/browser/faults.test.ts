// What must not break a page of any kind or edition: in each case all words and every drawing can be read, and the console has only the errors that the fault itself causes.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { launch, openPage, siteAddress, type OpenedPage, type PageOptions } from './harness.ts';
import { kinds, onEachKind, scripted, unreadable } from './readable.ts';

const live: readonly string[] = kinds.filter(
  (path) => path === '' || path === 'revolving-door.html',
);
const fileOf = (path: string): string =>
  `dist/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;

interface Reading {
  paths?: readonly string[];
  address?: (path: string) => string;
  excuse?: RegExp;
  look?: (page: Page) => Promise<string[]>;
}

/** Visits kinds of pages in as few windows as are open at once: to open one takes longer than to load a page. `excuse` matches the errors that the fault causes. */
async function visitEach(
  options: PageOptions,
  visit: (opened: OpenedPage, path: string) => Promise<string[]>,
  { paths = kinds, excuse = /^$/ }: Reading = {},
): Promise<string[]> {
  const free: OpenedPage[] = [];
  const faults = await onEachKind(async (path) => {
    const opened =
      free.pop() ?? (await openPage({ width: 390, height: 760, ...options, path: 'robots.txt' }));
    const found = [
      ...(await visit(opened, path)),
      ...opened.consoleErrors.splice(0).filter((error) => !excuse.test(error)),
    ];
    free.push(opened);
    return found;
  }, paths);
  for (const opened of free) await opened.close();
  return faults;
}

const goTo = (page: Page, path: string): Promise<unknown> =>
  page.goto(new URL(path, siteAddress()).href, { waitUntil: 'load' });

/** What can't be read under a fault, and whether the reader must scroll sideways. */
const readEach = (options: PageOptions, how: Reading = {}): Promise<string[]> =>
  visitEach(
    options,
    async ({ page }, path) => {
      await goTo(page, how.address?.(path) ?? path);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return [
        ...(await unreadable(page)),
        ...(how.look ? await how.look(page) : []),
        ...(wide > 0 ? [`${wide} px wider than the window`] : []),
      ];
    },
    how,
  );

/** The pages as they are, with a header that forbids something, as a careful host, a filter on the way or an extension does. */
async function withPolicy(policy: string, run: (address: string) => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    try {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const body = readFileSync(fileOf(pathname.slice(1)));
      response
        .writeHead(200, {
          'Content-Type': pathname.endsWith('.woff2')
            ? 'font/woff2'
            : pathname.endsWith('.svg')
              ? 'image/svg+xml'
              : 'text/html; charset=utf-8',
          'Content-Security-Policy': policy,
        })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await during(server, run);
}

async function during(server: Server, run: (address: string) => Promise<void>): Promise<void> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  server.close();
  server.closeAllConnections();
}

test('script off', async () => {
  expect(await readEach({ javaScript: false })).toEqual([]);
});

test('script blocked on the way', async () => {
  await withPolicy("script-src 'none'", async (address) => {
    expect(
      await readEach(
        {},
        { paths: scripted, address: (path) => address + path, excuse: /Content Security Policy/ },
      ),
    ).toEqual([]);
  });
});

test('style sheet blocked on the way', async () => {
  await withPolicy("style-src 'none'", async (address) => {
    // Tables without style are wider than a phone: they are read by scrolling.
    expect(
      (
        await readEach(
          { width: 1280 },
          { address: (path) => address + path, excuse: /Content Security Policy/ },
        )
      ).filter((fault) => !/wider than the window/.test(fault)),
    ).toEqual([]);
  });
});

test('fonts blocked', async () => {
  expect(
    await readEach(
      { blockUrls: ['.woff2'] },
      { paths: kinds.filter((path) => !live.includes(path) || path === ''), excuse: /ERR_FAILED/ },
    ),
  ).toEqual([]);
});

const forbid = (names: string, on: string): string =>
  `for (const name of ${names}) Object.defineProperty(${on}, name, { configurable: true, get() { throw new DOMException("forbidden by the test", "SecurityError") } });`;

test('storage, cookies and history forbidden: nothing minds', async () => {
  const beforeScripts = `${forbid('["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]', 'window')} ${forbid('["cookie"]', 'document')} history.replaceState = history.pushState = () => { throw new DOMException("forbidden by the test", "SecurityError") };`;
  const atStep = async (page: Page): Promise<string[]> => {
    const step = await page
      .locator('.steps')
      .evaluate((steps) => (steps as HTMLElement).dataset['step']);
    return step === 'december-2024' ? [] : [`at ${step}`];
  };
  expect(await readEach({ beforeScripts }, { paths: scripted })).toEqual([]);
  expect(
    await readEach(
      { beforeScripts },
      { paths: live, address: (path) => `${path}#december-2024`, look: atStep },
    ),
  ).toEqual([]);
});

test.each([
  ['matchMedia throws', forbid('["matchMedia"]', 'window')],
  ['there is no IntersectionObserver', 'delete window.IntersectionObserver;'],
  [
    'nothing can be found in the page while scripts start',
    'const keep = {}; for (const name of ["querySelector", "querySelectorAll", "getElementById"]) { keep[name] = Document.prototype[name]; Document.prototype[name] = () => { throw new Error("forbidden by the test") }; } addEventListener("load", () => setTimeout(() => Object.assign(Document.prototype, keep)));',
  ],
  [
    'data can’t be read',
    'const parse = JSON.parse; JSON.parse = () => { throw new SyntaxError("forbidden by the test") }; addEventListener("load", () => setTimeout(() => { JSON.parse = parse; }));',
  ],
])('script fails at start: %s', async (_what, beforeScripts) => {
  expect(
    await readEach({ beforeScripts }, { paths: scripted, excuse: /forbidden by the test/ }),
  ).toEqual([]);
});

/** Until the parser has come to the end of what it was given. */
async function settled(page: Page): Promise<void> {
  const count = (): Promise<number> =>
    page.evaluate(() => document.getElementsByTagName('*').length);
  for (let before = -1, now = await count(); before !== now; now = await count()) {
    before = now;
    await page.waitForTimeout(200);
  }
}

// After a break a page stays "loading" for ever, so that nothing which waits for its end may hold words or drawings back.
test.each([
  ['breaks', 0.6],
  ['stalls', 0.9],
])('a connection that %s in mid-load leaves what came, with its drawings', async (how, share) => {
  const cut = new Map<string, () => void>();
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const html = readFileSync(fileOf(path));
    const least = Math.max(html.indexOf('id="all-events"'), html.indexOf('</h1>') + 2000);
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': html.length,
    });
    response.write(html.subarray(0, Math.max(least, Math.floor(html.length * share))));
    cut.set(path, () => void response.socket?.end());
  });
  await during(server, async (address) => {
    const halfLoaded = async (path: string): Promise<string[]> => {
      const context = await (await launch()).newContext({ viewport: { width: 390, height: 760 } });
      const page = await context.newPage();
      // A reader's second is a hundredth here.
      await page.addInitScript(
        '{ const wait = setTimeout; window.setTimeout = (run, after) => wait(run, after / 100); }',
      );
      await page.goto(`${address}${path}`, { waitUntil: 'commit' });
      await page.locator('h1').waitFor();
      // What came is read before the connection breaks: a browser drops what it has not read yet, and a slow one would be left with nothing.
      await settled(page);
      if (how === 'breaks') cut.get(path)?.();
      if (live.includes(path))
        await page.waitForFunction(
          () => !document.documentElement.hasAttributeNS('script', 'live'),
        );
      await page.waitForTimeout(150);
      // The last drawing or table may have been cut in two.
      const faults = await unreadable(page);
      if (live.includes(path) && !(await page.locator('#whole-span .strip').isVisible()))
        faults.push('no drawing of the last step');
      await context.close();
      return faults;
    };
    expect(await onEachKind(halfLoaded, how === 'breaks' ? kinds : live)).toEqual([]);
  });
});

test.each([
  ['at the top gets the timeline when the script comes', 0, true],
  ['who has read on keeps the page as it is', 900, false],
])('on a slow connection a reader %s', async (_what, readTo, isLive) => {
  let goOn = (): void => undefined;
  const server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end();
    const html = readFileSync(fileOf(''));
    const most = Math.floor(html.length * 0.9);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(html.subarray(0, most));
    goOn = () => void response.end(html.subarray(most));
  });
  await during(server, async (address) => {
    const context = await (await launch()).newContext({ viewport: { width: 390, height: 760 } });
    const page = await context.newPage();
    // A reader's second is a hundredth here.
    await page.addInitScript(
      '{ const wait = setTimeout; window.setTimeout = (run, after) => wait(run, after / 100); }',
    );
    await page.goto(address, { waitUntil: 'commit' });
    const live = (): Promise<boolean> =>
      page.evaluate(() => document.documentElement.hasAttributeNS('script', 'live'));
    await expect.poll(live).toBe(false);
    await settled(page);
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), readTo);
    goOn();
    await page.waitForLoadState('load');
    await expect.poll(live).toBe(isLive);
    expect(await page.evaluate(() => scrollY)).toBe(readTo);
    await context.close();
  });
});

test('opened from disk', async () => {
  expect(
    await readEach({}, { address: (path) => pathToFileURL(resolve(fileOf(path))).href }),
  ).toEqual([]);
});

test('under a sub-path: all is found, and links lead on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sub-path-'));
  mkdirSync(join(folder, 'mirror'));
  symlinkSync(resolve('dist'), join(folder, 'mirror', 'door'));
  const { url, close } = await serve(folder, { port: 0, host: '127.0.0.1' });
  expect(await readEach({}, { address: (path) => `${url}mirror/door/${path}` })).toEqual([]);
  const opened = await openPage({ path: `${url}mirror/door/` });
  await opened.page
    .locator('main a.fact')
    .first()
    .evaluate((link) => location.assign((link as HTMLAnchorElement).href));
  await opened.page.waitForURL(/\/mirror\/door\/facts\//);
  expect(await opened.page.locator('.fact-entry:target').count()).toBe(1);
  await opened.close();
  await close();
  rmSync(folder, { recursive: true });
});

// Such a frame has no origin; fonts come to it only where the host sends the headers of docs/hosting.md, which this server does not.
test.each([
  ['allow-scripts', /CORS policy|ERR_FAILED/],
  ['', /sandboxed|CORS policy|ERR_FAILED/],
] as const)('in a frame with sandbox="%s"', async (sandbox, excuse) => {
  const framed = async ({ page }: OpenedPage, path: string): Promise<string[]> => {
    await page.setContent(
      `<!doctype html><title>Host</title><iframe title="x" sandbox="${sandbox}" width="390" height="760" src="${siteAddress()}${path}${live.includes(path) ? '#december-2024' : ''}"></iframe>`,
      { waitUntil: 'load' },
    );
    const frame = page.frames()[1]!;
    const faults =
      sandbox === ''
        ? (await frame.locator('h1').isVisible())
          ? []
          : ['no heading']
        : await unreadable(frame);
    if (
      sandbox === '' &&
      live.includes(path) &&
      !(await frame.locator('#december-2024 .strip').isVisible())
    )
      faults.push('no drawing of the step');
    return faults;
  };
  expect(await visitEach({ width: 420, height: 800 }, framed, { excuse })).toEqual([]);
});

test('a reader’s zone and language change no word', async () => {
  const wordsIn = async (path: string, timeZone: string, locale: string): Promise<string> => {
    const opened = await openPage({ timeZone, locale, path });
    const words = await opened.page.locator('body').innerText();
    await opened.close();
    return words;
  };
  const differs = async (path: string): Promise<string[]> => {
    const [first, ...others] = [
      await wordsIn(path, 'Pacific/Kiritimati', 'ar-EG'),
      await wordsIn(path, 'Pacific/Pago_Pago', 'be-BY'),
    ];
    return others.every((one) => one === first) ? [] : ['differs'];
  };
  expect(await onEachKind(differs, scripted)).toEqual([]);
});

// 1,280 px at a zoom of 110 to 400 per cent, as a browser does it: fewer and larger pixels.
test('zoomed from 110 to 400 per cent, turned and turned back', async () => {
  const zooms = [1.1, 2, 4];
  const zoomed = async ({ page }: OpenedPage, path: string): Promise<string[]> => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await goTo(page, path);
    const faults: string[] = [];
    const sizes = [
      ...zooms.map((zoom) => [Math.round(1280 / zoom), Math.round(900 / zoom)] as const),
      [390, 844],
      [844, 390],
      [390, 844],
    ] as const;
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      const found = await unreadable(page);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      faults.push(
        ...[...found, ...(over > 0 ? [`${over} px too wide`] : [])].map(
          (fault) => `${width} × ${height}: ${fault}`,
        ),
      );
      // At 400 per cent the picture would fill the window: it no longer stays in place.
      if (
        width === 320 &&
        (await page.evaluate(() =>
          [...document.querySelectorAll('body *')].some(
            (node) =>
              getComputedStyle(node).position === 'sticky' &&
              node.getBoundingClientRect().height > 0,
          ),
        ))
      )
        faults.push('sticky at 400 per cent');
    }
    return faults;
  };
  expect(await visitEach({}, zoomed)).toEqual([]);
});

/** On paper the picture stands once and whole, with no step's state and none of its counters, and each step has its strip. */
const paperFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((node) =>
        node.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
    const drawings = shown('.stage-drawing svg.door');
    const steps = document.querySelectorAll('.step');
    const changed = shown('.stage :is(.is-past, .is-now, .is-next, .is-open), .stage .counter');
    return [
      ...(drawings.length === 1 ? [] : [`the picture stands ${drawings.length} times`]),
      ...(changed.length === 0 ? [] : [`the picture shows a step: ${changed.length} parts`]),
      ...[...steps]
        .filter((step) => !shown(`#${step.id} .strip`).length)
        .map(({ id }) => `no strip: ${id}`),
      ...(steps.length > 5 &&
      getComputedStyle(document.querySelector('.stage')!).position !== 'sticky'
        ? []
        : ['the picture moves']),
    ];
  });

test('printed in mid-scroll: the picture stands once and whole, every step has its strip, and no closed part is lost', async () => {
  const printed = async ({ page }: OpenedPage, path: string): Promise<string[]> => {
    await page.emulateMedia({ media: null });
    await goTo(page, `${path}${live.includes(path) ? '#december-2024' : ''}`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await page.emulateMedia({ media: 'print' });
    // Closed parts come into view with the next frame, as they do before a sheet is printed.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const faults = await unreadable(page, true);
    if (live.includes(path)) faults.push(...(await paperFaults(page)));
    return faults;
  };
  expect(await visitEach({ width: 794, height: 1123 }, printed)).toEqual([]);
});

test('back, forward and reload in mid-story come to where the reader was', async () => {
  const opened = await openPage({ path: '#december-2024', width: 1280, height: 800 });
  const { page } = opened;
  const at = (step: string): Promise<unknown> =>
    page.waitForFunction(
      (id) => document.querySelector<HTMLElement>('.steps')?.dataset['step'] === id,
      step,
    );
  await at('december-2024');
  await page.evaluate(() => {
    location.hash = 'december-2025';
  });
  await at('december-2025');
  await page.goto(new URL('events/', siteAddress()).href);
  await page.goBack();
  await at('december-2025');
  await page.goBack();
  await at('december-2024');
  await page.goForward();
  await at('december-2025');
  await page.reload();
  await at('december-2025');
  expect(opened.consoleErrors).toEqual([]);
  await opened.close();
});

test('a jump to any place of the story brings it into view, with the right picture', async () => {
  const opened = await openPage({ width: 390, height: 800, reducedMotion: true });
  const missed = await opened.page.evaluate(async () => {
    const places = [
      ...new Set(
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) =>
          decodeURIComponent(link.hash.slice(1)),
        ),
      ),
    ].filter((id) => id !== '');
    const lost: string[] = [];
    for (const [index, id] of places.entries()) {
      // Hundreds of notes are one kind of place; chapters, steps, figures and events are each tried.
      if (/^(?:note|cite)-/.test(id) && index % 12 !== 0) continue;
      location.hash = id;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const box = document.getElementById(id)?.getBoundingClientRect();
      if (!box || box.bottom < 0 || box.top > innerHeight) lost.push(id);
      const step = document.querySelector<HTMLElement>('.steps')?.dataset['step'];
      if (document.getElementById(id)?.classList.contains('step') && step !== id)
        lost.push(`${id} shows ${step}`);
    }
    return places.length > 150 ? lost : [`only ${places.length} places`];
  });
  expect(missed).toEqual([]);
  expect(opened.consoleErrors).toEqual([]);
  await opened.close();
});
