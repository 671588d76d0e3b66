// Paper and ground: what lies in the dark reads there, and the line of progress is full where the story ends.
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

test.each(['light', 'dark'] as const)(
  'in the %s theme a chapter in the ground is dark from edge to edge, and a figure keeps its paper',
  async (colorScheme) => {
    const { page, close } = await openPage({ path: '', width: 1280, height: 900, colorScheme });
    const looks = await page.evaluate(() => {
      const lightness = (colour: string): number =>
        Math.max(...(colour.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      return [...document.querySelectorAll('.in-ground')].map((chapter) => ({
        isWide: chapter.getBoundingClientRect().width >= innerWidth,
        ground: lightness(getComputedStyle(chapter).backgroundColor),
        words: lightness(getComputedStyle(chapter.querySelector('.prose-block')!).color),
        paper: lightness(getComputedStyle(chapter.querySelector('.figure-head')!).backgroundColor),
      }));
    });
    expect(looks.length).toBeGreaterThan(1);
    for (const { isWide, ground, words, paper } of looks) {
      expect(isWide).toBe(true);
      expect(words - ground).toBeGreaterThan(150);
      expect(paper).toBeGreaterThan(ground);
    }
    await close();
  },
);

test.each([
  [1280, 900],
  [390, 844],
] as const)(
  'at %i by %i the line of progress is full where the story ends, and not much before',
  async (width, height) => {
    const { page, close } = await openPage({ path: '', width, height });
    const partAt = (sharePx: number): Promise<number> =>
      page.evaluate(async (share) => {
        const end = document.getElementById('notes')!.getBoundingClientRect().top + scrollY;
        scrollTo(0, end - innerHeight * share);
        await new Promise((done) => setTimeout(done, 200));
        const { transform } = getComputedStyle(document.querySelector('.hero')!, '::before');
        return Number(/matrix\(([\d.]+)/.exec(transform)?.[1] ?? 0);
      }, sharePx);
    expect(await partAt(0.3)).toBeGreaterThan(0.99);
    expect(await partAt(3)).toBeLessThan(0.97);
    await close();
  },
);
