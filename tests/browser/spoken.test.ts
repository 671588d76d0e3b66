// A walk with a virtual screen reader, in the browser's own page: what is said on the way through the opening, the timeline and an embed.
import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/site/index.ts';
import { openPage, type OpenedPage } from './harness.ts';

interface Reader {
  readonly activeNode: Node | null;
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  press(key: string): Promise<void>;
  spokenPhraseLog(): Promise<string[]>;
  lastSpokenPhrase(): Promise<string>;
  stop(): Promise<void>;
}
type Window = typeof globalThis & { reader: { virtual: Reader } };

const site = loadSite();
const entry = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');
const { outputFiles } = buildSync({
  entryPoints: [join(dirname(entry), '../esm/index.browser.js')],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'reader',
});
const code = `${outputFiles[0]!.text}; globalThis.reader = reader;`;

/** Everything that is said from the start of a part to its end, item by item. */
async function spokenIn({ page }: OpenedPage, selector: string): Promise<string[]> {
  await page.evaluate(code);
  return page.evaluate(async (part) => {
    const { virtual } = (globalThis as unknown as Window).reader;
    await virtual.start({ container: document.querySelector(part)! });
    // After its last item the reader begins again, at the same place with the same words.
    const first = virtual.activeNode;
    const words = await virtual.lastSpokenPhrase();
    for (let items = 0; items < 2000; items += 1) {
      await virtual.next();
      if (virtual.activeNode === first && (await virtual.lastSpokenPhrase()) === words) break;
    }
    const log = (await virtual.spokenPhraseLog()).slice(0, -1);
    await virtual.stop();
    return log;
  }, selector);
}

/** "graphic", "image" or "button" and nothing else. */
const nameless = /^(?:graphics-?\w*|graphic|image|img|figure|button|link|radio|checkbox)$/;
/** A number of a note that runs on from a number of the text, as "897.12". */
const glued = /\d[.,]?\d{0,3}\[\d|\d\.\d{2}, \d{2}\b/;

function expectNamed(spoken: readonly string[]): void {
  expect(spoken.length).toBeGreaterThan(5);
  expect(spoken.filter((phrase) => nameless.test(phrase))).toEqual([]);
  expect(spoken.filter((phrase) => glued.test(phrase))).toEqual([]);
}

test('the opening says the title and the two counts', async () => {
  const opened = await openPage({ reducedMotion: true });
  const spoken = await spokenIn(opened, '.hero');
  expectNamed(spoken);
  const said = spoken.join(' ');
  expect(said).toContain(`${site.words.site.title}`);
  for (const number of site.story.pages.get('opening')!.front.dek.text.match(/\d[\d,]*/g) ?? [])
    expect(said).toContain(number);
  await opened.close();
});

test('the timeline says the comparison, who is counted, and what is not known', async () => {
  const opened = await openPage({ reducedMotion: true, javaScript: true });
  const spoken = await spokenIn(opened, '#door');
  expectNamed(spoken);
  const said = spoken.join(' ');
  const { note, alt } = site.story.figures.get('door')!;
  for (const words of [alt, note.text]) expect(said).toContain(words.slice(0, 40));
  const [, unknown = ''] = /^(.*)#/.exec(site.words.door.said.inNone) ?? [];
  expect(said).toContain(unknown);
  expect(said).toContain('newly recognised: more came in than were pardoned');
  await opened.close();
});

test('an embed says its title, what it shows, each step that a key asks for, and where it is from', async () => {
  const opened = await openPage({ path: 'embed/door/', reducedMotion: true });
  const spoken = await spokenIn(opened, 'main');
  expectNamed(spoken);
  const said = spoken.join(' ');
  const { title, alt } = site.story.figures.get('door')!;
  for (const words of [title.text, alt.slice(0, 40), site.words.site.title])
    expect(said).toContain(words);
  const { page } = opened;
  const heard = await page.evaluate(async () => {
    const { virtual } = (globalThis as unknown as Window).reader;
    await virtual.start({ container: document.querySelector('main')! });
    document.querySelector<HTMLElement>('.embed-next')!.focus();
    await virtual.press('ArrowRight');
    await new Promise((done) => setTimeout(done, 200));
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log.join(' ');
  });
  expect(heard).toContain(await page.locator('p.hidden-text').innerText());
  await opened.close();
});

test.each([
  'events/2025-09-11-release-52/',
  'figures/held/',
  'facts/recognised-to-2025-12-23/',
  'claims/two-more/',
])('/%s says its title, and each number of its text as it stands', async (path) => {
  const opened = await openPage({ path, reducedMotion: true });
  const spoken = await spokenIn(opened, 'main');
  // Browsers name a figure by its caption; this reader does not.
  expectNamed(spoken.filter((phrase) => phrase !== 'figure'));
  expect(
    await opened.page.locator('figure:not([aria-labelledby], :has(> figcaption))').count(),
  ).toBe(0);
  const said = spoken.join(' ').replace(/\s+/g, ' ');
  const { title, numbers } = await opened.page.evaluate(() => ({
    title: document.querySelector('h1')!.innerText.replace(/\s+/g, ' '),
    numbers: [
      ...document.querySelectorAll<HTMLElement>('main p, main dd, main li:not(nav li)'),
    ].flatMap((part) =>
      part.checkVisibility() && !part.closest('details:not([open])')
        ? (part.innerText.match(/\d[\d,]*\d/g) ?? [])
        : [],
    ),
  }));
  expect(said).toContain(title);
  expect(numbers.length).toBeGreaterThan(2);
  expect(
    numbers.filter((number) => !new RegExp(`(?<![\\d,.])${number}(?![\\d])`).test(said)),
  ).toEqual([]);
  await opened.close();
});
