// What readers find in lists: an event, a source, a correction, a person and a number.
import { expect, test } from 'vitest';
import EventItem from '../../src/components/event/EventItem.astro';
import EventList from '../../src/components/event/EventList.astro';
import EventRow from '../../src/components/event/EventRow.astro';
import FactEntry from '../../src/components/fact/FactEntry.astro';
import CorrectionTable from '../../src/components/page/CorrectionTable.astro';
import PrintEvents from '../../src/components/print/PrintEvents.astro';
import PrintRegister from '../../src/components/print/PrintRegister.astro';
import PrintSource from '../../src/components/print/PrintSource.astro';
import SourceLine from '../../src/components/source/SourceLine.astro';
import SourceGroups from '../../src/components/source/SourceGroups.astro';
import Notes from '../../src/components/story/Notes.astro';
import TextEvents from '../../src/components/text/TextEvents.astro';
import PersonPage from '../../src/layouts/PersonPage.astro';
import type { Fact } from '../../src/model/index.ts';
import { usedSources } from '../../src/view-models/source-list.ts';
import { render, wordsIn } from './render.ts';
import { copyAddress, event, people, site, sources } from './record.ts';

const claim = 'people released: at least 52, announced by the US envoy';

test('what is not known of a source is said so; an address stands in the place of no title', async () => {
  const [untitled] = [{ ...sources[0]!, title: null, published: null }];
  const line = await render(SourceLine, { source: untitled, site });
  expect(wordsIn(line, 'body')[0]).toBe(
    'Viasna, title not recorded, spring96.org/be/news/1, date not recorded · be · grade A · listed',
  );
  expect(line.querySelector('a')?.textContent.trim()).toBe('spring96.org/be/news/1');
  const dark = await render(SourceLine, { source: untitled, site, isLive: false });
  expect(wordsIn(dark, 'body')[0]).toBe(
    'Viasna, title not recorded, date not recorded · be · grade A · listed',
  );
  const printed = await render(PrintSource, { source: untitled, site });
  expect(printed.body.textContent.replace(/\s+/g, ' ')).toContain(
    'Viasna, title not recorded, date not recorded · Belarusian · A',
  );
});

test('a correction says what stood there before and what stands there now, newest first', async () => {
  const page = await render(CorrectionTable, { site, name: 'Corrections' });
  expect(wordsIn(page, 'thead th')).toEqual([
    'Corrected on',
    'What',
    'It said',
    'It says now',
    'Why',
  ]);
  expect([...page.querySelectorAll('tbody tr')].map((row) => wordsIn(row, 'th, td'))).toEqual([
    ['2 November 2025', 'series:held@2025', '900', '897', 'A slip.'],
    ['1 October 2025', event.title, '51', '52', 'The list grew.'],
  ]);
  expect(page.querySelector('td a')?.getAttribute('href')).toBe(`../events/${event.id}/`);
});

test('a claim is said in the same words in the list of events, in plain text and in print', async () => {
  const row = await render(EventRow, { event, site });
  expect(wordsIn(row, '.row-text > span')).toEqual([
    `Sanctions eased, United States · ${claim} · and one more number · Single weak source`,
  ]);
  const item = await render(EventItem, { event, site });
  expect(wordsIn(item, 'li')).toEqual([
    `${event.title} 11 September 2025 · The deal · Sanctions eased · United States`,
  ]);
  expect(item.querySelector('a')?.getAttribute('href')).toBe(`events/${event.id}/`);
  const ownDoor = { ...site, door: { ...site.door, events: [event] } };
  const text = await render(TextEvents, { site: ownDoor, base: '../' });
  expect(wordsIn(text, 'li')[0]).toContain(`${claim}. years of leases: 14, counted by Viasna.`);
  const print = await render(PrintEvents, { events: [{ event, notes: '1, 2' }], site });
  expect(wordsIn(print, '.defined')).toEqual([claim, 'years of leases: 14, counted by Viasna']);
  expect(wordsIn(print, 'td b')[1]).toBe(event.title);
  expect(wordsIn(print, 'td').at(-1)).toBe('1, 2');
});

test('a row of the list gives the number let out first, wherever it stands in the record', async () => {
  const turned = { ...event, claims: event.claims.toReversed() };
  const row = await render(EventRow, { event: turned, site });
  expect(wordsIn(row, '.row-text > span')[0]).toContain(`${claim} · and one more number`);
});

test('a row can be found by kind, power, best source, people and words', async () => {
  const row = (await render(EventRow, { event, site })).querySelector<HTMLElement>('li.row')!;
  expect([...row.classList]).toEqual(['row', 'deal']);
  expect({ ...row.dataset }).toMatchObject({
    kind: 'easing',
    powers: 'us',
    grade: 'A',
    people: 'ales-bialiatski ann-envoy',
  });
  expect(row.dataset['words']).toContain('belavia');
  expect(row.querySelector('svg')?.getAttribute('class')).toContain('open');
});

test('the list stands by year and month, newest first, and knows the spellings of its people', async () => {
  const page = await render(EventList, { site });
  expect(wordsIn(page, '.year h2, .month h3')).toEqual(['2025', 'September 2025']);
  expect(wordsIn(page, '.row-day')).toEqual(['16 Sep', '13 Sep', '11 Sep', '10 Sep']);
  const spellings = JSON.parse(page.querySelector('#spellings')!.textContent) as object;
  expect(Object.keys(spellings)).toEqual(['ales-bialiatski', 'ann-envoy']);
});

test('the list of sources links publishers only, says what is a copy, and what each text is for', async () => {
  const page = await render(SourceGroups, { groups: usedSources(site.model), site, base: '../' });
  expect(wordsIn(page, 'h2').length).toBe(3);
  const [first, copy] = [...page.querySelectorAll('li')];
  expect([...first!.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toContain(
    '../events/2025-09-16-sentence/',
  );
  expect(first?.querySelector('a')?.outerHTML).toContain('rel="noreferrer"');
  expect(first?.querySelector('a')?.lang).toBe('be');
  expect(copy?.textContent).toContain(site.words.notes.readInCopy);
  expect(first?.textContent).not.toContain(site.words.notes.readInCopy);
  expect(page.body.innerHTML).not.toContain(copyAddress);
});

test('notes keep the order and numbers of the text, each with its ways back; in print addresses are written out', async () => {
  const notes = [
    { source: 'belta-decree', number: 1, backLinks: ['cite-1-1', 'cite-1-2'] },
    { source: 'viasna-list', number: 2, backLinks: ['cite-2-1'] },
  ];
  const page = await render(Notes, { notes, site });
  expect([...page.querySelectorAll('li')].map(({ id }) => id)).toEqual(['note-1', 'note-2']);
  expect([...page.querySelectorAll('a.cite')].map((a) => a.getAttribute('href'))).toEqual([
    '#cite-1-1',
    '#cite-1-2',
    '#cite-2-1',
  ]);
  const still = await render(Notes, { notes, site, isLive: false });
  expect(still.querySelectorAll('a:not(.cite)').length).toBe(0);
  const printed = await render(PrintSource, { source: sources[0], site });
  expect(wordsIn(printed, 'a.address')).toEqual(['spring96.org/be/news/1']);
});

test('the page of a person says when each time behind bars began and ended, or that no release is known', async () => {
  const page = await render(PersonPage, { person: people[0], site });
  const rows = [...page.querySelectorAll('tbody tr')].map((row) => wordsIn(row, 'td'));
  expect(rows.map(([from]) => from)).toEqual(['14 July 2021', '4 August 2011']);
  expect(rows[0]?.[1]).toBe('13 December 2025');
  expect(rows[1]?.[1]).toBe(`${site.words.person.noRelease}; ${site.words.person.seen} June 2014`);
  expect(rows.map((row) => row[3])).toEqual(['1, 2', '2']);
  expect(wordsIn(page, 'section[aria-labelledby="events"] li')).toEqual([
    `11 September 2025: ${event.title} · freed · Single weak source`,
  ]);
});

test('on paper a number stands beside what it counts, its day, who says so and its notes', async () => {
  const row = {
    anchor: 'x-number-1',
    value: '52',
    label: 'People freed',
    definition: 'Those who left.',
    day: '11 September 2025',
    by: 'announced by the US envoy',
    madeFrom: ['The first list: 40', 'The second: 12'],
    conflicts: [],
    notes: '1, 2',
  };
  const page = await render(PrintRegister, {
    heading: 'x',
    of: 'y',
    id: 'z',
    rows: [row],
    words: site.words,
  });
  expect(wordsIn(page, 'thead th')).toHaveLength(4);
  expect(wordsIn(page, 'tbody th, tbody td')).toEqual([
    '52',
    `People freed. Those who left. ${site.words.print.madeFrom}: The first list: 40; The second: 12.`,
    '11 September 2025, announced by the US envoy',
    '1, 2',
  ]);
});

test('a number says its limit, definition, day, who says so, what it was made from, and what is disputed', async () => {
  const fact = {
    id: 'some-sum',
    label: 'people freed',
    value: 52,
    qualifier: 'at-least',
    unit: 'people',
    date: '2025-09-11',
    role: 'counted',
    by: 'Viasna',
    definition: 'Those who left.',
    rows: [{ label: event.title, value: '52', event: event.id }],
    sources: ['viasna-list'],
    conflicts: event.conflicts,
  } as unknown as Fact;
  const page = await render(FactEntry, { fact, site });
  expect(wordsIn(page, 'h3')).toEqual(['at least 52 people freed']);
  const words = page.body.textContent.replace(/\s+/g, ' ');
  for (const part of [
    'Those who left.',
    'counted by Viasna · 11 September 2025',
    `${event.title}: 52`,
    'people who crossed: 1,265 (Minsk); 51 (Vilnius).',
  ])
    expect(words).toContain(part);
  expect(page.querySelector('li a')?.getAttribute('href')).toBe(`../events/${event.id}/`);
});
