/** What a host learns that asks about one event, one number or one claim: the words first, which stay where frames are stripped, then the frame. And what is pasted by hand. */
import { siteAddress } from '../../site/address.ts';
import { addressIn, pictureAddress } from '../../site/edition.ts';
import { cardHeights } from './card-height.ts';
import { cardText, type Card } from './card.ts';
import { lightQuery } from './figure-snippets.ts';
import { cardPicturePath, cardPictureSize } from '../pictures/card-picture.ts';
import { oembed } from './oembed.ts';
import { frameSnippet } from './snippets.ts';

const srcOf = ({ path, edition }: Card): string =>
  addressIn(edition, `embed/${path}/`) + lightQuery;

export function cardOembed(card: Card): Record<string, string | number> {
  const { articlePx, pairs } = cardHeights(card);
  return oembed({
    title: card.title,
    storyName: card.storyName,
    siteRoot: addressIn(card.edition, ''),
    href: addressIn(card.edition, card.page),
    // A host that strips styles strips the one that asks for the light theme, too.
    src: srcOf(card),
    heightPx: articlePx,
    text: cardText(card),
    linkText: card.storyName,
    resizer: { src: siteAddress('embed.js'), pairs },
    thumbnail: {
      address: pictureAddress(card.edition, cardPicturePath(card)),
      ...cardPictureSize(card),
    },
  });
}

export const cardSnippet = (card: Card): string => {
  const { attributePx, pairs } = cardHeights(card);
  return frameSnippet({
    title: card.title,
    src: srcOf(card),
    href: addressIn(card.edition, card.page),
    heightPx: attributePx,
    pairs,
    resizerSrc: siteAddress('embed.js'),
  });
};
