/**
 * npm run bench: builds the peers' pages, measures ours beside them, asks Lighthouse, and writes RESULTS.md. Needs a built site (npm run build).
 *   --quick          one run instead of five, no timing of commands      --only bare,ours   some pages only
 *   --no-lighthouse  --no-peers  --no-times                              --shots folder     a picture of every page, to see that it renders
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { findChromium } from '../scripts/find-chromium.mjs';
import { conditionsNow } from './conditions.ts';
import { readContent } from './content.ts';
import { runLighthouse, type LighthouseResult } from './lighthouse.ts';
import { measure, median, viewport, type Measured, type Target } from './measure.ts';
import { writeFramework } from './peers/framework.ts';
import { peers, versionOf, writePeers } from './peers/pages.ts';
import { writeResults, type PeerResult } from './results.ts';
import { serveBrotli } from './serve.ts';
import { weighSite } from './site-weights.ts';
import { timeCommands } from './times.ts';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const dist = join(root, 'dist');
const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    'no-lighthouse': { type: 'boolean' },
    'no-peers': { type: 'boolean' },
    'no-times': { type: 'boolean' },
    shots: { type: 'string' },
  },
});
const runs = options.quick ? 1 : 5;
/** On a slow machine fewer runs are better than none: after so many seconds no new one is begun, once there are three. */
const longestSeconds = 440;
const started = performance.now();
const tell = (text: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
if (!existsSync(join(dist, 'index.html')))
  throw new Error('dist/index.html is missing. Build the site first: npm run build.');

interface Page extends Target {
  name: string;
  title: string;
}

async function start(): Promise<{ browser: Browser; port: number }> {
  const { executablePath, args } = await findChromium();
  const port = 9222 + (process.pid % 500);
  return {
    browser: await chromium.launch({
      executablePath,
      args: [...args, `--remote-debugging-port=${port}`],
    }),
    port,
  };
}

const sites = join(here, '.cache/sites');
rmSync(sites, { recursive: true, force: true });
mkdirSync(sites, { recursive: true });
const content = readContent(dist);
tell(
  `${content.events.length} events and ${Math.round((content.before + content.after).length / 1000)} kB of prose from the built site`,
);
const names = writePeers(content, sites);
const frameworkFault = writeFramework(
  content,
  join(sites, 'framework'),
  join(here, '.cache/framework'),
);
tell(
  frameworkFault === undefined
    ? 'pages of all peers are built'
    : `Observable Framework could not be built here: ${frameworkFault}`,
);
const server = await serveBrotli({
  '': dist,
  ...Object.fromEntries([...names, 'framework'].map((name) => [`~${name}`, join(sites, name)])),
});
const at = (name: string): string => `${server.url}~${name}/`;
const pages: Page[] = [
  { name: 'ours', title: '**this story, all of it**', url: server.url },
  {
    name: 'ours-door',
    title: '**this story, scrolled through its timeline**',
    url: server.url,
    region: '#door',
  },
  {
    name: 'ours-door-still',
    title: 'the same, script off',
    url: server.url,
    region: '#door',
    isScriptOff: true,
  },
  ...names.map((name) => ({
    name,
    title: peers[name]!.title,
    url: at(name),
    region: peers[name]!.region,
  })),
  ...(frameworkFault === undefined
    ? [{ name: 'framework', title: 'Observable Framework 1.13 with Plot', url: at('framework') }]
    : []),
].filter(({ name }) => options.only === undefined || options.only.split(',').includes(name));

let { browser, port } = await start();
const conditions = conditionsNow(`Chromium ${browser.version()}`);

if (options.shots) {
  mkdirSync(options.shots, { recursive: true });
  for (const { name, url } of pages) {
    const page = await browser.newPage({ viewport });
    page.on('pageerror', (error) => tell(`${name}: ${error.message}`));
    await page.goto(url, { timeout: 30_000 });
    await page.waitForTimeout(1500);
    await page
      .locator('#timeline, #scrolly, #door, main svg')
      .first()
      .scrollIntoViewIfNeeded({ timeout: 2000 })
      .catch(() => undefined);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(options.shots, `${name}.png`) });
    await page.close();
  }
  tell(`pictures of ${pages.length} pages in ${options.shots}`);
}

if (!options['no-peers']) {
  const found = new Map<string, Measured[]>(pages.map(({ name }) => [name, []]));
  const faults = new Map<string, string>();
  let done = 0;
  for (
    let run = 1;
    run <= runs && (run <= 3 || performance.now() - started < longestSeconds * 1000);
    run += 1
  ) {
    for (const page of pages) {
      try {
        found.get(page.name)!.push(await measure(browser, page));
      } catch (error) {
        faults.set(
          page.name,
          error instanceof Error ? error.message.split('\n')[0]! : String(error),
        );
        // A page that hangs must not take the others with it.
        await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 3000))]);
        ({ browser, port } = await start());
      }
    }
    done = run;
    tell(`run ${run} of ${runs}: ${pages.length - faults.size} of ${pages.length} pages measured`);
  }
  const rows = pages.map(({ name, title }): PeerResult => {
    const measured = found.get(name)!;
    if (measured.length === 0)
      return { name, title, runs: 0, error: faults.get(name) ?? 'not measured' };
    const keys = Object.keys(measured[0]!) as (keyof Measured)[];
    return {
      name,
      title,
      runs: measured.length,
      medians: Object.fromEntries(
        keys.map((key) => [key, median(measured.map((one) => one[key]))]),
      ) as unknown as Measured,
    };
  });
  if (frameworkFault !== undefined)
    rows.push({
      name: 'framework',
      title: 'Observable Framework 1.13 with Plot',
      runs: 0,
      error: `could not be built here: ${frameworkFault}`,
    });
  writeResults({ peers: { conditions, runs: done, rows } });
}
writeResults({ site: await weighSite(root, browser, server.url) });
tell('weights counted');

if (!options['no-lighthouse']) {
  const event =
    content.events.find(({ id }) => id === '2025-09-11-release-52')?.id ?? content.events[0]!.id;
  const wanted = [
    '',
    'facts/',
    'events/',
    `events/${event}/`,
    'sources/',
    'method/',
    'embed/door/',
    'text/',
    'print/',
  ];
  const rows: LighthouseResult[] = [];
  for (const path of wanted.filter((path) => existsSync(join(dist, path, 'index.html')))) {
    const result = await runLighthouse(server.url, path, port);
    rows.push({ ...result, path: `/${path}` });
    tell(
      `Lighthouse /${path}: ${
        result.error ??
        Object.values(result.scores)
          .map((score) => Math.round((score ?? 0) * 100))
          .join(' · ')
      }`,
    );
  }
  writeResults({ lighthouse: { conditions, version: versionOf('lighthouse'), rows } });
}

await Promise.race([browser.close(), new Promise((done) => setTimeout(done, 3000))]);
await server.close();
// Last, with the browser gone: nothing else may run beside them.
if (!options.quick && !options['no-times']) {
  tell('timing the commands, npm test among them …');
  writeResults({ times: { conditions, ...timeCommands(root) } });
}
const text = writeResults({});
console.log(`\n${text}`);
tell('written to bench/RESULTS.md');
process.exit(0);
