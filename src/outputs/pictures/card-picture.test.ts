import { expect, test } from 'vitest';
import { textWidth } from '../../chart/text-width.ts';
import { loadSite } from '../../site/index.ts';
import { attributeOf, elementsOf, wordsOf } from '../../markdown/rewrite-html.ts';
import { eventCard, type Card } from '../embed/card.ts';
import { cardsOf } from '../embed/cards.ts';
import { cardPicture, cardPictureScale, cardPictureSize } from './card-picture.ts';
import { paint } from './paint.ts';
import { missingGlyphs } from './picture-fonts.ts';
import { shareSize } from './share.ts';

const site = loadSite();
const { events, eventById } = site.model;
const cards = cardsOf(site);
const cardOf = (path: string): Card => cards.find((card) => card.path === path)!;

interface Line {
  text: string;
  x: number;
  y: number;
  sizePx: number;
  rightPx: number;
}
const linesOf = (svg: string): Line[] =>
  elementsOf(svg)
    .filter(({ tagName }) => tagName === 'text')
    .map((node) => {
      const group = node.parentNode as typeof node;
      const [x, y] = ['x', 'y'].map((name) => Number(attributeOf(node, name))) as [number, number];
      const sizePx = Number(attributeOf(group, 'font-size'));
      const weight = Number(attributeOf(group, 'font-weight')) as 400 | 600;
      const text = wordsOf(node);
      return { text, x, y, sizePx, rightPx: x + textWidth(text, sizePx, weight) };
    });

test('no word of any card’s picture leaves it, meets another or stands in the ground that is not there for it', () => {
  for (const card of cards) {
    const lines = linesOf(cardPicture(card));
    for (const { text, y, rightPx } of lines) {
      expect(rightPx, `${card.path}: ${text}`).toBeLessThanOrEqual(shareSize.widthPx - 24);
      expect(y, `${card.path}: ${text}`).toBeLessThanOrEqual(shareSize.heightPx - 16);
    }
    const paper = lines.slice(0, -2);
    for (const { text, y, sizePx } of paper)
      expect(y + sizePx * 0.2, `${card.path}: ${text}`).toBeLessThan(484);
    const met = paper.filter((one, index) =>
      paper.some(
        (other, at) =>
          at > index &&
          Math.abs(other.y - one.y) < Math.min(one.sizePx, other.sizePx) * 0.8 &&
          other.x < one.rightPx &&
          one.x < other.rightPx,
      ),
    );
    expect(met, card.path).toEqual([]);
    expect(missingGlyphs(lines.map(({ text }) => text).join('')), card.path).toEqual([]);
  }
});

test('a picture says whose number it is, and that it is weak or disputed', () => {
  const wordsIn = (id: string): string =>
    linesOf(cardPicture(eventCard(eventById.get(id)!, site)))
      .map(({ text }) => text)
      .join(' ');
  expect(wordsIn('2025-09-11-release-52')).toContain('announced by Presidential press service');
  expect(wordsIn('2025-09-11-release-52')).toContain(site.words.card.disputed);
  for (const { id, weak } of events)
    expect(wordsIn(id).includes(site.words.events.weak), id).toBe(weak === true);
});

test('a claim is shown with its verdict and how sure it is, in whole words', () => {
  const claims = cards.filter(({ path }) => path.startsWith('claim/'));
  expect(claims.length).toBeGreaterThan(0);
  for (const card of claims) {
    const lines = linesOf(cardPicture(card)).map(({ text }) => text);
    expect(lines, card.path).toContain(card.numbers[0]!.value);
    for (const words of [card.title, card.notes.at(-1)!])
      expect(lines.join(' '), card.path).toContain(words);
  }
});

test.each(['event/2025-09-11-release-52', 'fact/recognised-to-2025-12-23', 'claim/two-more'])(
  'that of %s is painted at the size that pages name',
  async (path) => {
    const card = cardOf(path);
    const png = await paint(cardPicture(card), cardPictureScale(card));
    const view = new DataView(png.buffer);
    const { widthPx, heightPx } = cardPictureSize(card);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([widthPx, heightPx]);
  },
);
