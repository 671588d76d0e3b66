import { expect, test } from 'vitest';
import { compileStory } from './index.ts';
import { fixtureModel } from './fixture.ts';

const fixFor = (body: string): string | undefined =>
  compileStory(
    fixtureModel,
    'content/en/story/01-two.md',
    `---\nchapter: 1\ntitle: Two\nslug: two\ndek: Words.\n---\n\n${body}\n`,
  ).problems.find(({ found }) => found.includes('stands in the prose'))?.fix;

test('a wrong number offers the fact that its sentence names, with what it is', () => {
  expect(
    fixFor('On that day {{2025-09-11-release-52/released}} came out, and 50 of them left.'),
  ).toMatchInlineSnapshot(
    `"What this sentence names: {{2025-09-11-release-52/released}}, which is 52. In a quotation or name: {{quoted:50}}."`,
  );
});

test('a number offers the fact of the source that its sentence cites, also behind the full stop', () => {
  expect(fixFor('Then 25 were pardoned.[@ap-2025-09-11] Others were not.')).toContain(
    'What this sentence names: {{2025-09-16-pardon-25/pardoned}}',
  );
});

test('what another sentence names comes after, by its value alone', () => {
  expect(fixFor('Then 25 were pardoned. Others were not.[@ap-2025-09-11]')).toContain(
    'Facts with this value: {{2025-09-16-pardon-25/pardoned}}.',
  );
});
