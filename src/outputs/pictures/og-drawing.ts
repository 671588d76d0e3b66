/** The picture that stands beside a link to the story elsewhere: the opening screen, drawn for 1200 by 630. Knows words and colours, no renderer. */
import { element, type SvgNode } from '../../chart/svg.ts';

export const ogSize = { widthPx: 1200, heightPx: 630 };

export interface OgWords {
  title: string;
  kicker: string;
  above: string;
  below: string;
  dek: string;
}
export interface OgColours {
  paper: string;
  ink: string;
  quiet: string;
  out: string;
  inside: string;
  insideInk: string;
  insideQuiet: string;
}
export interface OgFonts {
  serif: string;
  sans: string;
  sansStrong: string;
}

/** Shown as small as 300 px wide: nothing is set below 27 px, and what matters is large. */
const edgePx = 72;
const sillPx = 418;
const sillThickPx = 6;
const titlePx = 118;

/** `people` stand above the sill, one hangs below it, all of one size. */
export function drawOg(
  people: number,
  words: OgWords,
  colours: OgColours,
  fonts: OgFonts,
): SvgNode {
  const { widthPx, heightPx } = ogSize;
  const pitch = (widthPx - 2 * edgePx) / people;
  const radius = pitch * 0.39;
  const dot = (index: number, y: number, fill: string): SvgNode =>
    element('circle', {
      cx: edgePx + radius + index * ((widthPx - 2 * edgePx - 2 * radius) / Math.max(1, people - 1)),
      cy: y,
      r: radius,
      fill,
    });
  const line = (
    text: string,
    y: number,
    sizePx: number,
    family: string,
    fill: string,
    weight = 400,
    spacing = 0,
  ): SvgNode =>
    element(
      'text',
      {
        x: edgePx,
        y,
        'font-size': sizePx,
        'font-family': family,
        'font-weight': weight,
        fill,
        ...(spacing ? { 'letter-spacing': spacing } : {}),
      },
      [text],
    );
  const gapPx = 5;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: widthPx,
      height: heightPx,
      viewBox: `0 0 ${widthPx} ${heightPx}`,
    },
    [
      element('rect', { width: widthPx, height: heightPx, fill: colours.paper }),
      element('rect', {
        y: sillPx,
        width: widthPx,
        height: heightPx - sillPx,
        fill: colours.inside,
      }),
      element('rect', {
        y: sillPx - sillThickPx,
        width: widthPx,
        height: sillThickPx,
        fill: colours.ink,
      }),
      line(words.kicker, 96, 32, fonts.sansStrong, colours.quiet, 600, 0.5),
      // Pulled left by the side bearing of its first letter, so that it starts where the lines below it do.
      element('g', { transform: 'translate(-4 0)' }, [
        line(words.title, 220, titlePx, fonts.serif, colours.ink, 400, -3.5),
      ]),
      line(words.above, 336, 36, fonts.sansStrong, colours.ink, 600),
      ...Array.from({ length: people }, (_, index) =>
        dot(index, sillPx - sillThickPx - gapPx - radius, colours.out),
      ),
      dot(0, sillPx + gapPx + radius, colours.insideInk),
      line(words.below, 516, 36, fonts.sansStrong, colours.insideInk, 600),
      line(words.dek, 574, 27, fonts.sans, colours.insideQuiet),
    ],
  );
}
