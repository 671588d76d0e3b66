/** Makes the picture of the story: words and numbers from the site, colours from the stylesheet, glyphs from our own fonts. Same data, same bytes. */
import { Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { serialize, type SvgNode } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { wrapText } from '../../chart/wrap-text.ts';
import { attributeOf, removeElement, rewriteHtml } from '../../markdown/rewrite-html.ts';
import { startRenderer } from './paint.ts';
import { drawOg, ogSize, type OgColours, type OgWords, withoutText } from './og-drawing.ts';
import { pictureDrawing, sizeOf } from './picture.ts';
import type { Site } from '../../site/index.ts';
import { tokenColour } from '../../styles/token-rules.ts';

/** The faces by the names that stand inside the files; the renderer knows them by these. */
const fonts = {
  serif: 'Source Serif 4',
  sans: 'Fira Sans Condensed',
  sansStrong: 'Fira Sans Condensed SemiBold',
};
const fontFiles = ['door-serif-400', 'door-sans-400', 'door-sans-600'];

export function ogWords({ words, story }: Pick<Site, 'words' | 'story'>): OgWords {
  const front = story.pages.get('opening')?.front;
  return {
    title: words.site.title,
    kicker: front?.parts['kicker']?.text ?? '',
    // Its first sentence: the two counts.
    dek: front?.dek.text.split(/(?<=\.)\s+/)[0] ?? '',
  };
}

/** The text alternative of the picture. */
export const ogAlt = ({ title, kicker, dek }: OgWords): string => `${title}. ${kicker}. ${dek}`;

const lightColours = (): OgColours => ({
  paper: tokenColour('paper'),
  ink: tokenColour('ink'),
  quiet: tokenColour('ink-soft'),
  ground: tokenColour('ground'),
  groundInk: tokenColour('ground-ink'),
});

/** The page's own drawing, its sill at 0. */
function drawingOf(door: Site['door']): { node: SvgNode; widthPx: number } {
  // Without its words the line of the milestone would mean nothing.
  const svg = rewriteHtml(door.draw('wide'), (element) => {
    if (attributeOf(element, 'class') === 'until') removeElement(element);
  });
  const [drawing] = pictureDrawing(svg).children;
  if (!drawing || typeof drawing === 'string') throw new Error('The timeline has no drawing.');
  const { transform: _, ...ink } = drawing.attributes;
  return {
    node: withoutText({ ...drawing, attributes: ink }),
    widthPx: sizeOf(svg).widthPx,
  };
}

export async function makeOgPicture(site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const words = ogWords(site);
  const { node, widthPx } = drawingOf(site.door);
  const lines = wrapText(words.dek, 1112, 31, 400, textWidth);
  const svg = serialize(drawOg(node, widthPx, words, lines, lightColours(), fonts));
  // The renderer reads no woff2, so the files that the site ships are unpacked; kerning stays.
  const text = Object.values(words).join('');
  const fontBuffers = await Promise.all(
    fontFiles.map((name) =>
      subsetFont(readFileSync(`public/fonts/${name}.woff2`), text, {
        targetFormat: 'sfnt',
        noHinting: true,
        keepFeatures: ['kern'],
      }),
    ),
  );
  await startRenderer();
  const options = {
    fitTo: { mode: 'width' as const, value: ogSize.widthPx },
    font: { fontBuffers, defaultFontFamily: fonts.sans },
  };
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
