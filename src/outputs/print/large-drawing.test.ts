import { expect, test } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { sizeOf } from '../pictures/picture.ts';
import { largeDrawing } from './large-drawing.ts';

const { figures } = loadSite();
/** Top and height of each part, in units of the drawing. */
const partsOf = (svgs: readonly string[]): [number, number][] =>
  svgs.map((svg) => {
    const [, top, height] = /viewBox="\S+ (\S+) \S+ (\S+)"/.exec(svg) ?? [];
    return [Number(top), Number(height)];
  });

test.each([...figures.keys()])(
  '%s fits on sheets, and its parts are the whole of it',
  async (id) => {
    const svg = figures.get(id)!.draw('narrow');
    const parts = partsOf(await largeDrawing(svg));
    let foot = 0;
    for (const [top, height] of parts) {
      expect(top).toBe(foot);
      expect(height).toBeLessThanOrEqual(540);
      foot = top + height;
    }
    expect(foot).toBe(sizeOf(svg).heightPx);
  },
);

test('a drawing is parted between its labels, never through one', async () => {
  const label = (y: number): string => `<text x="9" y="${y}">Label</text>`;
  const labels = Array.from({ length: 60 }, (_, index) => label(14 + index * 18)).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 320 1090"><path d="M0 0v1090" stroke="#000"></path>${labels}</svg>`;
  const [, [cut = 0] = []] = partsOf(await largeDrawing(svg));
  // A label stands some nine units above its line and three below it.
  expect((cut - 14) % 18).toBeGreaterThan(2);
  expect((cut - 14) % 18).toBeLessThan(10);
});
