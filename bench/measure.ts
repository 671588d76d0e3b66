/** Opens one page in a fresh browser context under the throttling of Lighthouse-mobile and reads what it cost. Every wait has an end. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** Lighthouse's slow 4G and its processor four times slower than this one. */
export const throttling = {
  latencyMs: 150,
  downloadKbps: 1600,
  uploadKbps: 750,
  processor: 4,
} as const;
export const viewport = { width: 412, height: 823 } as const;
const pageTimeoutMs = 60_000;
/** How far a page is scrolled for its main-thread time: far enough to pass several steps. */
const scrolledPx = 6000;
const notchPx = 120;

export interface Measured {
  bytes: number;
  requests: number;
  fcpMs: number;
  lcpMs: number;
  tbtMs: number;
  clsLoad: number;
  clsScroll: number;
  nodes: number;
  /** Milliseconds of main-thread tasks for 1,000 px of scroll, throttled. */
  scrollMs: number;
  heapMb: number;
}

export interface Target {
  url: string;
  /** Where the measured scroll begins; the whole page without it. */
  region?: string | undefined;
  isScriptOff?: boolean;
}

/** Runs in the page before anything else: keeps what the browser tells only once. */
const watch = `window.__seen = { lcp: 0, shifts: [], tasks: [] };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) __seen.lcp = entry.startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) __seen.shifts.push([entry.startTime, entry.value]); }).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) __seen.tasks.push([entry.startTime, entry.duration]); }).observe({ type: 'longtask', buffered: true });`;

interface Seen {
  lcp: number;
  shifts: [number, number][];
  tasks: [number, number][];
  fcp: number;
}

export async function measure(browser: Browser, target: Target): Promise<Measured> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    javaScriptEnabled: !target.isScriptOff,
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(
      () => fail(new Error(`took longer than ${pageTimeoutMs / 1000} s`)),
      pageTimeoutMs,
    );
  });
  try {
    return await Promise.race([measureIn(await context.newPage(), target), tooLong]);
  } finally {
    clearTimeout(timer);
    await context.close().catch(() => undefined);
  }
}

async function measureIn(
  page: Page,
  { url, region, isScriptOff = false }: Target,
): Promise<Measured> {
  page.setDefaultTimeout(pageTimeoutMs);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  // The thread's own time, not the clock's: other programs of the machine are not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: throttling.latencyMs,
    downloadThroughput: (throttling.downloadKbps * 1000) / 8,
    uploadThroughput: (throttling.uploadKbps * 1000) / 8,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttling.processor });
  if (!isScriptOff) await page.addInitScript(watch);
  let [bytes, requests, pending] = [0, 0, 0];
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (!request.url.startsWith('data:')) [requests, pending] = [requests + 1, pending + 1];
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    if (encodedDataLength > 0) pending -= 1;
  });
  cdp.on('Network.loadingFailed', () => void (pending -= 1));

  await page.goto(url, { waitUntil: 'load' });
  await quiet(page, cdp, () => pending <= 0);
  const atLoad = isScriptOff ? undefined : await seen(page);
  const scrollMs = await scroll(page, cdp, region);
  await glance(page);
  await quiet(page, cdp, () => pending <= 0);
  const atEnd = isScriptOff ? undefined : await seen(page);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  await cdp.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0 } = await metricsOf(cdp);
  return {
    bytes,
    requests,
    nodes,
    scrollMs,
    heapMb: heap / 1e6,
    fcpMs: atLoad?.fcp ?? Number.NaN,
    lcpMs: atLoad?.lcp ?? Number.NaN,
    tbtMs: atLoad ? blocking(atLoad) : Number.NaN,
    clsLoad: atLoad ? shift(atLoad.shifts) : Number.NaN,
    clsScroll: atLoad && atEnd ? shift(atEnd.shifts.slice(atLoad.shifts.length)) : Number.NaN,
  };
}

const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({
    ...(window as unknown as { __seen: Omit<Seen, 'fcp'> }).__seen,
    fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));

/** What long tasks hold the page up beyond 50 ms each, from the first paint on. */
const blocking = ({ tasks, fcp }: Seen): number =>
  tasks
    .filter(([start, duration]) => start + duration > fcp)
    .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);

/** The worst five seconds with gaps below one: the cumulative layout shift as browsers define it. */
function shift(shifts: readonly [number, number][]): number {
  let [worst, sum, first, last] = [0, 0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [at, value] of shifts) {
    if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
    [sum, last] = [sum + value, at];
    worst = Math.max(worst, sum);
  }
  return worst;
}

const metricsOf = async (cdp: CDPSession): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
  );

/** Waits until nothing is loading and the main thread was nearly idle for half a second; at most eight seconds. */
async function quiet(page: Page, cdp: CDPSession, isLoaded: () => boolean): Promise<void> {
  let calm = 0;
  let before = (await metricsOf(cdp))['TaskDuration'] ?? 0;
  for (let round = 0; round < 32 && calm < 2; round += 1) {
    await page.waitForTimeout(250);
    const now = (await metricsOf(cdp))['TaskDuration'] ?? 0;
    calm = isLoaded() && now - before < 0.1 ? calm + 1 : 0;
    before = now;
  }
}

/** Turns the wheel a notch a frame through the region, and divides the main thread's time by the way that was made. */
async function scroll(page: Page, cdp: CDPSession, region: string | undefined): Promise<number> {
  const [top, end] = (await page.evaluate((selector) => {
    const box =
      selector === undefined
        ? undefined
        : document.querySelector(selector)?.getBoundingClientRect();
    return box
      ? [box.top + scrollY, box.bottom + scrollY]
      : [0, document.documentElement.scrollHeight];
  }, region)) as [number, number];
  await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
  await page.waitForTimeout(700);
  await page.mouse.move(viewport.width / 2, viewport.height / 2);
  const from = await page.evaluate(() => scrollY);
  const way = Math.min(scrolledPx, end - top - viewport.height);
  const before = (await metricsOf(cdp))['TaskDuration'] ?? 0;
  for (let moved = 0; moved < way; moved += notchPx) {
    await page.mouse.wheel(0, notchPx);
    await page.waitForTimeout(16);
  }
  // What a step sets going, a transition of most of a second, is part of the price.
  await page.waitForTimeout(800);
  const after = (await metricsOf(cdp))['TaskDuration'] ?? 0;
  const to = await page.evaluate(() => scrollY);
  return to - from < 500 ? Number.NaN : ((after - before) * 1000) / ((to - from) / 1000);
}

/** To the end of the page in leaps of a screen: what shifts on the way shows in the sum. */
async function glance(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < Math.min(height, 60_000); y += viewport.height) {
    await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(300);
}

export const median = (values: readonly number[]): number => {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((left, right) => left - right);
  if (sorted.length === 0) return Number.NaN;
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
