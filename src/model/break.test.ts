/** The real data, broken in one way at a time: each fault is named with its file, its place, what was found, what is expected and what to do. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removed, replaceAt, type Path } from './fixture.ts';
import { loadModel } from './load.ts';
import { errorsOf, type Problem } from './problem.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'broken-data-'));
  cpSync('data', join(root, 'data'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const year = 'data/events/2025.json';
const held = 'data/series/political-prisoners-custody.json';
const sources = 'data/sources.json';
const parsed = new Map<string, unknown>();
const realData = (file: string): unknown => {
  if (!parsed.has(file)) parsed.set(file, JSON.parse(readFileSync(file, 'utf8')));
  return parsed.get(file);
};

interface RawEvent {
  id: string;
  sources: { source: string }[];
}
const recordsOf = (file: string): RawEvent[] => realData(file) as RawEvent[];
const at = (id: string): number => recordsOf(year).findIndex((record) => record.id === id);
const round = '2025-09-11-release-52';
const sentence = '2025-09-16-sentence-ilyash';
const people = 'data/people.json';
const personAt = (realData(people) as { id: string }[]).findIndex(
  ({ id }) => id === 'mikalai-statkevich',
);
const pointCount = (realData(held) as { points: unknown[] }).points.length;

/** Problems of the real data with one file written anew; the file is put back afterwards. */
function problemsWith(file: string, content: string | Uint8Array): Problem[] {
  const path = join(root, file);
  const before = readFileSync(path);
  try {
    writeFileSync(path, content);
    return loadModel(root).problems;
  } finally {
    writeFileSync(path, before);
  }
}

const changed = (file: string, path: Path, value: unknown): string =>
  JSON.stringify(replaceAt(realData(file), path, value), null, 2);

interface Break {
  name: string;
  file: string;
  content: string | Uint8Array;
  place: string;
  found: RegExp;
  expected: RegExp;
  fix: RegExp;
}

const inRound = (
  name: string,
  path: Path,
  value: unknown,
  field: string,
  found: RegExp,
  expected: RegExp,
  fix: RegExp,
): Break => ({
  name,
  file: year,
  content: changed(year, [at(round), ...path], value),
  place: `events[${at(round)}] "${round}"${field === '' ? '' : ` → ${field}`}`,
  found,
  expected,
  fix,
});
const inSentence = (
  name: string,
  path: Path,
  value: unknown,
  field: string,
  found: RegExp,
  expected: RegExp,
  fix: RegExp,
): Break => ({
  name,
  file: year,
  content: changed(year, [at(sentence), ...path], value),
  place: `events[${at(sentence)}] "${sentence}" → ${field}`,
  found,
  expected,
  fix,
});
const inCustody = (
  name: string,
  path: Path,
  value: unknown,
  field: string,
  found: RegExp,
  expected: RegExp,
  fix: RegExp,
): Break => ({
  name,
  file: people,
  content: changed(people, [personAt, 'custody', ...path], value),
  place: `people[${personAt}] "mikalai-statkevich" → custody${field}`,
  found,
  expected,
  fix,
});
const text = readFileSync(year, 'utf8');
const firstSource = recordsOf(year)[at(round)]?.sources[0]?.source ?? '';

const breaks: Break[] = [
  inRound(
    'a number in quotes',
    ['claims', 0, 'value'],
    '52',
    'claims[0].value',
    /can't be "52": it is a text/,
    /number without quotes/,
    /Write 52/,
  ),
  inRound(
    'an unknown field',
    ['summery'],
    'x',
    'summery',
    /not a field/,
    /"summary"/,
    /Did you mean "summary"/,
  ),
  inRound(
    'a source that is not there',
    ['sources', 0, 'source'],
    `${firstSource}x`,
    'sources[0]',
    /no such source/,
    new RegExp(`Closest id: "${firstSource}"`),
    /data\/sources.json/,
  ),
  inRound(
    'a person who is not there',
    ['people', 0, 'person'],
    'natallia-eismantt',
    'people[0]',
    /no such person/,
    /Closest id: "natallia-eismant"/,
    /data\/people.json/,
  ),
  inRound(
    'an event that is not there',
    ['relatesTo', 0],
    '2025-09-16-pardon-52',
    'relatesTo[0]',
    /no such event/,
    /Closest id: "2025-09-16-pardon-25"/,
    /Fix the id/,
  ),
  inRound(
    'a negative number',
    ['claims', 0, 'value'],
    -52,
    'claims[0].value',
    /too small/,
    /0 or more/,
    /Correct it/,
  ),
  inRound(
    'a huge number',
    ['claims', 0, 'value'],
    1e300,
    'claims[0].value',
    /too large/,
    /or less/,
    /Correct it/,
  ),
  inRound(
    'a date that does not exist',
    ['date'],
    '2025-02-30',
    'date',
    /no such day/,
    /a date that exists/,
    /Look the day up/,
  ),
  inRound(
    'a reversed span',
    ['date'],
    '2025-09-12/2025-09-11',
    'date',
    /ends before it starts/,
    /a date that exists/,
    /Write "2025-09-11\/2025-09-12"/,
  ),
  inRound(
    'a date with its day first',
    ['date'],
    '11.09.2025',
    'date',
    /can't be "11.09.2025"/,
    /EDTF/,
    /Write "2025-09-11"/,
  ),
  inRound(
    'an open-ended date',
    ['date'],
    '2025-09-11/..',
    'date',
    /can't be/,
    /EDTF/,
    /Correct it/,
  ),
  inRound('an uncertain date', ['date'], '2025-09~', 'date', /can't be/, /EDTF/, /Correct it/),
  inRound(
    'a right-to-left override',
    ['title'],
    'Fifty-two \u202Edeerf',
    'title',
    /U\+202E/,
    /can be seen/,
    /Delete it/,
  ),
  inRound(
    'a zero-width character',
    ['summary'],
    'Fifty\u200Btwo people.',
    'summary',
    /U\+200B/,
    /can be seen/,
    /Delete it/,
  ),
  inRound(
    'a text without end',
    ['summary'],
    'a'.repeat(50_000),
    'summary',
    /50000 characters/,
    /at most 10000/,
    /Shorten it/,
  ),
  inRound('an empty title', ['title'], '', 'title', /it is empty/, /not empty/, /Write it/),
  inRound(
    'a missing field',
    ['confidence'],
    removed,
    'confidence',
    /is missing/,
    /"high"/,
    /Add it/,
  ),
  inRound('no source', ['sources'], [], 'sources', /too few/, /a list of 1 or more/, /Add one/),
  inRound(
    'a record where a list belongs',
    ['claims'],
    {},
    'claims',
    /it is a record/,
    /a list/,
    /brackets/,
  ),
  inRound(
    'an unknown role',
    ['claims', 0, 'role'],
    'anounced',
    'claims[0].role',
    /can't be "anounced"/,
    /"announced", "counted", "reported"/,
    /Did you mean "announced"/,
  ),
  inRound(
    'a measure that stands twice',
    ['claims', 1, 'measure'],
    'released',
    'claims[1].measure',
    /can't be "released" again/,
    /each measure once/,
    /conflicts/,
  ),
  inRound(
    'a measure with a letter wrong',
    ['claims', 0, 'measure'],
    'relased',
    'claims[0].measure',
    /data\/measures\.json has no such measure/,
    /Nearest: "released"/,
    /Choose one of the list/,
  ),
  inRound(
    'a release whose number goes by another name',
    ['claims', 0, 'measure'],
    'setFree',
    'claims',
    /no "released" in people, only "setFree"/,
    /how many people came out/,
    /Name that claim "released"/,
  ),
  inSentence(
    'an unknown kind',
    ['kind'],
    'sentense',
    'kind',
    /can't be "sentense"/,
    /"sentence"/,
    /Did you mean "sentence"/,
  ),
  inSentence(
    'an id that contradicts the date',
    ['date'],
    '2025-09-17',
    'id',
    /the date is "2025-09-17"/,
    /starts with "2025-09-17-"/,
    /Write "2025-09-17-sentence-ilyash"/,
  ),
  inSentence(
    'someone freed by a sentence',
    ['people', 0, 'part'],
    'freed',
    'people[0].part',
    /can't be "freed"/,
    /only in a release/,
    /Write "mentioned"/,
  ),
  inSentence(
    "a date in another year's file",
    ['date'],
    '2024-09-16',
    'date',
    /can't be "2024-09-16" in/,
    /data\/events\/2024.json/,
    /Move the record/,
  ),
  inCustody(
    'custody from a day that does not exist',
    [0, 'from'],
    '2010-02-30',
    '[0].from',
    /no such day/,
    /a date that exists/,
    /Look the day up/,
  ),
  inCustody(
    'custody that ends before it starts',
    [0, 'to'],
    '2009-01',
    '[0].to',
    /lies before from \("2010-12"\)/,
    /an end after the start/,
    /Swap/,
  ),
  inCustody(
    'custody seen outside its span',
    [0, 'seen'],
    '2016',
    '[0].seen',
    /outside the span/,
    /between 2010-12 and 2015-08-22/,
    /Correct it/,
  ),
  inCustody(
    'custody of which nothing is known',
    [0],
    { from: null, to: null, form: 'prison', sources: ['100xsolidaritaet-personen'] },
    '[0]',
    /neither when nor what/,
    /from, to or seen; or a note/,
    /delete the span/,
  ),
  inCustody(
    'custody within custody',
    [1, 'from'],
    '2013',
    '[1]',
    /before the span above it ends \("2015-08-22"\)/,
    /in order of time/,
    /join them/,
  ),
  inCustody(
    'custody without an end before another',
    [0, 'to'],
    null,
    '[1]',
    /follows a span without an end/,
    /in the last span alone/,
    /Write when the span above ended/,
  ),
  inCustody(
    'custody without a source',
    [0, 'sources'],
    [],
    '[0].sources',
    /too few/,
    /a list of 1 or more/,
    /Add one/,
  ),
  inCustody(
    'custody with a source that is not there',
    [0, 'sources', 0],
    '100xsolidaritaet-persone',
    '[0].sources[0]',
    /no such source/,
    /Closest id: "100xsolidaritaet-personen"/,
    /data\/sources.json/,
  ),
  inCustody(
    'custody with an unknown form',
    [0, 'form'],
    'jail',
    '[0].form',
    /can't be "jail"/,
    /"prison", "restricted"/,
    /one of/,
  ),
  {
    name: 'a duplicate id',
    file: year,
    content: changed(year, [recordsOf(year).length], recordsOf(year)[at(round)]),
    place: `events[${recordsOf(year).length}] "${round}" → id`,
    found: /another record has it/,
    expected: /stands once/,
    fix: /Merge/,
  },
  {
    name: 'truncated JSON',
    file: year,
    content: text.slice(0, Math.floor(text.length / 2)),
    place: '',
    found: /not JSON/,
    expected: /Expected: a/,
    fix: /missing comma/,
  },
  {
    name: 'invalid UTF-8',
    file: year,
    content: Buffer.concat([
      Buffer.from(text.slice(0, 500)),
      Buffer.from([0xc3, 0x28]),
      Buffer.from(text.slice(500)),
    ]),
    place: '',
    found: /not valid UTF-8/,
    expected: /UTF-8/,
    fix: /save it/,
  },
  {
    name: 'a prototype key',
    file: year,
    content: text.replace('"kind":', '"__proto__": { "polluted": true }, "kind":'),
    place: '',
    found: /"__proto__" is not allowed/,
    expected: /keys/,
    fix: /Delete this key/,
  },
  {
    name: 'a key that stands twice',
    file: year,
    content: text.replace('"kind":', '"kind": "release", "kind":'),
    place: '',
    found: /"kind" stands twice/,
    expected: /each key once/,
    fix: /Delete one/,
  },
  {
    name: 'only copies behind a release',
    file: sources,
    content: JSON.stringify(
      (realData(sources) as { grade: string }[]).map((source) => ({ ...source, grade: 'C' })),
    ),
    place: '',
    found: /grade C/,
    expected: /weak/,
    fix: /weak/,
  },
  {
    name: 'a series source that is not there',
    file: held,
    content: changed(held, ['points', 0, 'sources', 0], 'nowhere-at-all'),
    place: 'series "political-prisoners-custody" → points[0].sources[0]',
    found: /no such source/,
    expected: /data\/sources.json/,
    fix: /Fix the id/,
  },
  {
    name: 'a series point out of order',
    file: held,
    content: changed(held, ['points', pointCount - 1, 'date'], '2011-01-01'),
    place: `series "political-prisoners-custody" → points[${pointCount - 1}].date`,
    found: /can't be "2011-01-01" after/,
    expected: /order of the end of their dates/,
    fix: /Move it above/,
  },
  {
    name: 'a link to a copy',
    file: sources,
    content: changed(sources, [0, 'url'], 'https://d1a2b3.cloudfront.net/news'),
    place: 'sources[0]',
    found: /holds copies/,
    expected: /publisher's own host/,
    fix: /readAt/,
  },
  {
    name: 'an emptied file',
    file: year,
    content: '',
    place: 'line 1, column 1',
    found: /breaks off/,
    expected: /a value/,
    fix: /missing/,
  },
  {
    name: 'a file that holds null',
    file: year,
    content: 'null',
    place: '',
    found: /does not hold a list/,
    expected: /\[ … \]/,
    fix: /between/,
  },
];

test('the real data hold no error', () => {
  expect(errorsOf(loadModel(root).problems)).toEqual([]);
});

test.each(breaks)(
  '$name is named with its file, its place, what was found, what is expected and what to do',
  (broken) => {
    const problems = problemsWith(broken.file, broken.content);
    const isMeant = (problem: Problem): boolean =>
      broken.found.test(problem.found) && problem.place.includes(broken.place);
    const problem = problems.find(isMeant);
    expect(problem, JSON.stringify(problems.slice(0, 5), null, 2)).toBeDefined();
    expect(problem?.severity).toBe('error');
    if (broken.file !== sources || broken.place !== '') expect(problem?.file).toBe(broken.file);
    expect(problem?.expected).toMatch(broken.expected);
    expect(problem?.fix).toMatch(broken.fix);
  },
);

test('a data set broken in all these ways at once still loads, and tells of each file', () => {
  expect(breaks.length).toBeGreaterThanOrEqual(20);
  const before = new Map(
    ['2023', '2024', '2025', '2026'].map((name) => [
      `data/events/${name}.json`,
      readFileSync(join(root, `data/events/${name}.json`)),
    ]),
  );
  for (const file of before.keys()) writeFileSync(join(root, file), '[{');
  expect(errorsOf(loadModel(root).problems).map(({ file }) => file)).toEqual([...before.keys()]);
  for (const [file, bytes] of before) writeFileSync(join(root, file), bytes);
});

test('nothing is polluted by a prototype key', () => {
  expect('polluted' in {}).toBe(false);
});
