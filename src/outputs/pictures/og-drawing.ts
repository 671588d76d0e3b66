/** The picture that stands beside a link to the story elsewhere: the timeline with the title in its sky, drawn for 1200 by 630. Knows words and colours, no renderer. */
import { element, type SvgNode } from '../../chart/svg.ts';

export const ogSize = { widthPx: 1200, heightPx: 630 };

export interface OgWords {
  title: string;
  kicker: string;
  dek: string;
}
export interface OgColours {
  paper: string;
  ink: string;
  quiet: string;
  ground: string;
  groundInk: string;
}
export interface OgFonts {
  serif: string;
  sans: string;
  sansStrong: string;
}

/** Shown as small as 300 px wide: nothing is set below 27 px, so the drawing comes without its letters. */
const edgePx = 44;
const sillPx = 404;
/** The larger where two lines hold the dek. */
export const dekSizes = [31, 27] as const;

/** `door` has its sill at 0 and `doorPx` is its width; `lines` are the words of the dek, broken at a size of `dekPx`. */
export function drawOg(
  door: SvgNode,
  doorPx: number,
  words: OgWords,
  lines: readonly string[],
  dekPx: number,
  ink: OgColours,
  fonts: OgFonts,
): SvgNode {
  const { widthPx, heightPx } = ogSize;
  const line = (
    text: string,
    y: number,
    sizePx: number,
    family: string,
    fill: string,
    more: Record<string, string | number> = {},
  ): SvgNode =>
    element('text', { x: edgePx, y, 'font-size': sizePx, 'font-family': family, fill, ...more }, [
      text,
    ]);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
    },
    [
      element('rect', { width: widthPx, height: heightPx, fill: ink.paper }),
      element('rect', { y: sillPx, width: widthPx, height: heightPx - sillPx, fill: ink.ground }),
      element('g', { transform: `translate(${edgePx - 20} ${sillPx})` }, [
        element('g', { transform: `scale(${(widthPx - 2 * edgePx + 40) / doorPx})` }, [door]),
      ]),
      line(words.kicker, 78, 30, fonts.sansStrong, ink.quiet, { 'font-weight': 600 }),
      // Pulled left by the side bearing of its first letter, so that it starts where the lines below it do.
      element('g', { transform: 'translate(-4 0)' }, [
        line(words.title, 190, 104, fonts.serif, ink.ink, { 'letter-spacing': -3 }),
      ]),
      ...lines.map((text, index) =>
        line(text, 556 + index * (dekPx + 9), dekPx, fonts.sans, ink.groundInk),
      ),
    ],
  );
}

/** A drawing without its letters. */
export const withoutText = (node: SvgNode): SvgNode => ({
  ...node,
  children: node.children.flatMap((child) =>
    typeof child === 'string' || child.tag === 'text' ? [] : [withoutText(child)],
  ),
});
