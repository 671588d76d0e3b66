import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { escapeMarkup, jsonForScript } from './escape.ts';

const first = (html: string): DefaultTreeAdapterTypes.Element =>
  parseFragment(html).childNodes[0] as DefaultTreeAdapterTypes.Element;
const text = ({ childNodes: [node] }: DefaultTreeAdapterTypes.Element): string =>
  (node as DefaultTreeAdapterTypes.TextNode | undefined)?.value ?? '';
const words = fc.string({ unit: fc.constantFrom(...`"<&>';=/ aé\u202E\n`, '&amp;', '</i>', '🗝') });

test('any text stands in an element and in an attribute as it was', () => {
  fc.assert(
    fc.property(words, (word) => {
      const element = first(`<i title="${escapeMarkup(word)}">${escapeMarkup(word)}</i>`);
      expect([element.attrs[0]?.value, text(element)]).toEqual([word, word]);
    }),
  );
});

test('no value closes the script that it stands in, and each is read back as it was', () => {
  const value = { title: '</script><script>alert(1)</script><!--', count: 3 };
  const { childNodes } = parseFragment(`<script>${jsonForScript(value)}</script>`);
  expect(childNodes.length).toBe(1);
  expect(JSON.parse(text(childNodes[0] as DefaultTreeAdapterTypes.Element))).toEqual(value);
});
