import { expect, test } from 'vitest';
import { toAppendix } from './appendix.ts';

test('headings go one level down, so that the title of the page can stand above them', () => {
  expect(toAppendix('<h2 id="a">A</h2><h3>B</h3><hr>', 'claims')).toBe(
    '<h3 id="claims-a">A</h3><h4>B</h4><hr>',
  );
});

test('anchors and the links to them get the name of the page together, and no landmark gets a name twice', () => {
  expect(
    toAppendix(
      '<section aria-labelledby="notes-title"><li id="note-x"><a href="#cite-1-1">1</a></li></section>',
      'method',
    ),
  ).toBe('<section><li id="method-note-x"><a href="#method-cite-1-1">1</a></li></section>');
});

test('links to other pages and other sites stay as they are', () => {
  const html = '<a href="facts/#held">897</a><a href="https://a.example/#b" rel="noreferrer">b</a>';
  expect(toAppendix(html, 'method')).toBe(html);
});
