// Pages of the site printed from the browser: what a reader wants of each on paper, and no more sheets than that takes.
import { expect, test } from 'vitest';
import { loadStory } from '../../src/markdown/index.ts';
import { loadModel } from '../../src/model/index.ts';
import { openPage, siteAddress } from './harness.ts';
import { make, open } from './make-pdf.ts';
import { readPages, squeeze } from './pdf-pages.ts';

const story = loadStory(loadModel().model, '.');

test('the story printed from its own page is as short as its tables allow, and no sheet but the last is left nearly empty', async () => {
  const sheets = await readPages(await open(await make('', 'A4')));
  expect(sheets.length).toBeLessThan(45);
  expect(
    sheets
      .slice(0, -1)
      .filter(({ fullness }) => fullness < 0.3)
      .map(({ number, fullness }) => `page ${number}: ${Math.round(fullness * 100)} %`),
  ).toEqual([]);
  expect(sheets.filter(({ endsInHeading }) => endsInHeading).map(({ number }) => number)).toEqual(
    [],
  );
  // Chromium has dropped whole heads of chapters between figures, and shrinks all type when one thing is too wide.
  const whole = sheets.map(({ text }) => text).join('');
  expect(
    story.chapters
      .map(({ front }) => squeeze(front.dek.text))
      .filter((dek) => !whole.includes(dek)),
  ).toEqual([]);
  expect(sheets[0]?.letterHeights).toContain(9.2);
}, 60_000);

test('no kind of page is wider than A4 when it is printed', async () => {
  const opened = await openPage({ width: 672, height: 980 });
  await opened.page.emulateMedia({ media: 'print' });
  for (const path of [
    '',
    'events/',
    'events/2025-09-11-release-52/',
    'sources/',
    'reuse/',
    'print/',
    'print/record/',
  ]) {
    await opened.page.goto(siteAddress() + path, { waitUntil: 'load' });
    expect(
      await opened.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
      path,
    ).toBeLessThanOrEqual(0);
  }
  await opened.close();
});

test('an event of many numbers prints on three sheets at most, its sources included', async () => {
  const sheets = await readPages(await open(await make('events/2025-09-11-release-52/', 'A4')));
  expect(sheets.length).toBeLessThanOrEqual(3);
});

test('the list of figures has its pictures when it is printed at once', async () => {
  const { page, close } = await openPage({ path: 'figures/' });
  expect(await page.locator('.figure-entry img[loading="lazy"]').count()).toBe(0);
  expect(
    await page
      .locator('.figure-entry img')
      .evaluateAll(
        (pictures) =>
          (pictures as HTMLImageElement[]).filter(({ naturalWidth }) => naturalWidth === 0).length,
      ),
  ).toBe(0);
  await close();
});

test.each(['events/', 'sources/', 'facts/'])(
  '/%s warns that it takes dozens of sheets, and does',
  async (path) => {
    const { page, close } = await openPage({ path });
    expect(await page.getByText('dozens of sheets').count()).toBe(1);
    await close();
    expect((await open(await make(path, 'A4'))).numPages).toBeGreaterThan(23);
  },
);
