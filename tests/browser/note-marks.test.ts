// What leaves the page stays the same: copied, taken by a reader or read aloud, no note mark makes a number longer.
import { globSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openPage } from './harness.ts';

test.each(['', 'print/', 'revolving-door.html', 'text/'])(
  'in what is copied from /%s no mark of a note touches a number',
  async (path) => {
    const { page, close } = await openPage({ path });
    const { marks, glued } = await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
      const all = [...document.querySelectorAll('main sup')];
      const found = all.flatMap((note) => {
        const home = note.closest('p, li, td');
        if (!home) return [];
        const range = document.createRange();
        range.selectNodeContents(home);
        range.setEndAfter(note);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        const copied = getSelection()?.toString() ?? '';
        return /\d[.,;:]?\d*(?:, \d+)*$/.test(copied) ? [copied.slice(-24)] : [];
      });
      return { marks: all.length, glued: found };
    });
    expect(marks).toBeGreaterThan(0);
    expect(glued).toEqual([]);
    await close();
  },
);

// What is printed, or made into a book for electronic readers, is made of the same text.
test('in every edition and every language each mark stands in brackets that are text', () => {
  const pages = globSync('dist/**/*.html').map((file): [string, string] => [
    file,
    readFileSync(file, 'utf8'),
  ]);
  const books = globSync('dist/**/*.epub').flatMap((file) =>
    Object.entries(unzipSync(readFileSync(file)))
      .filter(([name]) => name.endsWith('.xhtml'))
      .map(([name, bytes]): [string, string] => [
        `${file} ${name}`,
        new TextDecoder().decode(bytes),
      ]),
  );
  expect(books.length).toBeGreaterThan(5);
  const marks = [...pages, ...books].flatMap(([file, text]) =>
    [...text.matchAll(/<sup\b[^>]*>([\s\S]*?)<\/sup>/g)].map(
      ([, inside = '']) => `${file}: ${inside.replace(/<[^>]*>/g, '').trim()}`,
    ),
  );
  expect(marks.length).toBeGreaterThan(1000);
  expect(marks.filter((mark) => !/: (?:\[\d+\]\s*)+$/.test(mark))).toEqual([]);
});

test('a mark is large enough for a finger, and opens the list that its note stands in', async () => {
  const { page, close } = await openPage({ path: '', width: 390, height: 844 });
  const boxes = await page
    .locator('.prose-block .cite')
    .evaluateAll((marks) =>
      marks.map((mark) => mark.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
  expect(boxes.length).toBeGreaterThan(50);
  expect(boxes.filter(([width = 0, height = 0]) => width < 24 || height < 24)).toEqual([]);
  const mark = page.locator('.prose-block .cite').first();
  await mark.scrollIntoViewIfNeeded();
  await mark.click();
  const note = page.locator(`[id="${(await mark.getAttribute('href'))!.slice(1)}"]`);
  await expect.poll(() => note.isVisible()).toBe(true);
  await close();
});

test('without a script and on paper every note stands open', async () => {
  const still = await openPage({ path: '', javaScript: false });
  expect(await still.page.locator('.notes li').first().isVisible()).toBe(true);
  expect(await still.page.locator('.notes li').last().isVisible()).toBe(true);
  await still.close();
  const { page, close } = await openPage({ path: '' });
  expect(await page.locator('.notes li').last().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.notes li').last().isVisible()).toBe(true);
  await close();
});
