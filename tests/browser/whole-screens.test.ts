// Each kind of page as a picture of its whole length, taken as soon as it has loaded and with nothing scrolled: no part of it is blank.
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

test.each([
  '',
  'facts/',
  'facts/recognised-to-2025-12-23/',
  'events/2025-09-11-release-52/',
  'claims/',
  'claims/two-more/',
  'figures/held/',
  'method/',
  'sources/',
  'text/',
  'print/',
  'embed/door/',
])('a picture of all of /%s has no blank window', async (path) => {
  const { page, close } = await openPage({ path, width: 390, height: 800 });
  const picture = (await page.screenshot({ fullPage: true, type: 'png' })).toString('base64');
  const blank = await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, 600);
    const context = canvas.getContext('2d', { willReadFrequently: true })!;
    const found: number[] = [];
    for (let top = 0; top + 600 <= image.height; top += 600) {
      context.drawImage(image, 0, -top);
      const pixels = new Uint32Array(context.getImageData(0, 0, image.width, 600).data.buffer);
      if (pixels.every((pixel) => pixel === pixels[0])) found.push(top);
    }
    return found;
  }, picture);
  expect(blank).toEqual([]);
  await close();
});
