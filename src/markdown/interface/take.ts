/** Words of the box in which a figure is taken to another site. */
import { z } from 'zod';
import { pair, text } from './text.ts';

export const takeWords = {
  take: z.strictObject({
    intro: text,
    theme: text,
    themes: z.strictObject({ light: text, dark: text, reader: text }),
    version: text,
    versions: z.strictObject({ moving: text, pinned: text }),
    width: text,
    column: text,
    fixed: text,
    preview: text,
    byHand: text,
    addresses: z.strictObject({ frame: text, pinned: text, page: text }),
    without: text,
    /** What each kind of host is called, and what to do there. */
    hosts: z.strictObject({
      html: pair,
      wordpressBlocks: pair,
      wordpressAdministrator: pair,
      wordpressAuthor: pair,
      ghost: pair,
      hugo: pair,
      mdx: pair,
      jekyll: pair,
      eleventy: pair,
      mediawiki: pair,
      mail: pair,
      image: pair,
    }),
    clips: text,
    shapes: z.strictObject({ square: text, portrait: text, landscape: text }),
    moving: z.strictObject({ webm: text, webp: text }),
    copy: text,
    copied: text,
    copyPicture: text,
  }),
};
