// The smaller parts of pages: navigation, filter, registers and downloads.
import { figureForms } from '../../src/outputs/figure-downloads.ts';
import { expect, test } from 'vitest';
import EventFilter from '../../src/components/event/EventFilter.astro';
import FigureEntry from '../../src/components/figure/FigureEntry.astro';
import FigureFiles from '../../src/components/figure/FigureFiles.astro';
import SiteNav from '../../src/components/page/SiteNav.astro';
import PrintCover from '../../src/components/print/PrintCover.astro';
import PrintRegister from '../../src/components/print/PrintRegister.astro';
import SourceLinks from '../../src/components/source/SourceLinks.astro';
import { loadSite } from '../../src/site/index.ts';
import { render, wordsIn } from './render.ts';
import { events, site } from './record.ts';

test('the navigation names every page, marks the one that is open, and can be skipped', async () => {
  const page = await render(SiteNav, { site, base: '../', current: 'method' });
  expect(wordsIn(page, '[aria-current="page"]')).toEqual([site.words.nav.method]);
  expect(page.querySelectorAll('nav li a').length).toBe(9);
  expect(page.querySelector('a.skip')?.getAttribute('href')).toBe('#page');
});

test('the filter offers each direction and grade, the kinds and powers of the list, and waits for its script', async () => {
  const page = await render(EventFilter, { site, years: ['2025'], events });
  const options = (name: string): string[] =>
    [...page.querySelectorAll<HTMLOptionElement>(`select[name="${name}"] option`)].map(
      ({ value }) => value,
    );
  expect(options('lane')).toEqual(['', 'out', 'deal', 'in', 'context']);
  expect(options('grade')).toEqual(['', 'A', 'B', 'C']);
  expect(options('kind').sort()).toEqual(['', 'easing', 'release', 'report', 'sentence']);
  expect(options('power')).toEqual(['', 'us']);
  expect(page.querySelector('form')?.hidden).toBe(true);
});

test('short links to sources name each publisher once, in order', async () => {
  const page = await render(SourceLinks, { ids: ['belta-decree', 'viasna-list'], site });
  expect(page.body.textContent.replace(/\s+/g, ' ').trim()).toBe('BelTA; Viasna');
});

test('a register says value, what it counts, day, who says so and its notes', async () => {
  const row = {
    anchor: 'a-1',
    value: 'at least 52',
    label: 'People freed',
    definition: 'Those who left.',
    madeFrom: ['18 (3 Jul 2024)'],
    conflicts: ['Sources disagree.'],
    day: '11 September 2025',
    by: 'counted by Viasna',
    notes: '1, 3',
  };
  const page = await render(PrintRegister, {
    heading: 'H',
    of: 'O',
    id: 'i',
    rows: [row],
    words: site.words,
  });
  expect(wordsIn(page, 'tbody th, tbody td')).toEqual([
    'at least 52',
    'People freed. Those who left. made from: 18 (3 Jul 2024). Sources disagree.'.replace(
      'made from',
      site.words.print.madeFrom,
    ),
    '11 September 2025, counted by Viasna',
    '1, 3',
  ]);
  expect(page.querySelector('tbody tr')?.id).toBe('a-1');
});

test('the cover is the timeline itself, named as in the story, and dates the data', async () => {
  const real = loadSite();
  const page = await render(PrintCover, { site: real });
  expect(
    [...page.querySelectorAll('[role="img"]')].map((row) => row.getAttribute('aria-label')),
  ).toEqual([real.story.figures.get('door')?.alt]);
  expect(wordsIn(page, '.colophon dd')[0]).toContain(real.model.version);
});

test('a figure to download shows its files with their sizes, its alternative text and whom to credit', async () => {
  const real = loadSite();
  const id = 'ledger-2025';
  const entry = await render(FigureEntry, { id, site: real, base: '../' });
  expect(entry.querySelector('img')?.alt).toBe(real.story.figures.get(id)?.alt);
  expect(entry.querySelector('h2 a')?.getAttribute('href')).toBe(`../figures/${id}/`);
  const page = await render(FigureFiles, { id, site: real, base: '../' });
  expect([...page.querySelectorAll('tbody a')].map((link) => link.getAttribute('href'))).toEqual(
    figureForms.map((form) => `../figures/${id}${form}`),
  );
  expect(wordsIn(page, 'tbody .numeric').every((size) => /^[1-9]/.test(size))).toBe(true);
  expect(page.body.textContent).toContain(`/figures/${id}/`);
});
