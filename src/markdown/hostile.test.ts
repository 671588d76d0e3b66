/** Words written to do harm, or by accident like it: nothing of them is published, and a message names the line. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chapterOf, fixtureModel } from './fixture.ts';
import { compileFigureWords, compilePage, compileStory } from './index.ts';
import type { Block } from './index.ts';
import { cases } from '../../tests/cases.ts';

const options = { figures: ['door', 'six-days'] };
const htmlOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      block.type === 'steps'
        ? block.steps.map(({ html, note }) => html + (note?.html ?? ''))
        : [block.html],
    )
    .join('');

const allowedTags =
  'p|h[2-6]|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|em|strong|a|sup|br|code|time|section|div';
const allowedAttributes = 'class|href|id|role|datetime';
const tag = new RegExp(
  `^(?:/(?:${allowedTags})|(?:${allowedTags})(?: (?:${allowedAttributes})="[^"<>]*")*)>`,
);

/** The head that a problem has in dev, of our own making: its place, and the link that opens the editor there. */
const ownFrame =
  /<div class="problem" data-problem="x\.md:\d+"><p><a href="\/__open-in-editor\?file=x\.md%3A\d+%3A\d+" target="open-in-editor">x\.md:\d+<\/a><\/p>/g;

/** Every "<" opens a tag we know with attributes we know, and every address is of an allowed kind. */
function expectHarmless(whole: string): void {
  const html = whole.replace(ownFrame, '<div class="problem">');
  for (const part of html.split('<').slice(1)) expect(part).toMatch(tag);
  for (const [, address = ''] of html.matchAll(/href="([^"]*)"/g))
    expect(address).toMatch(/^(?:https:\/\/|mailto:|#|(?![a-z]+:|\/)[\p{L}\p{N}_./-])/u);
  expect(html).not.toMatch(/<[^>]*\son\w+\s*=|<script|<style|style=/i);
}

const script = '<script>alert(document.domain)</script>';
const positions: Record<string, string> = {
  'a paragraph': script,
  'a heading': `### ${script}`,
  'a list': `- ${script}`,
  'a quotation': `> ${script}`,
  'a table': `| a |\n| --- |\n| ${script} |`,
  emphasis: `*${script}*`,
  'the words of a link': `[${script}](https://example.org)`,
  'the address of a link': `[a](https://example.org/${script})`,
  'the address of a link in angle brackets': `[a](<https://example.org/"onclick="x">)`,
  'the title of a link': `[a](https://example.org '"onmouseover="x')`,
  'a fact token': `{{${script}}}`,
  'a fact option': `{{rounds|${script}}}`,
  'a date token': `{{date:${script}}}`,
  'a quoted token': `{{quoted:52${script}}}`,
  'a citation': `[@${script}]`,
  'an event link': `[a](event:${script})`,
  'the name of a block': `::: ${script}\n:::`,
  'the id of a figure': `::: figure ${script}\n:::`,
  'the id of a step': `::: steps door\n::: step ${script}\n---\n### a\n:::\n:::`,
  'the header of a step': `::: steps door\n::: step a\nwindow: 2024/2025\nfocus: ["${script}"]\nlabel: "${script}"\nnote: "${script}"\n---\n### a\n:::\n:::`,
  'a note': `::: note\n${script}\n:::`,
  'an entity': '&lt;script&gt;alert(1)&lt;/script&gt;',
  'an escape': '\\<script>alert(document.domain)\\</script>',
  'split over lines': '<scr\nipt>x</scr\nipt>',
  'a comment': '<!-- <script> -->',
  'a processing instruction': '<?php x ?>',
  'an event handler': '<img src=x onerror=alert(document.domain)>',
  'a vector drawing': '<svg/onload=x>',
  'an autolink': '<javascript:alert(document.domain)>',
  'a link': '[a](javascript:alert)',
  'a link in capitals': '[a](JaVaScRiPt:alert)',
  'a link with an entity': '[a](javascript&colon;alert)',
  'a link with a numeric entity': '[a](&#106;avascript:alert)',
  'a link with a tab': '[a](java&Tab;script:alert)',
  'a link with a control character': '[a](&#1;javascript:alert)',
  'a link with an escape': '[a](javascript\\:alert)',
  'a link with data': '[a](data:text/html,x)',
  'a link with vbscript': '[a](vbscript:x)',
  'a link to a file': '[a](file:///etc/passwd)',
  'a link to a host without a scheme': '[a](//example.org)',
  'a link with backslashes': '[a](\\\\\\\\example.org)',
  'a link with a user name': '[a](https://example.org@evil.example)',
  'an image': '![a](javascript:alert)',
  'an image within a link': '[![a](javascript:alert)](https://example.org)',
  'a definition': '[a]\n\n[a]: javascript:alert',
  'a reference': '[a][b]\n\n[b]: data:text/html,x',
  'a reading direction': 'abc\u202Edef',
  'a zero-width character': 'pris\u200Boner',
  'a zero-width character in an address': '[a](https://exa\u200Bmple.org)',
  'a null character': 'a\0b',
  'half a character': 'a\uD800b',
  'an include': '!include other.md\n\n{{include:other.md}}',
  'an unclosed block': '::: note\nabc',
  'an unclosed block in an unclosed block': '::: steps door\n::: step a\nwindow: 2024',
  'a block in a list': '- a\n\n  ::: note\n  b\n  :::',
};

test.each(Object.entries(positions))('harm in %s is refused with its line', (_place, body) => {
  const text = chapterOf(`Sound words.\n\n${body}\n`);
  const chapter = compileStory(fixtureModel, 'x.md', text, options);
  expect(
    chapter.problems.filter(
      ({ severity, place }) => severity === 'error' && /^line (?:9|1\d)$/.test(place),
    ),
  ).not.toEqual([]);
  expect(htmlOf(chapter.blocks)).toContain('>Sound words.</p>');
  expectHarmless(htmlOf(chapter.blocks));
  expectHarmless(
    htmlOf(compileStory(fixtureModel, 'x.md', text, { ...options, showProblems: true }).blocks),
  );
});

test('without showProblems nothing of a refused block is printed', () => {
  for (const body of Object.values(positions)) {
    const html = htmlOf(compileStory(fixtureModel, 'x.md', chapterOf(body), options).blocks);
    expect(html).not.toMatch(/script|alert|onerror|evil/i);
  }
});

test('harm in front matter is refused', () => {
  const harms = [
    script,
    '[a](javascript:alert)',
    '{{constructor}}',
    '{{__proto__}}',
    '"\\u202E"',
    '!!js/function x',
    '{__proto__: {a: b}}',
  ];
  for (const harm of harms) {
    const text = `---\ntitle: ${harm}\ndek: Sound.\nby: Sound.\nnote: Sound.\nalt: Sound and long enough.\n---\n`;
    const words = compileFigureWords(fixtureModel, 'x.md', text);
    expect(words.problems[0]).toMatchObject({ severity: 'error', place: 'line 2' });
    expect(words.title.html).toBe('');
  }
});

test('prototype keys are fields that do not exist', () => {
  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const { problems } = compilePage(
      fixtureModel,
      'x.md',
      `---\ntitle: a\n${key}: b\ndek: c\n---\n`,
    );
    expect(problems).toMatchObject([
      { place: 'line 3', found: `The front matter has the field "${key}", which does not exist.` },
    ]);
  }
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});

test('deep nesting is refused, never cut off in silence', () => {
  const bodies = [
    '> '.repeat(500),
    `${'- '.repeat(500)}a`,
    '['.repeat(500),
    `${'*'.repeat(500)}a${'*'.repeat(500)}`,
    '::: note\n'.repeat(500),
    `${'**a '.repeat(300)}${'b** '.repeat(300)}`,
  ];
  for (const body of bodies) {
    const { blocks } = compileStory(fixtureModel, 'x.md', chapterOf(`${body}x`), options);
    expectHarmless(htmlOf(blocks));
  }
  expect(
    compileStory(fixtureModel, 'x.md', chapterOf(`${'> '.repeat(500)}lost?`)).problems[0],
  ).toMatchObject({ place: 'line 7' });
  const yaml = compilePage(fixtureModel, 'x.md', `---\ntitle: ${'['.repeat(9_000)}\ndek: a\n---\n`);
  expect(yaml.problems[0]).toMatchObject({ severity: 'error' });
});

/** Each takes a tenth of a second; one that grew with the square of its length would take a minute. What counts is the processor's time: a busy machine is not slow words. */
const secondsOfWork = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

test.each([
  ['a line of a megabyte', 'a'.repeat(1_000_000)],
  ['a file of a megabyte', 'a b\n'.repeat(250_000)],
  ['braces', '{{'.repeat(4_900)],
  ['brackets', '['.repeat(9_900)],
  ['brackets over many lines', `${'[@a] ['.repeat(1_400)}\n`.repeat(20)],
  ['unknown facts', '{{abc/def}}\n'.repeat(10_000)],
  ['bare numbers', '1 2 3 4 5 6 7 8 9\n'.repeat(10_000)],
  ['number words', `${'fifty two and '.repeat(600)}\n`.repeat(20)],
  ['stars', '*a **b '.repeat(1_400)],
  ['quotation marks', '“‘'.repeat(4_900)],
  ['letters', `${'a'.repeat(9_900)}\n`.repeat(20)],
  ['spaces', `a${' '.repeat(9_900)}b\n`.repeat(20)],
  ['signs', `${'-=*_'.repeat(2_400)}x\n`.repeat(20)],
  ['dates', '16 September '.repeat(15_000).replace(/(.{9000})/g, '$1\n')],
  ['colons', ':::\n'.repeat(40_000)],
  ['items', '- a\n'.repeat(40_000)],
  ['straight marks', '"‘“'.repeat(3_000).concat('\n').repeat(20)],
  ['open blocks', '::: note\n'.repeat(20_000)],
  ['tables', '|'.repeat(5_000).concat('\n').repeat(30)],
])(
  '%s is answered at once',
  (_name, body) => {
    const start = secondsOfWork();
    compileStory(fixtureModel, 'x.md', chapterOf(body), options);
    expect(secondsOfWork() - start).toBeLessThan(5);
  },
  60_000,
);

test('a line of a megabyte never reaches the parser', () => {
  expect(compileStory(fixtureModel, 'x.md', chapterOf('a'.repeat(1_000_000))).problems)
    .toMatchInlineSnapshot(`
    [
      {
        "expected": "A line has at most 10000.",
        "file": "x.md",
        "fix": "Break it into paragraphs, or check what was pasted into it.",
        "found": "The line has 1000000 characters.",
        "place": "line 7",
        "severity": "error",
      },
    ]
  `);
});

const fragments = fc.constantFrom(
  '{{',
  '}}',
  '{{rounds}}',
  '{{date:',
  '{{quoted:',
  '|words',
  '[@',
  '[@ap-2025-09-11]',
  ']',
  '[',
  '](',
  ')',
  'event:',
  'javascript:',
  'data:',
  'https://example.org',
  '\n',
  '\n\n',
  '\n::: ',
  ':::',
  'note',
  'steps door',
  'step a',
  'figure door',
  '\n---\n',
  'window: 2024/2025',
  'focus: []',
  'label: a',
  '\n### a',
  '#',
  '> ',
  '- ',
  '1. ',
  '| a | b |',
  '\n| --- | --- |\n',
  '<',
  '>',
  '<script>',
  'onclick="',
  '"',
  "'",
  '&lt;',
  '&#x202E;',
  '&',
  '*',
  '**',
  '_',
  '`',
  '```',
  '\\',
  '!',
  '\0',
  '\u200B',
  '\u202E',
  '\uD800',
  '__proto__',
  ': ',
  ' ',
  'word',
  '52',
  'fifty',
);
const hostileText = fc.oneof(
  fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

test('no text makes it throw or print a tag that is not on the list', () => {
  fc.assert(
    fc.property(hostileText, fc.boolean(), fc.boolean(), (text, showProblems, hasFront) => {
      const chapter = compileStory(fixtureModel, 'x.md', hasFront ? chapterOf(text) : text, {
        ...options,
        showProblems,
      });
      expectHarmless(htmlOf(chapter.blocks) + chapter.front.title.html + chapter.front.dek.html);
      for (const { place } of chapter.problems) expect(place).toMatch(/^line [1-9]\d*$/);
    }),
    cases(4_000),
  );
}, 30_000);

test('no text in a string of front matter does either', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const words = compileFigureWords(
        fixtureModel,
        'x.md',
        `---\ntitle: ${JSON.stringify(text)}\ndek: ${text}\nby: ${text}\nnote: a\nalt: a\n---\n${text}`,
      );
      expectHarmless(
        words.title.html + words.dek.html + words.by.html + words.note.html + words.body,
      );
    }),
    cases(2_000),
  );
}, 30_000);

test('the lines of problems lie within the file', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const file = chapterOf(text);
      const last = file.split(/\r\n?|\n/).length;
      for (const { place } of compileStory(fixtureModel, 'x.md', file, options).problems)
        expect(Number(place.slice(5))).toBeLessThanOrEqual(last);
    }),
    cases(1_000),
  );
}, 30_000);
