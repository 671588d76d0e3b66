import { expect, test } from 'vitest';
import { joinNotes } from './lists.ts';

test('notes of one cell are one sentence: a full stop stands at the end alone', () => {
  expect(joinNotes(['The wording was not kept.', undefined, 'one weak source'])).toBe(
    'The wording was not kept; one weak source',
  );
  expect(joinNotes(['one weak source', 'After 17 were recognised.'])).toBe(
    'one weak source; After 17 were recognised.',
  );
  expect(joinNotes([undefined])).toBe('');
});
