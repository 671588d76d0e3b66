/** A figure as a printer sets it: the drawing alone, as wide as a column or a page of type, in colour or in black ink, every letter an outline. Knows the drawing, no file format but SVG. */
import { element, serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { FigureSize } from '../../figures/figure.ts';
import type { Site } from '../../site/index.ts';
import { drawDoorKey } from '../pictures/door-key.ts';
import { outlineLetters } from '../pictures/paint.ts';
import { asGroup, pictureDrawing, rootStyles, sizeOf } from '../pictures/picture.ts';

export interface PressWidth {
  widthMm: number;
  /** The drawing whose letters are of a size to be read at this width. */
  size: FigureSize;
}

/** One column of most newspapers and journals, and a page of a book. */
export const pressWidths: readonly PressWidth[] = [
  { widthMm: 85, size: 'narrow' },
  { widthMm: 170, size: 'print' },
];

export const pressInks = ['print', 'grey'] as const;
export type PressInk = (typeof pressInks)[number];

/** Room around the drawing, whose ground runs on into it: on a page it stands inside the margins of that. In units of the drawing. */
const insetPx = 8;

/** SVG without a letter of text: paths, in units of the drawing. */
export async function pressDrawing(
  id: string,
  size: FigureSize,
  ink: PressInk,
  site: Pick<Site, 'figures' | 'words' | 'door'>,
): Promise<string> {
  const svg = site.figures.get(id)!.draw(size);
  const drawn = sizeOf(svg);
  const key =
    id === 'door'
      ? drawDoorKey(site.words.doorKey, site.door.series.deals, drawn.widthPx, textWidth)
      : undefined;
  const topPx = key === undefined ? insetPx : insetPx + key.heightPx + 16;
  const widthPx = drawn.widthPx + 2 * insetPx;
  const heightPx = topPx + drawn.heightPx;
  return outlineLetters(
    serialize(
      element(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          width: widthPx,
          height: heightPx,
          viewBox: `0 0 ${widthPx} ${heightPx}`,
          ...rootStyles,
        },
        [
          ...(key
            ? [
                asGroup(
                  pictureDrawing(serialize(key.node), ink),
                  `translate(${insetPx} ${insetPx})`,
                ),
              ]
            : []),
          asGroup(pictureDrawing(svg, ink), `translate(${insetPx} ${topPx})`),
        ],
      ),
    ),
  );
}
