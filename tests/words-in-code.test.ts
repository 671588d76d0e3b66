// Words for readers live in content/, where a language can translate them: none stands in src/.
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { readerWords } from './reader-words.ts';

/** Files whose words are for those who write or build the site, never for readers. */
const forOthers: Record<string, string[]> = {
  'the desk and the commands of editors': ['src/authoring/**', 'src/dev/**'],
  'the page that stands in for a site that was not built': [
    'src/components/page/ProblemList.astro',
  ],
  'the codebook of the data, and what a schema says of a field': [
    'src/model/codebook.ts',
    'src/model/schema/**',
    'src/markdown/front-matter.ts',
  ],
  'parts of messages to editors, put together elsewhere': [
    'src/model/{check-named-records,check-snapshots,closest,hidden-characters,json-syntax,load,problem,read-json,zod-problem}.ts',
    'src/model/cross-checks/{dates,links}.ts',
    'src/markdown/{bare-number,check-words,event-words,fact-text,interface-words,source-text,style-warnings,unread-markup,yaml-map}.ts',
    'src/chart/drawing-faults.ts',
    'src/outputs/embed/snapshot.ts',
    'src/outputs/{single-file,host-files,host-headers}.ts',
  ],
  'names of typefaces': ['src/styles/{font-faces,font-rules,tokens}.ts'],
  'lists of selectors, of names and of words that a search leaves out': [
    'src/client/keep-place.ts',
    'src/model/cross-checks/named-addresses.ts',
    'src/view-models/event-list.ts',
  ],
};

/** Problems are told to editors, errors to whoever builds, and a description stands in a schema. */
const messageFields = /^(?:found|expected|fix|says)$/;
const messageCalls =
  /^(?:\w*Error|report\w*|\w*[pP]roblem\w*|fault\w*|fail|stop|warn|suggest|closestSentence|errorAt|warningAt)$/;
const schemaCalls = /\.(?:describe|refine|regex)$/;

function isMessage(node: ts.Node): boolean {
  if (ts.isThrowStatement(node)) return true;
  if (ts.isPropertyAssignment(node)) return messageFields.test(node.name.getText());
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return false;
  const callee = node.expression.getText();
  return schemaCalls.test(callee) || messageCalls.test(callee.replace(/^.*\./s, ''));
}

const found = (file: string, source: string): string[] =>
  readerWords(file, source, isMessage).map(({ line, text }) => `${file}:${line}: ${text}`);

test('no words for readers stand in the code of pages, drawings, files and scripts', () => {
  const kept = Object.values(forOthers).flat();
  const files = globSync('src/**/*.{ts,astro}').filter(
    (file) =>
      !/\.(?:test|fixture)\.ts$|\/fixture\.ts$/.test(file) &&
      !kept.some((pattern) => matchesGlob(file, pattern)),
  );
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((file) => found(file, readFileSync(file, 'utf8')))).toEqual([]);
});

test('every file that is kept from this is there, and has words', () => {
  const idle = Object.values(forOthers)
    .flat()
    .filter((pattern) =>
      globSync(pattern)
        .filter((file) => /\.(?:ts|astro)$/.test(file))
        .every((file) => found(file, readFileSync(file, 'utf8')).length === 0),
    );
  expect(idle).toEqual([]);
});

test('a planted sentence is found, in a template, between tags and in what is read out', () => {
  const inCode = [
    'export const heading = "Numbers worked out from it";',
    'export const line = (name: string) => `Counted by ${name}, who keeps the list`;',
    'export const label = isOpen ? "Show less" : "Show more";',
  ];
  expect(found('src/outputs/a.ts', inCode.join('\n'))).toEqual([
    'src/outputs/a.ts:1: Numbers worked out from it',
    'src/outputs/a.ts:2: Counted by …, who keeps the list',
    'src/outputs/a.ts:3: Show less',
    'src/outputs/a.ts:3: Show more',
  ]);
  const astro = `---
const more = 'and three more of them';
---

<p class="one two three" data-a="b">{more} Sources</p>
<button aria-label="Close" class:list={['card', 'is open now']}><svg viewBox="0 0 1 1" /></button>
<style>
  p em strong { margin: 0 auto }
</style>
`;
  expect(found('src/components/A.astro', astro)).toEqual([
    'src/components/A.astro:2: and three more of them',
    'src/components/A.astro:5: Sources',
    'src/components/A.astro:6: Close',
  ]);
});

test('messages, class lists, selectors, paths and media queries are no words for readers', () => {
  const code = `
    import a from './the words of it.ts';
    type Kind = 'a long kind name';
    throw new Error('There is no such figure.');
    report(context, 1, 'error', 'There is no such figure.', 'One of these.', 'Correct the id.');
    const problem = { found: 'There is no such figure.', fix: 'Correct the id.' };
    const path = 'M 0 0 L 10 10 Z';
    const rule = '(min-width: 40rem) and (prefers-color-scheme: dark)';
    const selector = '.figure > p .note, main [role="note"]';
  `;
  expect(found('src/outputs/a.ts', code)).toEqual([]);
});
