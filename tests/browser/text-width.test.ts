import { expect, test } from 'vitest';
import { textWidth } from '../../src/chart/text-width.ts';
import { openPage } from './harness.ts';

const labels = [
  '13 December 2025',
  'Ałaksandr Bialacki',
  'at least 1,265 people',
  'Łukašenka, Žmićer, Ščučyn',
  'AVATAR To Wy. (52)',
];

test('labels are as wide in the browser as the table says', async () => {
  const opened = await openPage();
  for (const weight of [400, 600] as const) {
    const measured = await opened.page.evaluate(
      async ({ texts, heavy }) => {
        const font = `${heavy} 100px "Door Sans"`;
        const faces = await document.fonts.load(font, texts.join(''));
        const context = document.createElement('canvas').getContext('2d')!;
        context.font = font;
        return {
          isLoaded: faces.length > 0,
          widths: texts.map((text) => context.measureText(text).width),
        };
      },
      { texts: labels, heavy: weight },
    );
    expect(measured.isLoaded).toBe(true);
    for (const [index, label] of labels.entries()) {
      const expected = textWidth(label, 100, weight);
      expect(Math.abs(measured.widths[index]! - expected) / expected, label).toBeLessThan(0.01);
    }
  }
  await opened.close();
});
