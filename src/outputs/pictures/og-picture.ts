/** Makes the picture of the story: words and numbers from the site, colours from the stylesheet, glyphs from our own fonts. Same data, same bytes. */
import { Resvg } from '@resvg/resvg-wasm';
import { serialize, type SvgNode } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { wrapText } from '../../chart/wrap-text.ts';
import { attributeOf, removeElement, rewriteHtml } from '../../markdown/rewrite-html.ts';
import { startRenderer } from './paint.ts';
import { unpack } from './picture-fonts.ts';
import {
  dekSizes,
  drawOg,
  ogSize,
  type OgColours,
  type OgWords,
  withoutText,
} from './og-drawing.ts';
import { pictureDrawing, sizeOf } from './picture.ts';
import type { Site } from '../../site/index.ts';
import { fontFaces } from '../../styles/font-faces.ts';
import { lettersOf } from '../../styles/font-rules.ts';
import { tokenColour } from '../../styles/token-rules.ts';

/** The faces by the names that stand inside the files; the renderer knows them by these. */
const fonts = {
  serif: 'Source Serif 4',
  sans: 'Fira Sans Condensed',
  sansStrong: 'Fira Sans Condensed SemiBold',
};

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
  if (!drawing || typeof drawing === 'string')
    throw new Error(
      'src/figures/door/: the picture beside links is made from the wide drawing.\n  Found: an empty one.\n  Expected: the timeline with its groups.\n  Look what door.draw("wide") gives.',
    );
  const { transform: _, ...ink } = drawing.attributes;
  return {
    node: withoutText({ ...drawing, attributes: ink }),
    widthPx: sizeOf(svg).widthPx,
  };
}

interface Dek {
  sizePx: number;
  lines: string[];
}

export async function makeOgPicture(site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const words = ogWords(site);
  const { node, widthPx } = drawingOf(site.door);
  const [large, small] = dekSizes.map((sizePx) => ({
    sizePx,
    lines: wrapText(words.dek, 1112, sizePx, 400, textWidth),
  })) as [Dek, Dek];
  const { lines, sizePx } = large.lines.length > 2 ? small : large;
  const svg = serialize(drawOg(node, widthPx, words, lines, sizePx, lightColours(), fonts));
  const text = Object.values(words).join('');
  const faces = fontFaces.filter((face) =>
    [...lettersOf(face)].some((letter) => text.includes(letter)),
  );
  const fontBuffers = await unpack(faces, ['kern'], text);
  await startRenderer();
  const options = {
    fitTo: { mode: 'width' as const, value: ogSize.widthPx },
    font: { fontBuffers, defaultFontFamily: fonts.sans },
  };
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
