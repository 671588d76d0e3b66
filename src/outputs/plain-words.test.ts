import { expect, test } from 'vitest';
import { plainWords } from './plain-words.ts';

const here = new Set(['a']);

test('notes keep their brackets and their ways back, and lose what only style and script read', () => {
  const html =
    'Of 25.<sup class="cites"><a class="cite" role="doc-noteref" href="#note-1" id="cite-1-1">[1]</a><a class="cite" role="doc-noteref" href="#note-2" id="cite-2-1">[2]</a></sup>';
  expect(plainWords(html, '../', here)).toBe(
    'Of 25.<sup><a id="cite-1-1" href="#note-1">[1]</a><a id="cite-2-1" href="#note-2">[2]</a></sup>',
  );
});

test('a number keeps its link and loses what only a script reads', () => {
  expect(
    plainWords('<a class="fact" href="facts/#held" data-fact="held">897</a>', '../', here),
  ).toBe('<a href="../facts/#held">897</a>');
});

test('an event is linked where it stands: in the list of this page, or on its own page', () => {
  expect(
    plainWords(
      '<a class="event-link" href="#event-a">x</a><a class="event-link" href="../#event-b">y</a>',
      '../',
      here,
    ),
  ).toBe('<a href="#event-a">x</a><a href="../events/b/">y</a>');
});

test('links to pages get their way to the root, links to other sites stay as they are', () => {
  expect(
    plainWords(
      '<a href="method/">m</a><a href="../claims/#c">c</a><a href="./">w</a><a href="https://a.example/b" rel="noreferrer">o</a>',
      '../',
      here,
    ),
  ).toBe(
    '<a href="../method/">m</a><a href="../claims/#c">c</a><a href="../">w</a><a href="https://a.example/b" rel="noreferrer">o</a>',
  );
});
