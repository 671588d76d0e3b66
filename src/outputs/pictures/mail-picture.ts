/**
 * A figure for a newsletter: 600 px wide, as mail programs show pictures, and read on a phone at half of that. So it is the drawing for a phone, enlarged;
 * one that would be too tall that way is the drawing for a column. Knows words and places, no renderer.
 */
import { element, serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { figureIn } from '../../site/figure-in.ts';
import type { Site } from '../../site/index.ts';
import { tokenColour } from '../../styles/token-rules.ts';
import { drawDoorKey } from './door-key.ts';
import {
  asGroup,
  brandLine,
  figureText,
  pictureDrawing,
  rootStyles,
  sizeOf,
  Stack,
} from './picture.ts';
import { balance, listInLines, settle, type Kind } from './set-text.ts';

export const mailWidthPx = 600;
const edgePx = 12;
/** Of a drawing for a phone, in its own pixels. */
const tallestPx = 640;

const kinds = (isNarrow: boolean): Record<'title' | 'dek' | 'small' | 'foot', Kind> =>
  isNarrow
    ? {
        title: { sizePx: 20, linePx: 24, weight: 600 },
        dek: { sizePx: 14, linePx: 19, weight: 400 },
        small: { sizePx: 12, linePx: 16, weight: 400 },
        foot: { sizePx: 12, linePx: 16, weight: 600 },
      }
    : {
        title: { sizePx: 30, linePx: 35, weight: 600 },
        dek: { sizePx: 19, linePx: 26, weight: 400 },
        small: { sizePx: 15, linePx: 20, weight: 400 },
        foot: { sizePx: 15, linePx: 20, weight: 600 },
      };

export function mailPicture(
  id: string,
  site: Pick<Site, 'story' | 'figures' | 'model' | 'words' | 'door' | 'lang' | 'language'>,
): string {
  const text = figureText(id, site);
  const { figure } = figureIn(site, id);
  const narrow = figure.draw('narrow');
  const isNarrow = sizeOf(narrow).heightPx <= tallestPx;
  const svg = isNarrow ? narrow : figure.draw('column');
  const drawn = sizeOf(svg);
  const { title, dek, small, foot } = kinds(isNarrow);
  const [ink, quiet, paper] = (['ink', 'ink-soft', 'paper'] as const).map((name) =>
    tokenColour(name),
  ) as [string, string, string];
  const widthPx = drawn.widthPx + 2 * edgePx;
  const stack = new Stack(drawn.widthPx, edgePx);
  stack.y = edgePx + 2;
  stack.nodes.push(brandLine(widthPx, stack.y, ink, edgePx));
  stack.y += 10;
  stack.lines(balance(text.title, stack.roomPx, title), title, ink);
  stack.y += 4;
  stack.lines(settle(text.dek, stack.roomPx, dek), dek, quiet);
  stack.y += 14;
  stack.drawing(pictureDrawing(svg), drawn.heightPx);
  stack.y += 12;
  if (id === 'door') {
    const key = drawDoorKey(site.words.doorKey, site.door.series.deals, stack.roomPx, textWidth);
    stack.drawing(pictureDrawing(serialize(key.node)), key.heightPx);
    stack.y += 8;
  }
  const lead = `${site.words.figure.sources}: `;
  const more = site.words.picture.andMore;
  stack.lines(listInLines(lead, text.sources, more, stack.roomPx, small, 2), small, quiet);
  stack.lines(settle(text.foot, stack.roomPx, small), small, quiet);
  stack.lines([site.words.site.title], foot, ink);
  const scale = mailWidthPx / widthPx;
  const heightPx = Math.ceil((stack.y + edgePx) * scale);
  return serialize(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: mailWidthPx,
        height: heightPx,
        viewBox: `0 0 ${mailWidthPx} ${heightPx}`,
        ...rootStyles,
      },
      [
        element('rect', { width: mailWidthPx, height: heightPx, fill: paper }),
        asGroup(element('svg', {}, stack.nodes), `scale(${scale})`),
      ],
    ),
  );
}
