// What the page of an event says: each number with its side, unit and role, each side of a disagreement, terms, people, sources and what came around it.
import { beforeAll, expect, test } from 'vitest';
import EventItem from '../../src/components/event/EventItem.astro';
import EventRow from '../../src/components/event/EventRow.astro';
import EventPage from '../../src/layouts/EventPage.astro';
import { render, wordsIn } from './render.ts';
import { copyAddress, event, events, site } from './record.ts';

let page: Document;
beforeAll(async () => {
  page = await render(EventPage, { event, site });
});
const section = (id: string): Element =>
  page.querySelector(`section[aria-labelledby="${id}"]`) as Element;

test('the head says day, when it became known, direction, kind and power', () => {
  expect(wordsIn(page, '.page-kicker')).toEqual([
    '11 September 2025, made public 13 September 2025 · The deal · Sanctions eased · United States',
  ]);
  expect(page.documentElement.lang).toBe('en-GB');
  expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe(
    event.summary,
  );
});

test('a single weak source, an event outside the period, and how sure it is are said', async () => {
  expect(wordsIn(page, '.event-lead .warning')).toEqual([site.words.event.weak]);
  expect(wordsIn(page, '.event-lead .meta')).toEqual([
    'Who acted: US Treasury; Belavia.',
    `How sure the record is: medium. ${site.words.flags['outside-period'][0]}`,
  ]);
  const sound = await render(EventPage, { event: events[0], site });
  expect(sound.querySelector('.warning')).toBeNull();
  expect(sound.body.textContent).not.toContain(site.words.flags['outside-period'][0]);
});

test('a sentence that put nobody in prison says so at its kind, on every list and in words on its page', async () => {
  const absent = { ...events[0]!, kind: 'sentence' as const, flags: ['in-absentia' as const] };
  const shown = await render(EventPage, { event: absent, site });
  expect(wordsIn(shown, '.page-kicker')[0]).toContain('Sentence, in absence');
  expect(wordsIn(shown, '.event-lead .meta')[0]).toContain('it put nobody in prison');
  for (const List of [EventRow, EventItem])
    expect((await render(List, { event: absent, site })).body.textContent).toContain(
      'Sentence, in absence',
    );
});

test('each number stands under its role, with its limit, unit, side, source and note', () => {
  expect(wordsIn(section('numbers'), 'h3')).toEqual(['Announced', 'Counted']);
  expect(wordsIn(section('numbers'), 'li')).toEqual([
    'at least 52 people released announced by the US envoy · from BelTA',
    '14 years of leases Without spare partscounted by Viasna · from Viasna',
  ]);
  expect([...section('numbers').querySelectorAll('a')].map((link) => link.hash)).toEqual([
    '#source-belta-decree',
    '#source-viasna-list',
  ]);
  expect(section('numbers').querySelector('li > .claims > p')?.id).toBe('number-released');
});

test('each side of a disagreement keeps its own value and sources, and how we show it is said', () => {
  expect(wordsIn(section('conflicts'), 'caption')).toEqual(['people who crossed']);
  expect(
    [...section('conflicts').querySelectorAll('tbody tr')].map((row) => wordsIn(row, 'th, td')),
  ).toEqual([
    ['1,265', 'Minsk', 'BelTA'],
    ['51', 'Vilnius', 'Viasna'],
  ]);
  expect(wordsIn(section('conflicts'), 'p.meta')).toEqual(['How we show it: The lower number.']);
});

test('the terms say what was eased, what is not known, and what can’t be taken back', () => {
  const terms = wordsIn(section('terms'), 'dt').map((name, index) => [
    name,
    wordsIn(section('terms'), 'dd')[index],
  ]);
  expect(Object.fromEntries(terms)).toEqual({
    'What was eased': 'Parts and service',
    'What stays in force': 'Not known',
    'Legal form': 'General licence',
    'Can it be withdrawn?': 'No',
    'Tied to': 'Title of 2025-09-10-release',
    'Who states the link': 'A named official',
  });
});

test('people have their part in it, their spellings, and a link where they have a page', () => {
  expect(wordsIn(section('people'), 'li')).toEqual([
    'Ales Bialiatski, head of Viasna · freed · also written Алесь Бяляцкі, Belyatsky',
    'Ann Envoy, envoy · spoke',
  ]);
  expect([...section('people').querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
    '../../people/ales-bialiatski/',
  ]);
});

test('a source is linked at its publisher only, never where a copy was read, and says what it is for', () => {
  expect(wordsIn(section('sources'), 'li')).toEqual([
    'Viasna: Спіс вызваленых, 12 September 2025 · be · grade A · listed for: number, date',
    'BelTA: The decree (read in a copy), date not recorded · en · grade C',
  ]);
  const [link, ...others] = [...section('sources').querySelectorAll('a')];
  expect(others).toEqual([]);
  expect([link?.href, link?.rel, link?.hreflang, link?.lang]).toEqual([
    'https://spring96.org/be/news/1',
    'noreferrer',
    'be',
    'be',
  ]);
  expect(page.documentElement.innerHTML).not.toContain(copyAddress);
});

test('what came around it stands in its lane, with the days between', () => {
  expect(
    [...section('around').querySelectorAll('.ledger > section')].map((lane) => [
      wordsIn(lane, 'h3')[0],
      ...wordsIn(lane, 'li, p'),
    ]),
  ).toEqual([
    ['Out', '10 Sep 2025 · 1 day before Title of 2025-09-10-release'],
    ['The deal', 'Nothing in our data.'],
    ['In', '16 Sep 2025 · 5 days after Title of 2025-09-16-sentence'],
    ['Context', '13 Sep 2025 · 2 days after Title of 2025-09-13-report'],
  ]);
  expect(wordsIn(section('related'), 'li')).toEqual([
    'Title of 2025-09-16-sentence 16 September 2025',
  ]);
});

test('one link leads to the event before and one to the event after, each by its day', () => {
  const turns = [...page.querySelectorAll('nav.turn a')];
  expect(turns.map((turn) => [turn.getAttribute('rel'), turn.getAttribute('href')])).toEqual([
    ['prev', '../2025-09-10-release/'],
    ['next', '../2025-09-13-report/'],
  ]);
  expect(wordsIn(page, 'nav.turn .meta')).toEqual([
    'Earlier, 10 September 2025',
    'Later, 13 September 2025',
  ]);
});

test('it can be cited, and a mistake in it reported, by its own address and id', () => {
  expect(wordsIn(page, '[aria-labelledby="cite"] pre')[0]).toContain(`events/${event.id}/`);
  expect(wordsIn(page, 'a.report')).toEqual([`Report a mistake in ${event.id}`]);
});
