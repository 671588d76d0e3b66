import { expect, test } from 'vitest';
import { partsOf } from './parts.ts';

const keysOf = (words: string): string[] =>
  partsOf('figures/deals.md', `---\nwords:\n${words}---\n`).fields.map(({ key }) => key);

test('the forms of a plural are one part, as languages have more of them or fewer', () => {
  expect(keysOf('  people:\n    one: a person\n    other: people\n')).toEqual(['words.people']);
});

test('words of which one is called "other" are parts of their own', () => {
  expect(keysOf('  eased: eased\n  other: by others\n')).toEqual(['words.eased', 'words.other']);
});
