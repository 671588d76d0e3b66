/** The pictures of the book for electronic readers: each figure as a drawing that a small page can hold, and the cover. On white, as the page around them may be dark. */
import { element, serialize, type SvgNode } from '../../chart/svg.ts';
import type { Site } from '../../site/index.ts';
import { tokenColour } from '../../styles/token-rules.ts';
import { paint } from '../pictures/paint.ts';
import { sansFamilies } from '../pictures/picture-fonts.ts';
import { asGroup, pictureDrawing, rootStyles, sizeOf } from '../pictures/picture.ts';
import { wrap, type Kind } from '../pictures/set-text.ts';
import { pressDrawing } from '../press/drawing.ts';

/** A drawing for a phone that is higher than this, by its width, would be shrunk to fit a page: then the drawing for paper is the larger one. */
const highestRatio = 1.5;

const cover = 'cover';

/** Names of the pictures that the book takes in. */
export const bookPictures = ({ figures }: Pick<Site, 'figures'>): string[] => [
  cover,
  ...figures.keys(),
];

export const pictureOfBook = (name: string, site: Site): Promise<Uint8Array> =>
  name === cover ? bookCover(site) : bookPicture(name, site);

async function bookPicture(
  id: string,
  site: Pick<Site, 'figures' | 'words' | 'door'>,
): Promise<Uint8Array> {
  const narrow = sizeOf(site.figures.get(id)!.draw('narrow'));
  const [size, scale] =
    narrow.heightPx > narrow.widthPx * highestRatio
      ? (['print', 2] as const)
      : (['narrow', 3.2] as const);
  return paint(await pressDrawing(id, size, 'print', site), scale, '#ffffff');
}

const coverPx = { width: 1200, height: 1600, edge: 84, door: 560 };
const title: Kind = { sizePx: 150, linePx: 150, weight: 600 };
const dek: Kind = { sizePx: 42, linePx: 56, weight: 400 };

/** Title in the sky, the whole timeline from edge to edge, the two counts in the ground. */
function bookCover({
  story,
  words,
  door,
}: Pick<Site, 'story' | 'words' | 'door'>): Promise<Uint8Array> {
  const { front } = story.pages.get('opening')!;
  const drawing = door.draw('narrow');
  const { widthPx, heightPx } = sizeOf(drawing);
  const scale = coverPx.width / widthPx;
  const footPx = coverPx.door + heightPx * scale;
  const roomPx = coverPx.width - 2 * coverPx.edge;
  const lines = (text: string, kind: Kind, y: number, fill: string): SvgNode[] =>
    wrap(text, roomPx, kind).map((line, index) =>
      element(
        'text',
        {
          x: coverPx.edge,
          y: y + index * kind.linePx,
          fill,
          'font-size': kind.sizePx,
          ...(kind.weight === 600 && { 'font-weight': 600, 'font-family': sansFamilies('600') }),
        },
        [line],
      ),
    );
  const box = (y: number, height: number, fill: string): SvgNode =>
    element('rect', { y, width: coverPx.width, height, fill });
  return paint(
    serialize(
      element(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          viewBox: `0 0 ${coverPx.width} ${coverPx.height}`,
          width: coverPx.width,
          height: coverPx.height,
          ...rootStyles,
        },
        [
          box(0, coverPx.height, tokenColour('paper')),
          box(footPx - 1, coverPx.height - footPx + 1, tokenColour('ground')),
          asGroup(pictureDrawing(drawing), `translate(0 ${coverPx.door}) scale(${scale})`),
          ...lines(
            front.parts['kicker']?.text ?? '',
            { ...dek, weight: 600 },
            130,
            tokenColour('ink-soft'),
          ),
          ...lines(words.site.title, title, 310, tokenColour('ink')),
          ...lines(
            front.dek.text.split(/(?<=\.)\s+/)[0] ?? '',
            dek,
            footPx + 60,
            tokenColour('ground-ink'),
          ),
        ],
      ),
    ),
  );
}
