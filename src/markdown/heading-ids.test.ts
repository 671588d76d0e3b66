import { expect, test } from 'vitest';
import { formatProblems } from '../model/problem.ts';
import { fixtureModel } from './fixture.ts';
import { headingIdFaults } from './heading-ids.ts';
import { compilePage } from './index.ts';
import { partsOf } from './parts.ts';

const page = (body: string): string => `---\ntitle: T\ndek: D.\n---\n${body}\n`;
const compile = (body: string) => compilePage(fixtureModel, 'content/en/pages/a.md', page(body));
const file = (lang: string, text: string) => ({
  file: `content/${lang}/pages/a.md`,
  name: 'a',
  lang,
  text,
});

test('a heading has the id that is written behind it, and its words are without it', () => {
  const { blocks, problems } = compile('## One and two {#both}\n\n## Three');
  expect(problems).toEqual([]);
  expect(blocks).toMatchObject([
    { html: '<h2 id="both">One and two</h2>\n<h2 id="three">Three</h2>\n' },
  ]);
});

test('two headings with one id are told', () => {
  expect(formatProblems(compile('## One {#a}\n\n## Two {#a}').problems)).toMatchInlineSnapshot(`
    "content/en/pages/a.md → line 7
      The id "a" stands at two headings.
      An id is the address of one heading.
      Give this one another id, or none.
    1 error in 1 file. Build stopped."
  `);
});

test('another id makes no translation stale', () => {
  expect(partsOf('a.md', page('## One {#a}')).blocks[0]?.text).toBe('## One');
});

test('a translation has the ids of the English headings, and no others', () => {
  const english = file('en', '## One {#one}\n\n## Two {#two}');
  expect(headingIdFaults(english, file('be', '## Адзін {#one}\n\n## Два {#two}'))).toEqual([]);
  expect(formatProblems(headingIdFaults(english, file('be', '## Адзін {#one}\n\n## Два {#too}'))))
    .toMatchInlineSnapshot(`
    "content/be/pages/a.md
      No heading has the id "two".
      The heading that translates line 3 of content/en/pages/a.md has its id, which is an address.
      Write " {#two}" at its end.
    content/be/pages/a.md → line 3
      A heading has the id "too", which content/en/pages/a.md does not have.
      A heading has the id of the English one that it translates.
      Write "{#two}".
    2 errors in 1 file. Build stopped."
  `);
});
