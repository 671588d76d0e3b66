import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesOf, soundData } from './fixture.ts';
import { loadFrom, loadModel } from './load.ts';

test('sound data load without a problem', () => {
  expect(loadFrom(filesOf(soundData())).problems).toEqual([]);
});

test('events come in order of time, whatever the order of the files', () => {
  const { model } = loadFrom(filesOf(soundData()));
  expect(model.events.map(({ id }) => id)).toEqual([
    '2024-07-03-release-18', '2025-09-11-easing-airline', '2025-09-11-release-52', '2025-09-16-sentence-ilyash',
  ]);
  expect(model.eventById.get('2025-09-11-release-52')?.people[0]?.person).toBe('ihar-losik');
});

test('the model says up to which day anything is known', () => {
  const { model } = loadFrom(filesOf(soundData()));
  expect(model.asOf).toEqual({ compiled: '2026-11-22', newest: '2025-09-16' });
});

test('a point without a qualifier is exact', () => {
  expect(loadFrom(filesOf(soundData())).model.series.get('held')?.points[0]?.qualifier).toBe('exact');
});

test('no data at all is six problems and no exception', () => {
  const { model, problems } = loadFrom(filesOf({}));
  expect(problems.map(({ file }) => file)).toEqual([
    'data/corrections.json', 'data/events', 'data/left-out.json', 'data/people.json', 'data/series', 'data/sources.json',
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
  expect(loadModel(root).problems.map(({ found }) => found)).toEqual(['can\'t be "ihar-losik": no such person.']);
  rmSync(root, { recursive: true });
});

test('a source that only the words cite counts as used', () => {
  const extra = { ...(soundData()['data/sources.json'] as object[])[0], id: 'cited-only' };
  const data = { ...soundData(), 'data/sources.json': [...(soundData()['data/sources.json'] as object[]), extra] };
  expect(loadFrom(filesOf(data)).problems.map(({ found }) => found)).toEqual(['This source is not used by any event, series or text.']);
  expect(loadFrom(filesOf({ ...data, 'content/en/story/01-start.md': 'As reported [@viasna-first; cited-only].' })).problems).toEqual([]);
});

test('a file that can not be read is told once, not for each reference into it', () => {
  expect(loadFrom(filesOf({ ...soundData(), 'data/sources.json': '[' })).problems).toHaveLength(1);
});
