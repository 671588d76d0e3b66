/** One planted fault for each rule that keeps the record fair: to the people in it, and to those who read it. */
import { expect, test } from 'vitest';
import { problemsAfter, soundData, type Path } from '../fixture.ts';
import { skeleton, strangerIn } from './named-addresses.ts';

const events = 'data/events/2025.json';
const [, release, sentence] = [0, 1, 2];
const sourceAt = (index: number): object =>
  (soundData()['data/sources.json'] as object[])[index] ?? {};

test('a verdict without what was said against the charge is refused', () => {
  const bare = 'Minsk City Court gave him ten years for treason.';
  expect(problemsAfter(events, [sentence, 'summary'], bare)).toContain(
    'gives the sentence and nothing that was said against the charge',
  );
  for (const answer of [
    'He denied guilt.',
    'No plea is reported in what we read.',
    'Viasna recognised him as a political prisoner.',
    'The Committee to Protect Journalists demanded his release.',
  ])
    expect(problemsAfter(events, [sentence, 'summary'], `${bare} ${answer}`)).not.toContain(
      'against the charge',
    );
});

test.each<[string, Path, unknown]>([
  ['a person who died', [release, 'people', 0, 'part'], 'died'],
  ['a number of the dead', [release, 'claims', 0, 'measure'], 'deathsInCustody'],
])('%s is no part of a release', (_name, path, value) => {
  expect(problemsAfter(events, path, value)).toContain(
    'the dead in events of the kind "death" or in a report, never in a release',
  );
});

test('a quotation that rests on a digest alone is refused', () => {
  const text = 'The rapporteur spoke of ‘not pardons, but forced exile’. He denied guilt.';
  const data = [{ ...sourceAt(0), grade: 'C' }, sourceAt(1)];
  expect(problemsAfter(events, [sentence, 'summary'], text)).not.toContain('quotes');
  expect(
    problemsAfter(
      'data/events/2025.json',
      [sentence],
      {
        ...(soundData()[events] as object[])[sentence],
        summary: text,
        weak: true,
        confidence: 'low',
      },
      { 'data/sources.json': data },
    ),
  ).toContain('quotes ‘not pardons, but forced exile’, and no source of grade A or B');
});

test('a quotation that a digest alone is said to support is refused beside sound sources too, in a title as well', () => {
  const title = 'UN rapporteur: ‘not pardons, but forced exile’';
  const event = (soundData()[events] as { sources: { source: string; supports: string }[] }[])[
    release
  ]!;
  const [first] = event.sources;
  const digest = { ...sourceAt(1), id: 'digest', grade: 'C' };
  const asked = (supports: string): string =>
    problemsAfter(
      events,
      [release],
      {
        ...event,
        title,
        sources: [
          { ...first, supports },
          { source: 'digest', supports: 'not pardons, but forced exile' },
        ],
      },
      { 'data/sources.json': [sourceAt(0), sourceAt(1), digest] },
    );
  expect(asked('number, date')).toContain('title quotes ‘not pardons, but forced exile’');
  expect(asked('‘not pardons, but forced exile’')).not.toContain('quotes');
});

test.each([
  'https://reform.news/en/catholic-priests-henrikh-okolotovich-and-andzhey-yukhnevich-released',
  'https://viciebskspring.org/news/item/7638-ekstremistam-abveshchany-uladzislau-puchkou',
])('an address that names someone whom the site does not name is refused: %s', (address) => {
  expect(problemsAfter('data/sources.json', [1, 'url'], address)).toMatch(
    /names "\w+ \w+", who is not in data\/people\.json/,
  );
});

test('a public figure is known in the address in any romanisation', () => {
  const known = new Set(['statkevich', 'dziadok'].map(skeleton));
  for (const address of [
    'https://a.org/personen/mikalaj-statkevic',
    'https://a.org/person/mikalai-dzjadok',
    'https://a.org/mikola-statkevichs-bold-defiance',
  ])
    expect(strangerIn(address, known), address).toBeUndefined();
});

test('what is listed as left out does not stand in the data', () => {
  const entry = (id: string, what: string): object => ({ id, what, reason: 'One copy alone.' });
  const after = (...list: object[]): string => problemsAfter('data/left-out.json', [], list);
  expect(after(entry('sources#ap-second', 'address'))).toContain('and it stands in data/sources');
  expect(after(entry('releases#2025-09-11-release-52', 'event'))).toContain(
    'stands in data/events',
  );
  expect(after(entry('releases#2025-09-11-release-52', 'sentence'))).toContain(
    'names a record and not what of it is left out',
  );
  expect(after(entry('release 52', 'event'))).toContain('Expected: the file of the evidence');
  expect(after(entry('releases#2025-09-12-other/ages', 'sentence'))).not.toContain('left-out.json');
});

test('a source without any address says in the list why', () => {
  expect(problemsAfter('data/sources.json', [1, 'url'], null)).toContain(
    'url is null, and so is readAt',
  );
});

test.each<[string, Path]>([
  [events, [release, 'title']],
  [events, [release, 'claims', 0, 'label']],
  ['data/people.json', [0, 'role']],
])('a word that means the reader’s own day is refused in %s %j', (file, path) => {
  expect(problemsAfter(file, path, 'people now at liberty')).toContain('says "now"');
  expect(problemsAfter(file, path, 'people at liberty by then')).not.toContain('says "now"');
});
