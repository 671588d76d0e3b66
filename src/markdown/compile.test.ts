import { expect, test } from 'vitest';
import { chapterOf, fixtureModel } from './fixture.ts';
import { compileFigureWords, compilePage, compileStory } from './index.ts';

const compile = (body: string) =>
  compileStory(fixtureModel, 'content/en/story/01-two.md', chapterOf(body));
const htmlOf = (body: string): string => {
  const { blocks, problems } = compile(body);
  expect(problems).toEqual([]);
  return blocks.map((block) => ('html' in block ? block.html : '')).join('');
};

test('a link to another site does not say where its reader came from; one inside the site does not mind', () => {
  expect(htmlOf('[A](https://a.example/b), [method](method/).')).toBe(
    '<p id="two-announcements-a-method"><a href="https://a.example/b" rel="noreferrer">A</a>, <a href="method/">method</a>.</p>\n',
  );
});

test('a fact becomes a link to its definition, with its qualifier', () => {
  expect(htmlOf('Freed: {{released-2025}}.')).toBe(
    '<p id="two-announcements-freed">Freed: <a class="fact" href="facts/#released-2025">at least 300</a>.</p>\n',
  );
});

test('the options of a fact change its words', () => {
  const { blocks } = compile(
    '{{2025-09-11-release-52/released|Words}} {{released-2025|bare}} {{one-man|words|unit}} {{released-2025|unit}}',
  );
  const text = blocks
    .map((block) => ('html' in block ? block.html : ''))
    .join('')
    .replace(/<[^>]+>/g, '');
  expect(text).toBe('Fifty-two 300 one\u00A0person at least 300\u00A0people\n');
});

test('citations are numbered in order of first appearance and every place has its own id', () => {
  expect(htmlOf('One.[@baj-2025-09-16; ap-2025-09-11] Two.[@baj-2025-09-16]')).toContain(
    'id="cite-1-2">[1]</a>',
  );
});

test('dates may be typed in many forms, and span a line break', () => {
  htmlOf(
    'On 16\nSeptember 2025, 16 September, in July 2024, in 2015, in 2024–25, on 11–16 September 2025, 17 and 18 December 2025, in the 1990s.',
  );
});

test('a date token takes a day, a style, an event or the day of the data', () => {
  expect(
    htmlOf('{{date:2025-09-16|short}}, {{date:2025-12-17-release-123}}, {{date:compiled}}'),
  ).toBe(
    '<p><time datetime="2025-09-16">16 Sep 2025</time>, 17–18 December 2025, <time datetime="2025-12-31">31 December 2025</time></p>\n',
  );
});

test('steps keep their header, their words and the notes within', () => {
  const { blocks, problems } = compile(
    [
      '::: steps door',
      '::: step july-2024',
      'window: 2024-06-20/2024-08-05',
      'focus: [2025-09-11-release-52]',
      'label: July 2024',
      '---',
      '### Out',
      '',
      'First {{rounds}}.',
      '',
      '::: note',
      'Aside.',
      ':::',
      ':::',
      ':::',
    ].join('\n'),
  );
  expect(problems).toEqual([]);
  expect(blocks).toEqual([
    {
      type: 'steps',
      figure: 'door',
      steps: [
        {
          id: 'july-2024',
          label: 'July 2024',
          window: '2024-06-20/2024-08-05',
          focus: ['2025-09-11-release-52'],
          html: '<h3 id="two-announcements-out">Out</h3>\n<p>First <a class="fact" href="facts/#rounds">24</a>.</p>\n<div class="note" role="note">\n<p>Aside.</p>\n</div>\n',
          text: 'Out\nFirst 24.\nAside.',
        },
      ],
    },
  ]);
});

test('words between blocks stay in order', () => {
  const { blocks } = compile(
    'Before.\n\n::: figure six-days\nCaption.\n:::\n\nBetween.\n::: limits\nUnknown.\n:::\nAfter.',
  );
  expect(blocks.map(({ type }) => type)).toEqual(['html', 'figure', 'html', 'limits', 'html']);
});

test.each(['- item', '> quotation', '1. item', '| a |\n| --- |\n| b |', 'Paragraph'])(
  'a block may follow "%s" without an empty line',
  (before) => {
    const { blocks, problems } = compile(`${before}\n::: note\nAside.\n:::\nAfter.`);
    expect(problems).toEqual([]);
    expect(blocks.map(({ type }) => type)).toEqual(['html', 'note', 'html']);
  },
);

test('a page has a base for its addresses', () => {
  const page = compilePage(
    fixtureModel,
    'content/en/pages/method.md',
    '---\ntitle: Method\ndek: How.\n---\n## Facts\n\n{{rounds}} [out](event:2025-09-16-pardon-25) [reuse](reuse/)',
    { base: '../' },
  );
  expect(page.problems).toEqual([]);
  expect(page.blocks[0]).toMatchObject({
    html: expect.stringMatching(
      /href="\.\.\/facts\/#rounds".*href="\.\.\/#event-2025-09-16-pardon-25".*href="\.\.\/reuse\/"/,
    ),
  });
});

test('alternative texts and labels hold no notes or links, which would be lost', () => {
  const text =
    '---\ntitle: T\ndek: D.\nnote: N.\nalt: A line of days with marks.[@ap-2025-09-11]\nby: B.\nlabels:\n  2025-09-11-release-52: "[Freed](facts/)"\n---\n';
  const { alt, problems } = compileFigureWords(fixtureModel, 'f.md', text);
  expect(problems).toMatchObject([
    {
      place: 'line 5',
      found:
        '"A line of days with marks.[@ap-2025-09-…" holds a note or a link, but is shown as plain text.',
    },
    { place: 'line 8' },
  ]);
  expect(alt).toBe('');
});

test('in dev a fault of the front matter stands above the body', () => {
  const { blocks } = compilePage(
    fixtureModel,
    'p.md',
    '---\ntitle: Freed 52\ndek: D.\n---\nBody.',
    { showProblems: true },
  );
  expect(blocks).toMatchObject([
    { type: 'html', html: expect.stringMatching(/^<div class="problem" data-problem="p\.md:2">/) },
    { type: 'html', html: '<p>Body.</p>\n' },
  ]);
});

test('a step with a fault is left out, its neighbours stay', () => {
  const step = (id: string, window: string): string =>
    `::: step ${id}\nwindow: ${window}\nfocus: []\nlabel: L\n---\n### H\n:::\n`;
  const [block] = compile(
    `::: steps door\n${step('a', '2024/2023')}${step('b', '2024/2025')}:::`,
  ).blocks;
  expect(block?.type === 'steps' ? block.steps.map(({ id }) => id) : []).toEqual(['b']);
});

test('the words of a figure render their strings and bound the length of alt', () => {
  const text = (alt: string): string =>
    `---\ntitle: Freed {{rounds}} times\ndek: By day.\nnote: Announced.[@ap-2025-09-11]\nalt: ${alt}\nby: Counted.\n---\nLong description.`;
  const sound = compileFigureWords(
    fixtureModel,
    'content/en/figures/six-days.md',
    text('A line of days with {{rounds}} marks above it.'),
  );
  expect(sound.problems).toEqual([]);
  expect(sound).toMatchObject({
    title: { text: 'Freed 24 times' },
    alt: 'A line of days with 24 marks above it.',
    body: '<p>Long description.</p>\n',
  });
  expect(compileFigureWords(fixtureModel, 'f.md', text('Short.')).problems[0]).toMatchObject({
    place: 'line 5',
    found: 'The field "alt" has 6 characters.',
  });
});
