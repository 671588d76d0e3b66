// What stands around a figure: its words on the page, in a frame on another site, and at the head of the document.
import { edtfToDays } from '../../src/format/epoch-day.ts';
import { expect, test } from 'vitest';
import Embed from '../../src/components/embed/Embed.astro';
import EmbedGone from '../../src/components/embed/EmbedGone.astro';
import DataTable from '../../src/components/figure/DataTable.astro';
import Figure from '../../src/components/figure/Figure.astro';
import FigurePage from '../../src/layouts/FigurePage.astro';
import Page from '../../src/layouts/Page.astro';
import { loadSite } from '../../src/site/index.ts';
import { render, wordsIn } from './render.ts';

const site = loadSite();
const id = 'ledger-2025';
const text = site.story.figures.get(id)!;
const figure = site.figures.get(id)!;

test('a figure has its title, its words, its drawing as one object, and one line: who says so, until when, how we know, numbers, files', async () => {
  const page = await render(Figure, { id, site });
  expect(wordsIn(page, 'h3.figure-title, .figure-dek')).toEqual([text.title.text, text.dek.text]);
  const drawing = page.querySelector('[role="img"]')!;
  expect(drawing.getAttribute('aria-label')).toBe(text.alt);
  for (const size of ['.at-narrow', '.at-wide'])
    expect(drawing.querySelector(size)?.getAttribute('aria-hidden')).toBe('true');
  expect(wordsIn(page, 'figcaption > p')).toEqual(['Counted by Viasna · to 31 December 2025']);
  const closed = page.querySelector('figcaption details:not([open])')!;
  expect(closed.textContent).toContain(text.note.text);

  expect(
    [...page.querySelectorAll('figcaption > a')].map((link) => link.getAttribute('href')),
  ).toEqual([`figures/${id}/`, `figures/${id}/#take`, `#${id}`]);
  expect(page.querySelector('figure')?.id).toBe(id);
});

test('the page behind a figure has every number of it, what it means, and every text that it rests on', async () => {
  const page = await render(FigurePage, { id, site });
  expect(page.querySelectorAll('#numbers tbody tr')).toHaveLength(figure.table.rows.length);
  expect(page.querySelectorAll('#sources li')).toHaveLength(figure.sources.length);
  expect(page.querySelector('main')?.textContent).toContain(text.note.text);
  // Its words are written for the story: notes, numbers and events are led to from two folders down.
  const links = [...page.querySelectorAll('main a[href]')].map((link) =>
    link.getAttribute('href')!,
  );
  expect(links.filter((link) => !/^(?:\.\.\/\.\.\/|\.\/$|https:|mailto:|#)/.test(link))).toEqual(
    [],
  );
  expect(links.filter((link) => link.startsWith('#note-'))).toEqual([]);
});

test('a table says what is not known by a dash, marks numbers, and names its rows', async () => {
  const page = await render(DataTable, {
    table: {
      caption: 'Held',
      columns: [
        { key: 'day', label: 'Day' },
        { key: 'people', label: 'People', numeric: true },
      ],
      rows: [
        { day: '1 May', people: 1265 },
        { day: '2 May', people: null },
      ],
    },
  });
  expect([...page.querySelectorAll('tr')].map((row) => wordsIn(row, 'th, td'))).toEqual([
    ['Day', 'People'],
    ['1 May', '1,265'],
    ['2 May', '–'],
  ]);
  expect(page.querySelectorAll('tbody th[scope="row"]').length).toBe(2);
  expect([...page.querySelectorAll('.numeric')].map(({ tagName }) => tagName)).toEqual([
    'TH',
    'TD',
    'TD',
  ]);
});

test('an embed says what the figure says, from whom and of which day, and leads to the story in a new window', async () => {
  const page = await render(Embed, { id, site, base: '../../' });
  expect(wordsIn(page, 'h1, .embed-dek, .embed-note p')).toEqual([
    text.title.text,
    text.dek.text,
    text.note.text,
  ]);
  expect(page.querySelector('.embed-picture')?.getAttribute('aria-label')).toBe(text.alt);
  const foot = wordsIn(page, '.embed-foot > p');
  expect(foot[0]).toMatch(/^Sources: .*Viasna/);
  expect(foot[1]).toContain(`${site.words.figure.asOf} `);
  const link = page.querySelector<HTMLAnchorElement>('a.embed-story')!;
  expect([link.getAttribute('href'), link.target, link.rel]).toEqual([
    `../../#${id}`,
    '_blank',
    'noopener',
  ]);
  expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
    new RegExp(`/figures/${id}/$`),
  );
  expect(page.querySelector('link[type="application/json+oembed"]')).not.toBeNull();
});

test('the timeline in an embed shows one step, the whole first, and has data for all', async () => {
  const page = await render(Embed, { id: 'door', site, base: '../../' });
  const steps = [...page.querySelectorAll<HTMLElement>('.embed-steps p')];
  expect(steps.map((step) => step.classList.contains('is-current'))).toEqual(
    steps.map((_, index) => index === 0),
  );
  const months = steps.map(({ dataset }) => {
    const { start, end } = edtfToDays(dataset['window'] ?? '');
    return end - start;
  });
  expect(months[0]).toBe(Math.max(...months));
  for (const { dataset } of steps) expect(dataset['description']).toMatch(/\d.*\.$/);
});

test('a figure that is gone says so, and leads to each version that has it', async () => {
  const page = await render(EmbedGone, {
    id: 'lost',
    versions: ['2026-01-01', '2026-02-01'],
    site,
  });
  expect(wordsIn(page, 'h1')).toEqual([site.words.embed.gone]);
  expect(
    [...page.querySelectorAll('.embed-foot a')].map((link) => link.getAttribute('href')),
  ).toEqual(['../v/2026-01-01/lost/', '../v/2026-02-01/lost/', '../../']);
});

test('the head of a page names it, its address and its picture, and tells other sites nothing', async () => {
  const page = await render(Page, { title: 'T', description: 'D', base: './' }, { default: 'x' });
  const meta = (name: string): string | null | undefined =>
    page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');
  expect(page.title).toBe('T');
  expect(['description', 'og:title', 'og:description', 'referrer'].map(meta)).toEqual([
    'D',
    'T',
    'D',
    'no-referrer',
  ]);
  expect(meta('og:image')).toMatch(/^https?:.*\/og\.png$/);
  expect(meta('og:image:alt')).toContain(site.words.site.title);
  expect(meta('robots')).toBeUndefined();
  const name = site.words.site.title;
  const named = await render(Page, { title: `T · ${name}`, description: 'D', base: './' });
  expect(
    ['og:title', 'og:site_name'].map((property) =>
      named.querySelector(`meta[property="${property}"]`)?.getAttribute('content'),
    ),
  ).toEqual(['T', name]);
  const unknown = await render(Page, {
    title: 'T',
    description: 'D',
    base: './',
    isAddress: false,
  });
  expect(unknown.querySelector('link[rel="canonical"]')).toBeNull();
  expect(unknown.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});
