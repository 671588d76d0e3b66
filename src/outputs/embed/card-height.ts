/**
 * How high a card is at a width, worked out without a browser: the measures of src/styles/embed-card.css stand here once more, and a browser test holds the two together.
 * A card is set in the reader's own letters, drawn to the widths of ours, so that a line may break a word earlier or later.
 */
import { textWidth } from '../../chart/text-width.ts';
import { cardParagraphs, type Card } from './card.ts';
import { articleWidthPx, countLines, type EmbedHeights } from './heights.ts';

const edgePx = 16;
const sillPx = 16;
const textMaxPx = 704;
/** From here the head is larger, as in every embed. */
const wideFromPx = 728;

export function cardHeight(card: Card, framePx: number): number {
  const roomPx = Math.min(framePx - 2 * edgePx, textMaxPx);
  const lines = (text: string, sizePx: number, linePx: number, weight: 400 | 600 = 400): number =>
    countLines(text, roomPx, sizePx, weight, textWidth) * linePx;
  const small = (text: string, abovePx: number): number => abovePx + lines(text, 14, 20);
  const [headPx, headLinePx] = framePx >= wideFromPx ? [26, 30] : [20, 24];
  const { main, others } = cardParagraphs(card);
  const number = main
    ? 8 +
      lines(main.value, 32, 36, 600) +
      (main.label === '' ? 0 : lines(main.label, 16, 22)) +
      (main.said === '' ? 0 : small(main.said, 0))
    : 0;
  return Math.ceil(
    edgePx +
      sillPx +
      small(card.kicker, 0) +
      (card.heading === undefined ? 0 : 4 + lines(card.heading, headPx, headLinePx, 600)) +
      number +
      others.reduce((sum, text) => sum + small(text, 8), 0) +
      12 +
      8 +
      1 +
      small(card.sources, 4) +
      (card.notice.length === 0 ? 0 : small(card.notice.join(' '), 4)) +
      small(`${card.credit} ${card.storyName}`, 4) +
      edgePx,
  );
}

const widths = [320, 480, wideFromPx - 1, wideFromPx, 880];
const phoneColumnPx = 360;

export function cardHeights(card: Card): EmbedHeights {
  const articlePx = cardHeight(card, articleWidthPx);
  return {
    pairs: widths.map((width) => `${width}:${cardHeight(card, width)}`).join(' '),
    attributePx: Math.max(cardHeight(card, phoneColumnPx), articlePx),
    articlePx,
  };
}
