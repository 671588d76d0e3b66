import { expect, test } from 'vitest';
import { problemsAfter } from '../fixture.ts';

const events = 'data/events/2025.json';
const release = 1;

test.each([
  ['the label of a number', [release, 'claims', 0, 'label'], 'claims[0].label'],
  ['the note of a number', [release, 'claims', 0, 'note'], 'claims[0].note'],
  ['a title', [release, 'title'], 'title'],
  ['a summary', [release, 'summary'], 'summary'],
])('%s that speaks of health is read again, at its place', (_what, path, field) => {
  expect(problemsAfter(events, path, 'people freed with cancer')).toContain(
    `${field} speaks of "cancer"`,
  );
  expect(problemsAfter(events, path, 'people freed')).not.toContain('speaks of');
});
