/**
 * A figure for a card of 1200 by 630 beside a link: the title large enough for a phone, the narrow drawing beside it, enlarged.
 * A drawing taller than the card shows its beginning and fades out: rows go on, and nothing is squeezed. Knows words and places, no renderer.
 */
import { element, serialize, type SvgNode } from '../../chart/svg.ts';
import { figureIn } from '../../site/figure-in.ts';
import type { Site } from '../../site/index.ts';
import { asGroup, figureText, pictureDrawing, rootStyles, sizeOf } from './picture.ts';
import { balance, listInLines, settle, widthOf, type Kind } from './set-text.ts';
import { textLines } from './text-lines.ts';
import { tokenColour } from '../../styles/token-rules.ts';

export const shareSize = { widthPx: 1200, heightPx: 630 };
const edgePx = 52;
/** The words stand on the left, the drawing in what is left. */
const wordsPx = 588;
const drawingPx = shareSize.widthPx - wordsPx - 2 * edgePx;
const topPx = 44;
/** Up to this height the narrow drawing is shown whole. */
const wholeUpToPx = 480;
const fadePx = 76;

const titleSizes = [56, 52, 48, 44, 40, 36];
const dek: Kind = { sizePx: 23, linePx: 30, weight: 400 };
const small: Kind = { sizePx: 20, linePx: 27, weight: 400 };

export function sharePicture(
  id: string,
  site: Pick<Site, 'story' | 'figures' | 'model' | 'words' | 'lang' | 'language'>,
): string {
  const text = figureText(id, site);
  const { widthPx, heightPx } = shareSize;
  const [paper, inside, insideInk, insideQuiet] = (
    ['paper', 'ground', 'ground-ink', 'ground-ink-soft'] as const
  ).map((name) => tokenColour(name)) as [string, string, string, string];
  const drawing = figureIn(site, id).figure.draw('narrow');
  // A drawing with a ground fades into it.
  const foot = drawing.includes('surface-ground') ? inside : paper;
  return serialize(
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
        element('defs', {}, [
          element('linearGradient', { id: 'fade', x1: 0, y1: 0, x2: 0, y2: 1 }, [
            element('stop', { offset: 0, 'stop-color': foot, 'stop-opacity': 0 }),
            element('stop', { offset: 0.85, 'stop-color': foot }),
          ]),
        ]),
        element('rect', { width: widthPx, height: heightPx, fill: paper }),
        ...drawingNodes(drawing),
        element('rect', { width: wordsPx, height: heightPx, fill: inside }),
        element('path', {
          d: `M${edgePx} 58h64m44 0H${wordsPx - edgePx}`,
          stroke: insideInk,
          'stroke-width': 4,
          fill: 'none',
        }),
        ...wordNodes(text, site.words, insideInk, insideQuiet),
      ],
    ),
  );
}

function drawingNodes(svg: string): SvgNode[] {
  const drawn = sizeOf(svg);
  const roomPx = shareSize.heightPx - 2 * topPx;
  const isWhole = drawn.heightPx <= wholeUpToPx;
  const scale = isWhole
    ? Math.min(drawingPx / drawn.widthPx, roomPx / drawn.heightPx)
    : drawingPx / drawn.widthPx;
  const x = wordsPx + edgePx + (drawingPx - drawn.widthPx * scale) / 2;
  const y = isWhole ? topPx + (roomPx - drawn.heightPx * scale) / 2 : topPx;
  return [
    asGroup(pictureDrawing(svg), `translate(${x} ${y}) scale(${scale})`),
    ...(isWhole
      ? []
      : [
          element('rect', {
            x: wordsPx,
            y: shareSize.heightPx - fadePx,
            width: shareSize.widthPx - wordsPx,
            height: fadePx,
            fill: 'url(#fade)',
          }),
        ]),
  ];
}

function wordNodes(
  text: ReturnType<typeof figureText>,
  words: Site['words'],
  ink: string,
  quiet: string,
): SvgNode[] {
  const roomPx = wordsPx - 2 * edgePx;
  const set = (lines: readonly string[], kind: Kind, top: number, fill: string): SvgNode =>
    textLines(lines, kind, edgePx, top, fill);
  const sources = listInLines(
    `${words.figure.sources}: `,
    text.sources,
    words.picture.andMore,
    roomPx,
    small,
    2,
  );
  const footTop = shareSize.heightPx - 40 - (sources.length + 1) * small.linePx - 44;
  const titleTop = 86;
  const title = titleSizes
    .map((sizePx): Kind => ({ sizePx, linePx: sizePx * 1.12, weight: 600 }))
    .map((kind) => ({ kind, lines: balance(text.title, roomPx, kind) }))
    // A size at which one word would be left over is passed by.
    .find(
      ({ kind, lines }, index) =>
        index === titleSizes.length - 1 ||
        (lines.length * kind.linePx <= 330 &&
          widthOf(lines.at(-1), kind) >
            0.45 * Math.max(...lines.map((line) => widthOf(line, kind)))),
    )!;
  const dekTop = titleTop + title.lines.length * title.kind.linePx + 16;
  const dekLines = settle(text.dek, roomPx, dek);
  return [
    set(title.lines, title.kind, titleTop, ink),
    // Half a dek would say half a thing.
    ...(dekTop + dekLines.length * dek.linePx <= footTop - 18
      ? [set(dekLines, dek, dekTop, quiet)]
      : []),
    set([`${words.site.title}`], { sizePx: 28, linePx: 34, weight: 600 }, footTop, ink),
    set([...sources, text.foot], small, footTop + 42, quiet),
  ];
}
