/**
 * How high an embed is at a width, worked out without a browser, so that a host can keep its place free. Pure: text widths and the measures of src/styles/embed.css,
 * which stand here once more; a browser test holds the two against each other.
 */
import type { Measure } from '../../chart/wrap-text.ts';
import type { EmbedParts } from './parts.ts';

/** From this width the timeline has its words beside the buttons. */
const doorBesideFromPx = 728;
/** From here note and table are opened beside each other. */
const detailsBesideFromPx = 384;
/** Below it no article's column is. */
const columnFromPx = 560;
/** Up to here the others have half the edge on each side, and their drawings none. */
const halfEdgeBelowPx = 728;
/** The timeline reaches from edge to edge. */
const doorFromPx = { column: columnFromPx, page: 840 } as const;
const edgePx = 16;
const narrowMaxPx = 400;
const columnMaxPx = 864;
const pageMaxPx = 1200;
/** WordPress cuts a frame here that it made from an address. */
const mostHighPx = 1000;
const textMaxPx = 704;
/** The buttons of the steps, beside their words. */
const barPx = 284;

/** How wide a drawing must stand for its smallest text to be 12 px. */
function readableFromPx(svg: string): number {
  const letters = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, px]) => Number(px));
  return Math.ceil((boxOf(svg).width * 12) / Math.min(...letters));
}

/** From this width the heading is large; the drawing for a column stands there too, but for the timeline's. */
export const largeFromPx = ({ id, column }: Pick<EmbedParts, 'id' | 'column'>): number =>
  id === 'door' ? doorBesideFromPx : Math.max(columnFromPx, readableFromPx(column));

/** From this width the drawing for a whole page stands. */
export const pageFromPx = ({ id, wide }: Pick<EmbedParts, 'id' | 'wide'>): number =>
  id === 'door' ? doorFromPx.page : Math.max(columnMaxPx, readableFromPx(wide)) + 2 * edgePx;

/** How wide each larger drawing may stand at most: no wider than leaves the frame whole in WordPress, if its letters stay large enough. */
export function pictureMaxPx(
  parts: EmbedParts,
  measure: Measure,
): { columnMax: number; pageMax: number } {
  const widest = (svg: string, mostPx: number): number => {
    const leastPx = readableFromPx(svg);
    let px = mostPx;
    while (px - 8 >= leastPx && restHeight(parts, px, measure) + px * ratioOf(svg) > mostHighPx)
      px -= 8;
    return px;
  };
  return { columnMax: widest(parts.column, columnMaxPx), pageMax: widest(parts.wide, pageMaxPx) };
}

/** Lines that a browser breaks a text into: at spaces, and after hyphens, dashes and slashes before a letter. */
export function countLines(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: 400 | 600,
  measure: Measure,
): number {
  let lines = 1;
  let usedPx = 0;
  for (const part of text.split(/(?<= )|(?<=[-–—/])(?=\p{L})/u)) {
    const partPx = measure(part.replace(/ $/, ''), sizePx, weight);
    if (usedPx > 0 && usedPx + partPx > widthPx) {
      lines += 1;
      usedPx = 0;
    }
    usedPx += partPx + (part.endsWith(' ') ? measure(' ', sizePx, weight) : 0);
  }
  return lines;
}

/** The box that a drawing names. */
function boxOf(svg: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

function ratioOf(svg: string): number {
  const { width, height } = boxOf(svg);
  return height / width;
}

export const embedHeight = (parts: EmbedParts, framePx: number, measure: Measure): number =>
  Math.ceil(restHeight(parts, framePx, measure) + pictureHeight(parts, framePx, measure));

const hasHalfEdge = (parts: EmbedParts, framePx: number): boolean =>
  framePx >= largeFromPx(parts) && framePx < halfEdgeBelowPx;

/** All but the drawing. */
function restHeight(parts: EmbedParts, framePx: number, measure: Measure): number {
  const isWide = framePx >= largeFromPx(parts);
  const roomPx = framePx - (hasHalfEdge(parts, framePx) ? edgePx : 2 * edgePx);
  const textPx = Math.min(roomPx, textMaxPx);
  const lines = (text: string, sizePx: number, weight: 400 | 600 = 400, px = textPx): number =>
    countLines(text, px, sizePx, weight, measure);
  const title = isWide ? lines(parts.title, 26, 600) * 30 : lines(parts.title, 20, 600) * 24;
  const dek = 4 + lines(parts.dek, 16) * 22;
  const foot =
    (framePx >= detailsBesideFromPx ? 32 : 64) +
    (4 + lines([parts.sources, ...parts.notice].join(' '), 14) * 20) +
    (4 + lines(`${parts.credit} ${parts.storyName}`, 14) * 20);
  return (
    edgePx +
    16 +
    title +
    dek +
    stepsHeight(parts, isWide, roomPx, lines) +
    (parts.steps.length > 0 ? 12 : 16) +
    keyHeight(parts, roomPx, measure) +
    12 +
    foot +
    edgePx
  );
}

/** The timeline has the whole frame, other drawings the room between the edges. */
function pictureHeight(parts: EmbedParts, framePx: number, measure: Measure): number {
  const { id, narrow, column, wide } = parts;
  if (id === 'door') {
    if (framePx >= pageFromPx(parts)) return Math.min(framePx, pageMaxPx) * ratioOf(wide);
    return framePx * ratioOf(framePx < doorFromPx.column ? narrow : column);
  }
  const roomPx = hasHalfEdge(parts, framePx) ? framePx : framePx - 2 * edgePx;
  if (framePx < largeFromPx(parts)) return Math.min(roomPx, narrowMaxPx) * ratioOf(narrow);
  const { columnMax, pageMax } = pictureMaxPx(parts, measure);
  return framePx < pageFromPx(parts)
    ? Math.min(roomPx, columnMax) * ratioOf(column)
    : Math.min(roomPx, pageMax) * ratioOf(wide);
}

/** The bar with the buttons and the line of the step beside or under it: as high as the longest line, so that no step moves the picture. */
function stepsHeight(
  { steps }: EmbedParts,
  isWide: boolean,
  roomPx: number,
  lines: (text: string, sizePx: number, weight: 400 | 600, px: number) => number,
): number {
  if (steps.length === 0) return 0;
  const textPx = isWide ? roomPx - barPx : roomPx;
  const text = Math.max(
    ...steps.map(
      ({ label, title }) => lines(label, 14, 400, textPx) * 20 + lines(title, 17, 600, textPx) * 22,
    ),
  );
  return 12 + (isWide ? Math.max(44, text) : 44 + 4 + text);
}

/** The key under the timeline: a mark and its name, then the next, on as many lines as that takes. The last mark is a frame, and wider. */
function keyHeight({ key }: EmbedParts, roomPx: number, measure: Measure): number {
  if (key.length === 0) return 0;
  const [gapPx, markGapPx, linePx] = [16, 6, 20];
  let [lines, usedPx] = [1, -gapPx];
  key.forEach((label, index) => {
    const markPx = index === key.length - 1 ? 28 : 16;
    const itemPx = markPx + markGapPx + measure(label, 14, 400);
    if (usedPx + gapPx + itemPx > roomPx) [lines, usedPx] = [lines + 1, -gapPx];
    usedPx += gapPx + itemPx;
  });
  return 8 + lines * linePx;
}

/** Widths between which the height grows evenly enough to be drawn as a line. */
export function heightWidths(parts: EmbedParts, measure: Measure): number[] {
  const { columnMax, pageMax } = pictureMaxPx(parts, measure);
  const steps = [
    detailsBesideFromPx,
    largeFromPx(parts),
    halfEdgeBelowPx,
    pageFromPx(parts),
    ...(parts.id === 'door' ? [doorFromPx.column] : []),
  ];
  return [
    ...new Set([
      320,
      ...steps.flatMap((px) => [px - 1, px]),
      ...[columnMax, pageMax].flatMap((px) => [px, px + 2 * edgePx]),
      pageMaxPx,
    ]),
  ]
    .filter((px) => px >= 320)
    .sort((a, b) => a - b);
}

export interface EmbedHeights {
  /** "320:900 431:1040 …", as /embed.js reads it. */
  pairs: string;
  /** For the attribute of a frame whose width nobody knows: enough in the column of a phone and in that of an article. */
  attributePx: number;
  /** In the column of an article. */
  articlePx: number;
}

export const articleWidthPx = 640;
const phoneColumnPx = 360;

export function embedHeights(parts: EmbedParts, measure: Measure): EmbedHeights {
  const at = (framePx: number): number => embedHeight(parts, framePx, measure);
  const articlePx = at(articleWidthPx);
  return {
    pairs: heightWidths(parts, measure)
      .map((width) => `${width}:${at(width)}`)
      .join(' '),
    attributePx: Math.max(at(phoneColumnPx), articlePx),
    articlePx,
  };
}
