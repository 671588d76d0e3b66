import { expect, test } from 'vitest';
import { problemsAfter } from '../fixture.ts';

const events = 'data/events/2025.json';
const release = 1;

test.each([
  ['the label of a number', [release, 'claims', 0, 'label']],
  ['the note of a number', [release, 'claims', 0, 'note']],
  ['a title', [release, 'title']],
  ['a summary', [release, 'summary']],
])('%s that speaks of health is read again', (_what, path) => {
  expect(problemsAfter(events, path, 'people freed with cancer')).toContain('speaks of "cancer"');
  expect(problemsAfter(events, path, 'people freed')).not.toContain('speaks of');
});
