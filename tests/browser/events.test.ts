// The list of events in a browser: the filter with its address, any spelling of a name, and the pages opened from disk.
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { fiftyNames } from '../../src/client/fifty-names.fixture.ts';
import { expectNoConsoleError, expectNoForeignRequest, openPage } from './harness.ts';

const shown = '.year .row:visible';

test('a question in the address is asked at once, and every spelling finds the same person first', async () => {
  const opened = await openPage({ path: `events/?q=${encodeURIComponent('Ігар Ільяш')}` });
  const field = opened.page.locator('input[name="q"]');
  expect(await field.inputValue()).toBe('Ігар Ільяш');
  expect(await opened.page.locator(shown, { hasText: 'Ilyash' }).count()).toBeGreaterThan(0);
  for (const [id, ...forms] of fiftyNames.filter(([name]) =>
    ['ihar-ilyash', 'maryia-kalesnikava', 'ales-bialiatski', 'uladzimir-matskevich'].includes(name),
  )) {
    const counts: number[] = [];
    for (const form of forms) {
      await field.fill(form);
      counts.push(await opened.page.locator(shown).count());
      expect(
        (await opened.page.locator(shown).first().getAttribute('data-people'))?.split(' '),
        form,
      ).toContain(id);
    }
    expect(new Set(counts).size, counts.join(', ')).toBe(1);
  }
  expectNoConsoleError(opened);
  await opened.close();
});

test('choices narrow the list, stand in the address, survive a reload, and the number found is announced', async () => {
  const opened = await openPage({ path: 'events/' });
  const { page } = opened;
  const all = await page.locator(shown).count();
  await page.selectOption('select[name="lane"]', 'deal');
  await page.selectOption('select[name="power"]', 'us');
  await page.fill('input[name="q"]', 'potash');
  const found = await page.locator(shown).count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  expect(await page.locator('[role="status"]').textContent()).toBe(`${found} of ${all} events`);
  expect(new URL(page.url()).search).toBe('?q=potash&lane=deal&power=us');
  expect(
    await page
      .locator('.month:not([hidden])')
      .evaluateAll((months) => months.every((month) => month.querySelector('.row:not([hidden])'))),
  ).toBe(true);
  await page.reload();
  expect(await page.locator(shown).count()).toBe(found);
  await page.click('button[type="reset"]');
  expect(await page.locator(shown).count()).toBe(all);
  expect(new URL(page.url()).search).toBe('');
  expectNoConsoleError(opened);
  expectNoForeignRequest(opened);
  await opened.close();
});

test('nonsense in the address filters by nothing it does not know, and a question without an answer says so', async () => {
  const opened = await openPage({
    path: `events/?lane=${encodeURIComponent('"><b>')}&year=constructor&grade=Z`,
  });
  expect(await opened.page.locator('.filter-count').textContent()).toMatch(/^(\d+) of \1 /);
  await opened.page.fill('input[name="q"]', 'qqqqzzzz');
  expect(await opened.page.locator(shown).count()).toBe(0);
  expect((await opened.page.locator('[role="status"]').textContent())?.length).toBeGreaterThan(10);
  expectNoConsoleError(opened);
  await opened.close();
});

test('without a script the whole list stands there and no filter is offered', async () => {
  const opened = await openPage({ path: 'events/', javaScript: false });
  expect(await opened.page.locator('.filter form').isVisible()).toBe(false);
  expect(await opened.page.locator('.year .row').last().isVisible()).toBe(true);
  await opened.close();
});

test('from disk the links between the pages open files, not folders', async () => {
  const opened = await openPage({ path: pathToFileURL('dist/events/index.html').href });
  await opened.page.locator('.row a').first().click();
  await opened.page.waitForURL(/\/events\/[^/]+\/index\.html$/);
  await opened.page.locator('.site-name').click();
  await opened.page.waitForURL(/\/dist\/index\.html$/);
  await opened.close();
});
