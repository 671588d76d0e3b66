// Every label of the timeline, as the page shows it: large enough, whole, and clear of every other, in windows as people have them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { doorWindows, faultsInWindow, goTo, stepIds } from './door-page.ts';
import { openPage, type OpenedPage } from './harness.ts';

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ colorScheme, reducedMotion: true });
  });
  afterAll(() => opened.close());

  test.each(doorWindows)(
    'at %i by %i px no label of the opening or of a step is small, cut or upon another',
    async (width, height) => {
      expect(await faultsInWindow(opened.page, width, height)).toEqual([]);
    },
  );
});

test('beside the picture no words of the last step lie under it before it gives way', async () => {
  const { page, close } = await openPage({ width: 1280, height: 900 });
  await goTo(page, stepIds.at(-2)!);
  const reach = await page.evaluate(() => {
    const [last] = [...document.querySelectorAll('.step-text')].slice(-1);
    const picture = document.querySelector('.stage-picture')!.getBoundingClientRect();
    return { right: last!.getBoundingClientRect().right, left: picture.left };
  });
  expect(reach.right).toBeLessThanOrEqual(reach.left);
  await close();
});
