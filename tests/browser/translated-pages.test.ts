// Every language of content/ as a reader meets it: no label cut or upon another, frames and cards as light as the English ones. The story's own budgets are in budget.test.ts.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factSlug } from '../../src/markdown/index.ts';
import { ownFigures } from '../../src/site/edition.ts';
import { loadSite, otherLanguages } from '../../src/site/index.ts';
import { ownFacts } from '../../src/site/own-facts.ts';
import { bringIntoView, doorWindows, faultsInWindow } from './door-page.ts';
import { openPage, type OpenedPage } from './harness.ts';
import { labelFaults } from './label-faults.ts';
import { isHeavier } from './weight.ts';

describe.each(otherLanguages())('%s', (lang) => {
  const site = loadSite(lang);
  const figures = ownFigures(site);

  let opened: OpenedPage;
  beforeAll(async () => {
    opened = await openPage({ path: `${lang}/`, reducedMotion: true });
  });
  afterAll(() => opened.close());

  test.each(doorWindows)(
    'at %i by %i px no label of the opening or of a step is small, cut or upon another',
    async (width, height) => {
      expect(await faultsInWindow(opened.page, width, height)).toEqual([]);
    },
  );

  test.each([320, 390, 640, 768, 1024, 1280])(
    'at %i px no label of another drawing is small, cut or upon another',
    async (width) => {
      const { page } = opened;
      await page.setViewportSize({ width, height: 900 });
      const faults: Record<string, string[]> = {};
      for (const id of figures.filter((figure) => figure !== 'door')) {
        await bringIntoView(page, id);
        faults[id] = await labelFaults(page, `#${id} .drawing`);
      }
      expect(Object.entries(faults).filter(([, found]) => found.length > 0)).toEqual([]);
    },
  );

  test('an embed is at most 30 kB, a card 8 kB', () => {
    const isHeavy = ({ path, most }: { path: string; most: number }): boolean =>
      isHeavier(readFileSync(`dist/${lang}/embed/${path}/index.html`), most);
    const cards = [
      ...[...site.ownEvents].map((id) => `event/${id}`),
      ...ownFacts(site).map(({ id }) => `fact/${factSlug(id)}`),
    ];
    const heavy = [
      ...figures.map((id) => ({ path: id, most: 30_000 })),
      ...cards.map((path) => ({ path, most: 8000 })),
    ].filter(isHeavy);
    expect(heavy).toEqual([]);
  });
});
