import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { serialize } from '../../chart/svg.ts';
import { loadSite } from '../../site/index.ts';
import { pictureTree } from './picture.ts';
import { plainPicture } from './plain-picture.ts';

const site = loadSite();
const xml = new new JSDOM('').window.DOMParser();

test.each([...site.figures.keys()])(
  'the plain drawing of "%s" holds nothing that MediaWiki refuses, and every text of the drawing',
  (id) => {
    const tree = pictureTree(id, site);
    const markup = serialize(plainPicture(tree));
    const drawn = xml.parseFromString(markup, 'image/svg+xml').documentElement;
    const all = [drawn, ...drawn.querySelectorAll('*')];
    // As includes/upload/UploadBase.php looks at a drawing: elements, handlers, addresses.
    const refused = /^(?:style|script|foreignObject|handler|iframe|image|use|animate|set|a)$/;
    expect(
      [...new Set(all.map(({ tagName }) => tagName))].filter((tag) => refused.test(tag)),
    ).toEqual([]);
    const attributes = all.flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^(?:on|style$|class$|xlink|href)/.test(name))).toEqual(
      [],
    );
    for (const { value } of attributes)
      expect(value).not.toMatch(/url\((?!#)|data:|javascript:|@/i);
    for (const { value } of attributes.filter(({ name }) => name === 'font-family'))
      expect(value).toMatch(/, sans-serif$/);
    const texts = [...drawn.querySelectorAll('text')];
    expect(texts.length).toBeGreaterThan(5);
    expect(texts.map(({ textContent }) => textContent)).toEqual(
      [...xml.parseFromString(serialize(tree), 'image/svg+xml').querySelectorAll('text')].map(
        ({ textContent }) => textContent,
      ),
    );
  },
);

test('each line says how long it is in our letters, at its own size and weight', () => {
  const length = (attributes: Record<string, string | number>): number =>
    Number(
      plainPicture({
        tag: 'g',
        attributes,
        children: [{ tag: 'text', attributes: {}, children: ['Journalists'] }],
      }).children.map((child) =>
        typeof child === 'string' ? 0 : child.attributes['textLength'],
      )[0],
    );
  expect(length({ 'font-size': 20 })).toBeCloseTo(2 * length({ 'font-size': 10 }), 5);
  expect(length({ 'font-weight': 600 })).toBeGreaterThan(length({}));
});
