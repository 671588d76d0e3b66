import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lineOfProblem, pathOfPlace, placeOfPath } from './json-lines.ts';
import { recordPlace } from './place.ts';

const text = `[
  {
    "id": "a, { [ \\"",
    "list": [1, [2, 3], { "deep": true }]
  },
  { "id": "b" }
]
`;

test('a value is found by its path: members at their key, items at their first letter', () => {
  expect(placeOfPath(text, [0, 'id'])).toEqual({ line: 3, column: 5 });
  expect(placeOfPath(text, [0, 'list', 1, 1])).toEqual({ line: 4, column: 21 });
  expect(placeOfPath(text, [0, 'list', 2, 'deep'])).toEqual({ line: 4, column: 27 });
  expect(placeOfPath(text, [1])).toEqual({ line: 6, column: 3 });
});

test('what is missing leads to the nearest thing around it', () => {
  expect(placeOfPath(text, [1, 'list', 4])).toEqual({ line: 6, column: 3 });
  expect(placeOfPath(text, [7])).toEqual({ line: 1, column: 1 });
  expect(placeOfPath('', ['x'])).toEqual({ line: 1, column: 1 });
});

test('a place that a message prints leads back to its path', () => {
  const value = [{ id: 'a', sources: [{ supports: '' }] }];
  for (const path of [[0], [0, 'sources', 0, 'supports']])
    expect(pathOfPlace(recordPlace('data/events/2025.json', value, path))).toEqual(path);
  expect(
    pathOfPlace(recordPlace('data/series/held.json', { id: 'held' }, ['points', 3, 'value'])),
  ).toEqual(['points', 3, 'value']);
});

test('every event of the real data is found at its own id', () => {
  const file = 'data/events/2025.json';
  const real = readFileSync(file, 'utf8');
  const events = JSON.parse(real) as { id: string }[];
  const lines = real.split('\n');
  events.forEach(({ id }, index) => {
    const { line } = lineOfProblem(
      { file, place: recordPlace(file, events, [index, 'id']) },
      () => real,
    )!;
    expect(lines[line - 1]).toContain(`"id": "${id}"`);
  });
});

test('words say their line themselves', () => {
  expect(
    lineOfProblem({ file: 'content/en/story/01-a.md', place: 'line 12' }, () => undefined),
  ).toEqual({ line: 12, column: 1 });
  expect(
    lineOfProblem({ file: 'data/people.json', place: 'line 3, column 7' }, () => undefined),
  ).toEqual({ line: 3, column: 7 });
});
