import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOf, removed, replaceAt, soundData, type Path } from './fixture.ts';
import { loadFrom, loadModel } from './load.ts';
import { cases } from '../../tests/cases.ts';

test('sound data load without a problem', () => {
  expect(loadFrom(filesOf(soundData())).problems).toEqual([]);
});

test('events come in order of time, whatever the order of the files', () => {
  const { model } = loadFrom(filesOf(soundData()));
  expect(model.events.map(({ id }) => id)).toEqual([
    '2024-07-03-release-18',
    '2025-09-11-easing-airline',
    '2025-09-11-release-52',
    '2025-09-16-sentence-ilyash',
  ]);
  expect(model.eventById.get('2025-09-11-release-52')?.people[0]?.person).toBe('ihar-losik');
});

test('the model says up to which day anything is known', () => {
  const { model } = loadFrom(filesOf(soundData()));
  expect(model.asOf).toEqual({
    compiled: '2026-11-22',
    newest: '2025-09-16',
    firm: '2025-09-16',
  });
});

test('a point without a qualifier is exact', () => {
  expect(loadFrom(filesOf(soundData())).model.series.get('held')?.points[0]?.qualifier).toBe(
    'exact',
  );
});

test('no data at all is ten problems and no exception', () => {
  const { model, problems } = loadFrom(filesOf({}));
  expect(problems.map(({ file }) => file)).toEqual([
    'data/corrections.json',
    'data/events',
    'data/left-out.json',
    'data/link-risks.json',
    'data/measures.json',
    'data/people.json',
    'data/publisher.json',
    'data/series',
    'data/sources.json',
    'data/version.json',
  ]);
  expect(model.facts.ids()).toEqual(['period-months']);
});

test('a folder is read again only when a byte in it has changed', () => {
  const root = mkdtempSync(join(tmpdir(), 'model-'));
  const write = (file: string, value: unknown): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), JSON.stringify(value));
  };
  for (const [file, value] of Object.entries(soundData())) write(file, value);
  const first = loadModel(root);
  expect(first.problems).toEqual([]);
  expect(loadModel(root).model).toBe(first.model);
  write('data/people.json', []);
  expect(loadModel(root).model).not.toBe(first.model);
  expect(loadModel(root).problems.map(({ found }) => found)).toEqual([
    'can\'t be "ihar-losik": no such person.',
  ]);
  rmSync(root, { recursive: true });
});

test('a source that only the words cite counts as used', () => {
  const extra = { ...(soundData()['data/sources.json'] as object[])[0], id: 'cited-only' };
  const data = {
    ...soundData(),
    'data/sources.json': [...(soundData()['data/sources.json'] as object[]), extra],
  };
  expect(loadFrom(filesOf(data)).problems.map(({ found }) => found)).toEqual([
    'This source is not used by any event, series or text.',
  ]);
  expect(
    loadFrom(
      filesOf({
        ...data,
        'content/en/story/01-start.md': 'As reported [@viasna-first; cited-only].',
      }),
    ).problems,
  ).toEqual([]);
});

test('a file that can not be read is told once, not for each reference into it', () => {
  expect(loadFrom(filesOf({ ...soundData(), 'data/sources.json': '[' })).problems).toHaveLength(1);
});

/** Every place in a value, the whole of it included. */
function pathsOf(value: unknown): Path[] {
  if (value === null || typeof value !== 'object') return [[]];
  const children = Object.entries(value).flatMap(([key, child]) =>
    pathsOf(child).map((path) => [Array.isArray(value) ? Number(key) : key, ...path]),
  );
  return [[], ...children];
}

test('whatever stands wherever in the data, loading throws nothing, and every problem has its four parts', () => {
  const places = Object.entries(soundData()).flatMap(([file, value]) =>
    pathsOf(value).map((path) => ({ file, path })),
  );
  const hostile = fc.oneof(
    fc.jsonValue(),
    fc.constant(removed),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '2025-02-30',
      '2025-09-11/2025-09-11',
      '9999',
      '0000-00-00',
      '__proto__',
      'constructor',
      '../../etc/passwd',
      '<script>',
      1e308,
      -0,
      '{{x}}',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), hostile, ({ file, path }, value) => {
      const data = {
        ...soundData(),
        [file]: replaceAt(
          soundData()[file],
          path,
          value === removed && path.length === 0 ? null : value,
        ),
      };
      const { model, problems } = loadFrom(filesOf(data));
      for (const id of model.facts.ids()) model.facts.get(id);
      for (const problem of problems) {
        expect(problem.found).not.toBe('');
        expect(problem.expected).not.toBe('');
        expect(problem.fix).not.toBe('');
        expect(problem.file).toMatch(/^data\//);
      }
    }),
    cases(1500),
  );
});

test('a number finer than any count is refused with what may stand there', () => {
  const data = soundData();
  const file = 'data/events/2024.json';
  const { problems } = loadFrom(
    filesOf({ ...data, [file]: replaceAt(data[file], [0, 'claims', 0, 'value'], 5e-324) }),
  );
  expect(problems.map(({ found, expected }) => `${found} ${expected}`).join('\n')).toMatch(
    /can't be 5e-324\. Expected: a number with at most three decimals, such as 13\.5\./,
  );
});
