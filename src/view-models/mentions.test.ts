import { expect, test } from 'vitest';
import { mentionsIn } from './mentions.ts';

const fact = (slug: string, text: string): string =>
  `<a class="fact" href="../facts/#${slug}">${text}</a>`;
const note = '<sup class="cites"><a href="#note-1">[1]</a></sup>';

test('a sentence is found with its numbers, its events and its paragraph, and without its notes', () => {
  const html = `<h2 id="head">A head</h2><p id="one">None here. It freed ${fact('a', '52')} people.${note} ${fact('b', 'Two')} days on, <a class="event-link" href="#event-e">more</a> came.</p>`;
  expect(mentionsIn(html, '')).toEqual([
    { text: 'It freed 52 people.', anchor: 'one', heading: 'A head', facts: ['a'], events: [] },
    {
      text: 'Two days on, more came.',
      anchor: 'one',
      heading: 'A head',
      facts: ['b'],
      events: ['e'],
    },
  ]);
});

test('an item of a list stands under the last heading; what is inside it is told once', () => {
  const html = `<h3 id="x">Head</h3><ol><li><p>First: ${fact('a', '3')}.</p></li><li>Second: ${fact('b', '4')}.</li></ol>`;
  expect(mentionsIn(html, 'before').map(({ text, anchor }) => [text, anchor])).toEqual([
    ['First: 3.', 'x'],
    ['Second: 4.', 'x'],
  ]);
});

test('words without a number or an event give nothing', () => {
  expect(mentionsIn('<p id="p">Nothing. <a href="https://a.example/">Out</a></p>', '')).toEqual([]);
});
