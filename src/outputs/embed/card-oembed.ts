/** What a host learns that asks about one event or one number: the words first, which stay where frames are stripped, then the frame. And what is pasted by hand. */
import { siteAddress, siteRoot } from '../../site/address.ts';
import { cardHeights } from './card-height.ts';
import { cardText, type Card } from './card.ts';
import { lightQuery } from './figure-snippets.ts';
import { ogSize } from '../pictures/og-drawing.ts';
import { eventPicturePath, eventPictureSize } from '../pictures/event-picture.ts';
import { oembed, type OembedWords } from './oembed.ts';
import { frameSnippet } from './snippets.ts';

/** A number that is no event's has the picture of the whole. */
const pictureOf = ({ event }: Card): NonNullable<OembedWords['thumbnail']> =>
  event === undefined
    ? { address: siteAddress('og.png'), ...ogSize }
    : { address: siteAddress(eventPicturePath(event)), ...eventPictureSize };

const srcOf = ({ path }: Card): string => siteAddress(`embed/${path}/`) + lightQuery;

export function cardOembed(card: Card): Record<string, string | number> {
  const { articlePx, pairs } = cardHeights(card);
  return oembed({
    title: card.title,
    storyName: card.storyName,
    siteRoot,
    href: siteAddress(card.page),
    // A host that strips styles strips the one that asks for the light theme, too.
    src: srcOf(card),
    heightPx: articlePx,
    text: cardText(card),
    linkText: card.storyName,
    resizer: { src: siteAddress('embed.js'), pairs },
    thumbnail: pictureOf(card),
  });
}

export const cardSnippet = (card: Card): string => {
  const { attributePx, pairs } = cardHeights(card);
  return frameSnippet({
    title: card.title,
    src: srcOf(card),
    href: siteAddress(card.page),
    heightPx: attributePx,
    pairs,
    resizerSrc: siteAddress('embed.js'),
  });
};
