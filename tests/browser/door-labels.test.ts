// Every label of the timeline, as the page shows it: large enough, whole, and clear of every other, in windows as people have them.
import { expect, test } from 'vitest';
import { cutCounters, doorWindows, goTo, jumpTo, stepIds } from './door-page.ts';
import { openPage } from './harness.ts';
import { labelFaults } from './label-faults.ts';

test.each(doorWindows)(
  'at %i by %i px no label of the opening or of a step is small, cut or upon another',
  async (width, height) => {
    const { page, close } = await openPage({ width, height, reducedMotion: true });
    const expectClear = async (selector: string, place: string): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await labelFaults(page, selector), `${place}, ${colorScheme}`).toEqual([]);
        expect(await cutCounters(page), `${place}, ${colorScheme}`).toEqual([]);
      }
    };
    await expectClear('.hero-door', 'opening');
    for (const id of stepIds) {
      await jumpTo(page, id);
      await expectClear('.stage', id);
    }
    await close();
  },
);

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
