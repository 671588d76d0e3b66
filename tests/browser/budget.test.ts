// What a reader downloads, in bytes over the wire: the budgets of the story page, counted in the built site.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { otherLanguages } from '../../src/site/index.ts';
import { openPage } from './harness.ts';

const brotli = (text: string): number =>
  brotliCompressSync(Buffer.from(text), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    .length;
const kilobytes = (bytes: number): number => bytes / 1000;
/** The same for every language, in kilobytes at load, and read to the end. */
const [atLoadKb, toTheEndKb, mostNodes] = [100, 110, 4500];
const stories = ['', ...otherLanguages().map((lang) => `${lang}/`)].map((story) => ({ story }));

describe.each(stories)('/$story', ({ story }) => {
  const html = readFileSync(`dist/${story}index.html`, 'utf8');
  const pageBytes = brotli(html);
  const scripts = [...html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)].map(
    ([, script = '']) => script,
  );
  test('all scripts together are at most 12 kB', () => {
    expect(scripts.length).toBeGreaterThan(0);
    expect(kilobytes(brotli(scripts.join('\n')))).toBeLessThanOrEqual(12);
  });

  test.each([
    ['a phone', 390],
    ['a desk', 1280],
  ] as const)(
    `on %s, the page and its fonts are at most ${atLoadKb} kB at load and ${toTheEndKb} kB read to the end, fonts at most 40 kB, in at most ${mostNodes} nodes`,
    async (_where, width) => {
      const opened = await openPage({ path: story, width, height: 800 });
      const fontBytesSoFar = async (): Promise<number> => {
        await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
        return [...new Set(opened.requests.filter((request) => request.endsWith('.woff2')))]
          .map((font) => readFileSync(`dist/fonts/${font.split('/').at(-1)}`).length)
          .reduce((sum, size) => sum + size, 0);
      };
      const atLoad = await fontBytesSoFar();
      expect(atLoad).toBeGreaterThan(0);
      expect(kilobytes(pageBytes + atLoad)).toBeLessThanOrEqual(atLoadKb);
      await opened.page.evaluate(async () => {
        for (let y = 0; y < document.documentElement.scrollHeight; y += 700) {
          scrollTo(0, y);
          await new Promise((done) => requestAnimationFrame(done));
        }
      });
      const fontBytes = await fontBytesSoFar();
      expect(kilobytes(fontBytes)).toBeLessThanOrEqual(40);
      expect(kilobytes(pageBytes + fontBytes)).toBeLessThanOrEqual(toTheEndKb);
      expect(
        await opened.page.evaluate(() => document.querySelectorAll('*').length),
      ).toBeLessThanOrEqual(mostNodes);
      await opened.close();
    },
  );

  test('headline, the whole picture, standfirst and findings are in the first 14 kB of the page, with all style that they need', () => {
    const from = html.search(/class="hero[ "]/);
    const end = html.indexOf('</section>', html.indexOf('<section class="findings"'));
    const opening = html.slice(from, end);
    expect(from).toBeGreaterThan(0);
    expect(html.slice(0, from).match(/<\/style>/g)).toHaveLength(html.match(/<\/style>/g)!.length);
    expect(
      ['<h1', 'class="door door-wide"', 'class="standfirst"', '<li>'].map((part) =>
        opening.includes(part),
      ),
    ).toEqual([true, true, true, true]);
    expect(kilobytes(brotli(html.slice(0, end)))).toBeLessThanOrEqual(14);
  });

  test('the story is readable after one request: no style sheet, no script and no picture of its own address', () => {
    expect(html).not.toMatch(/<link[^>]+rel="stylesheet"/);
    expect(html).not.toMatch(/<script[^>]+src=/);
    expect(html).not.toMatch(/<img\b/);
  });

  test('the policy names the hash of every script and style, and allows nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy.match(/sha256-/g)).toHaveLength(scripts.length + 2);
    expect(html).not.toMatch(/ style="/);
    expect(html).not.toMatch(/ on[a-z]+="/);
  });
});
