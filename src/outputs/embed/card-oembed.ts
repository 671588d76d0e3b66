/** What a host learns that asks about one event or one number: the words first, which stay where frames are stripped, then the frame. And what is pasted by hand. */
import { siteAddress, siteRoot } from '../../site/address.ts';
import { cardHeight, cardHeights } from './card-height.ts';
import { cardText, type Card } from './card.ts';
import { articleWidthPx } from './heights.ts';
import { oembed } from './oembed.ts';
import { frameSnippet } from './snippets.ts';

export const cardOembed = (card: Card): Record<string, string | number> =>
  oembed({
    title: card.title,
    storyName: card.storyName,
    siteRoot,
    href: siteAddress(card.page),
    src: siteAddress(`embed/${card.path}/`),
    heightPx: cardHeight(card, articleWidthPx),
    text: cardText(card),
    thumbnail: siteAddress(card.picture),
  });

export const cardSnippet = (card: Card): string => {
  const { attributePx, pairs } = cardHeights(card);
  return frameSnippet({
    title: card.title,
    src: siteAddress(`embed/${card.path}/`),
    href: siteAddress(card.page),
    heightPx: attributePx,
    pairs,
    resizerSrc: siteAddress('embed.js'),
  });
};
