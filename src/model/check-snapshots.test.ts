import { expect, test } from 'vitest';
import { changesSince, compareWithSnapshot } from './check-snapshots.ts';
import { filesInMemory, type DataFiles } from './data-files.ts';
import { replaceAt, removed, soundData, type Path } from './fixture.ts';
import { loadFrom } from './load.ts';
import { errorsOf, formatProblems, type Problem } from './problem.ts';
import { nextVersion, formatSnapshot, snapshotOf, readSnapshot } from './snapshots.ts';

const files = (data: Record<string, unknown>): DataFiles =>
  filesInMemory(
    Object.fromEntries(Object.entries(data).map(([file, value]) => [file, JSON.stringify(value)])),
  );
const before = loadFrom(files(soundData())).model;
const published = snapshotOf(before);

type Change = readonly [file: string, path: Path, value: unknown];

function problemsAfter(...changes: Change[]): Problem[] {
  const data = soundData();
  for (const [file, path, value] of changes) data[file] = replaceAt(data[file], path, value);
  const changed = files(data);
  return compareWithSnapshot(published, loadFrom(changed).model, changed);
}

const round = 'data/events/2025.json';
const raised: Change = ['data/version.json', ['version'], '2026-12-01'];
const correction = (more: object = {}): Change => [
  'data/corrections.json',
  [0],
  {
    date: '2026-12-01',
    what: '2025-09-11-release-52/released',
    before: '52',
    after: '53',
    reason: 'Miscounted.',
    ...more,
  },
];
const fiftyThree: Change = [round, [1, 'claims', 0, 'value'], 53];

test('nothing is said of data that stand as they were published', () => {
  expect(problemsAfter()).toEqual([]);
});

test('a published number that changes is an error with the correction to paste', () => {
  expect(formatProblems(problemsAfter(fiftyThree, raised))).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      claims[0].value is 53 now; "2025-09-11-release-52/released" was published as 52 in 2026-11-22.
      Expected: what was published stays, or has an entry in data/corrections.json that says what changed and why.
      Put it back, or add this to data/corrections.json with the day and the reason: {"date":"","what":"2025-09-11-release-52/released","before":"52","after":"53","reason":""}
    1 error in 1 file. Build stopped."
  `);
});

test('the entry mends it, and what was computed from the number needs none of its own', () => {
  expect(problemsAfter(fiftyThree, raised, correction())).toEqual([]);
});

test('an entry with other numbers mends nothing', () => {
  expect(errorsOf(problemsAfter(fiftyThree, raised, correction({ before: '51' })))).toHaveLength(1);
  expect(errorsOf(problemsAfter(fiftyThree, raised, correction({ after: '54' })))).toHaveLength(1);
  expect(
    errorsOf(problemsAfter(fiftyThree, raised, correction({ what: '2025-09-11-release-52' }))),
  ).toHaveLength(1);
});

test('a change of the qualifier alone is a change, and the entry must say both', () => {
  const atLeast: Change = [round, [1, 'claims', 0, 'qualifier'], 'at-least'];
  expect(errorsOf(problemsAfter(atLeast, raised))).toHaveLength(1);
  expect(
    errorsOf(problemsAfter(atLeast, raised, correction({ before: '52', after: '52' }))),
  ).toHaveLength(1);
  expect(
    problemsAfter(atLeast, raised, correction({ before: '52', after: 'at least 52' })),
  ).toEqual([]);
});

test('an event that vanishes is told once, not once for each of its claims', () => {
  const problems = problemsAfter([round, [1], removed], raised);
  expect(problems.map(({ found }) => found)).toEqual([
    '"2025-09-11-release-52" is gone, and was published as Title of 2025-09-11-release-52 in 2026-11-22.',
  ]);
});

test('a date that moves is a change', () => {
  expect(problemsAfter([round, [1, 'date'], '2025-09-11/2025-09-12'], raised)[0]?.found).toContain(
    'is 2025-09-11/2025-09-12 now;',
  );
});

test('the version is raised when a published fact changes: an error; when facts only came: a warning', () => {
  expect(
    problemsAfter(fiftyThree, correction()).map(({ severity, file }) => `${severity} ${file}`),
  ).toEqual(['error data/version.json']);
  const extra = {
    ...(soundData()[round] as { claims: object[] }[])[1]?.claims[0],
    measure: 'crossed',
    value: 51,
  };
  expect(
    problemsAfter([round, [1, 'claims', 1], extra]).map(
      ({ severity, file }) => `${severity} ${file}`,
    ),
  ).toEqual(['warning data/version.json']);
});

test('a correction that was published stays, and excuses no later change', () => {
  const entry = correction()[2] as {
    date: string;
    what: string;
    before: string;
    after: string;
    reason: string;
  };
  const data = { ...soundData(), 'data/corrections.json': [entry] };
  const then = snapshotOf(loadFrom(files(data)).model);
  const lost = compareWithSnapshot(then, before, files(soundData()));
  expect(lost.map(({ found }) => found)).toEqual([
    expect.stringContaining('is gone, and was published in 2026-11-22.'),
  ]);
  const again = {
    ...data,
    [round]: replaceAt(soundData()[round], [1, 'claims', 0, 'value'], 53),
    'data/version.json': { version: '2026-12-01', compiled: '2026-11-22' },
  };
  expect(
    errorsOf(compareWithSnapshot(then, loadFrom(files(again)).model, files(again))),
  ).toHaveLength(1);
});

test('a number that is computed otherwise from the same rows is a change of its own', () => {
  const [id] = Object.entries(published.facts).find(([, fact]) => fact.of !== undefined) ?? [''];
  const other = {
    ...published,
    facts: { ...published.facts, [id]: { ...published.facts[id]!, value: 99_999 } },
  };
  expect(changesSince(other, published).map(({ what }) => what)).toEqual([id]);
});

test('what is written is read again, from the newest version; a file changed by hand is refused', () => {
  const text = formatSnapshot(before);
  const kept = { 'snapshots/2026-11-22/facts.json': text, 'snapshots/2026-01-01/facts.json': '{}' };
  expect(readSnapshot(filesInMemory(kept)).snapshot).toEqual(published);
  expect(
    readSnapshot(filesInMemory({ 'snapshots/2026-11-23/facts.json': text })).problems[0]?.found,
  ).toContain('is not what');
  expect(readSnapshot(filesInMemory({})).problems).toEqual([]);
});

test('a second version of a day has a number', () => {
  expect([nextVersion('2026-11-22'), nextVersion('2026-11-22.2')]).toEqual([
    '2026-11-22.2',
    '2026-11-22.3',
  ]);
});
