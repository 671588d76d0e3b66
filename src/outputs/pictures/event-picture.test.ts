import { expect, test } from 'vitest';
import { textWidth } from '../../chart/text-width.ts';
import { loadSite } from '../../site/index.ts';
import { attributeOf, elementsOf, wordsOf } from '../../markdown/rewrite-html.ts';
import { eventPicture, eventPictureSize, eventScale } from './event-picture.ts';
import { paint } from './paint.ts';
import { missingGlyphs } from './picture-fonts.ts';
import { shareSize } from './share.ts';

const site = loadSite();
const { events, eventById } = site.model;

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

test('no word of any event’s picture leaves it, meets another or stands in the ground that is not there for it', () => {
  for (const event of events) {
    const lines = linesOf(eventPicture(event, site));
    for (const { text, y, rightPx } of lines) {
      expect(rightPx, `${event.id}: ${text}`).toBeLessThanOrEqual(shareSize.widthPx - 24);
      expect(y, `${event.id}: ${text}`).toBeLessThanOrEqual(shareSize.heightPx - 16);
    }
    const paper = lines.slice(0, -2);
    for (const { text, y, sizePx } of paper)
      expect(y + sizePx * 0.2, `${event.id}: ${text}`).toBeLessThan(484);
    const met = paper.filter((one, index) =>
      paper.some(
        (other, at) =>
          at > index &&
          Math.abs(other.y - one.y) < Math.min(one.sizePx, other.sizePx) * 0.8 &&
          other.x < one.rightPx &&
          one.x < other.rightPx,
      ),
    );
    expect(met, event.id).toEqual([]);
    expect(missingGlyphs(lines.map(({ text }) => text).join('')), event.id).toEqual([]);
  }
});

test('a picture says whose number it is, and that it is weak or disputed', () => {
  const wordsIn = (id: string): string =>
    linesOf(eventPicture(eventById.get(id)!, site))
      .map(({ text }) => text)
      .join(' ');
  expect(wordsIn('2025-09-11-release-52')).toContain('announced by Presidential press service');
  expect(wordsIn('2025-09-11-release-52')).toContain(site.words.card.disputed);
  for (const { id, weak } of events)
    expect(wordsIn(id).includes(site.words.events.weak), id).toBe(weak === true);
});

test('it is painted at the size that pages name', async () => {
  const png = await paint(eventPicture(eventById.get('2025-09-11-release-52')!, site), eventScale);
  const view = new DataView(png.buffer);
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([
    eventPictureSize.widthPx,
    eventPictureSize.heightPx,
  ]);
});
