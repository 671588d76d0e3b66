/**
 * A card as a picture beside a link: day, title, its first number with who says so, on the paper; whose page it is, in the ground. A number by itself is its own title.
 * Knows words and places, no renderer.
 */
import { element, serialize, type SvgNode } from '../../chart/svg.ts';
import { tokenColour } from '../../styles/token-rules.ts';
import type { Card, CardNumber } from '../embed/card.ts';
import { balance, widthOf, wrap, type Kind } from './set-text.ts';
import { shareSize } from './share.ts';
import { textLines } from './text-lines.ts';

/** Shown as small as 300 px wide, and hundreds of events and numbers have one: half the size of a figure’s is a quarter of its cost. Claims are few. */
export const cardPictureScale = ({ path }: Pick<Card, 'path'>): number =>
  path.startsWith('claim/') ? 1 : 0.5;

/** From the root: beside the oEmbed answer that names it, where other sites may show it. */
export const cardPicturePath = ({ path }: Pick<Card, 'path'>): string => `oembed/${path}.png`;

export const cardPictureSize = (card: Pick<Card, 'path'>): typeof shareSize => ({
  widthPx: shareSize.widthPx * cardPictureScale(card),
  heightPx: shareSize.heightPx * cardPictureScale(card),
});

const edgePx = 52;
const roomPx = shareSize.widthPx - 2 * edgePx;
const sillPx = 484;
const topPx = 112;
const titleSizes = [64, 58, 52, 46, 40];
const mostTitlePx = 200;
const mostLabelPx = 124;
const small: Kind = { sizePx: 30, linePx: 38, weight: 400 };
const label: Kind = { sizePx: 34, linePx: 42, weight: 600 };
const verdict: Kind = { sizePx: 68, linePx: 68, weight: 600 };
/** A value longer than this is words, or a range. */
const longValue = 12;

export function cardPicture(card: Card): string {
  const { widthPx, heightPx } = shareSize;
  const [paper, ink, quiet, ground, groundInk, groundQuiet] = (
    ['paper', 'ink', 'ink-soft', 'ground', 'ground-ink', 'ground-ink-soft'] as const
  ).map((name) => tokenColour(name)) as [string, string, string, string, string, string];
  return serialize(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: widthPx,
        height: heightPx,
        viewBox: `0 0 ${widthPx} ${heightPx}`,
      },
      [
        element('rect', { width: widthPx, height: heightPx, fill: paper }),
        element('rect', { y: sillPx, width: widthPx, height: heightPx - sillPx, fill: ground }),
        // The sill, open for a moment.
        element('path', {
          d: `M0 ${sillPx}H${edgePx + 64}m44 0H${widthPx}`,
          stroke: ink,
          'stroke-width': 8,
          fill: 'none',
        }),
        set([oneLine(card.kicker)], small, 62, quiet),
        ...(card.heading === undefined && card.numbers[0]
          ? numberAsTitle(card.numbers[0], ink, quiet)
          : titleNodes(card, ink, quiet)),
        set([card.storyName], { sizePx: 38, linePx: 46, weight: 600 }, sillPx + 30, groundInk),
        set([oneLine(card.caution)], small, sillPx + 82, groundQuiet),
      ],
    ),
  );
}

const oneLine = (text: string): string => {
  const [line = '', ...rest] = wrap(text, roomPx - widthOf(' …', small), small);
  return rest.length === 0 ? line : `${line} …`;
};

function titleNodes({ title, numbers, notes, lead }: Card, ink: string, quiet: string): SvgNode[] {
  const { lines, kind } = fit(title, mostTitlePx);
  const top = topPx + 10 + lines.length * kind.linePx + 24;
  const [number] = numbers;
  const below =
    number === undefined
      ? sentence(lead, top, quiet)
      : number.label === ''
        ? [
            set([number.value], verdict, top, ink),
            // Whole: half of how sure we are would be worse than none.
            ...whole(notes.at(-1) ?? '', top + verdict.linePx + 14, quiet),
          ]
        : besideNumber(number, top, ink, quiet);
  return [set(lines, kind, topPx, ink), ...below];
}

/** The largest size at which the words have room; evened out only then, as that takes many tries. */
function fit(text: string, mostPx: number): { kind: Kind; lines: string[] } {
  const kinds = titleSizes.map((sizePx): Kind => ({ sizePx, linePx: sizePx * 1.12, weight: 600 }));
  const kind =
    kinds.find((one) => wrap(text, roomPx, one).length * one.linePx <= mostPx) ?? kinds.at(-1)!;
  return { kind, lines: balance(text, roomPx, kind) };
}

const valueKind = (value: string, sizePx: number, longPx: number): Kind => {
  const size = value.length > longValue ? longPx : sizePx;
  return { sizePx: size, linePx: size, weight: 600 };
};

/** The number large, and beside it what it counts and who says so. */
function besideNumber(number: CardNumber, top: number, ink: string, quiet: string): SvgNode[] {
  const kind = valueKind(number.value, 104, 60);
  const x = edgePx + widthOf(number.value, kind) + 28;
  const besidePx = shareSize.widthPx - edgePx - x;
  const labels = wrap(number.label, besidePx, label);
  const said = wrap(number.said, besidePx, small);
  return [
    set([number.value], kind, top, ink),
    set(labels, label, top + 4, ink, x),
    set(said, small, top + 8 + labels.length * label.linePx, quiet, x),
  ];
}

/** The first sentence of an event without a number. */
const sentence = (lead: string, top: number, quiet: string): SvgNode[] =>
  whole(/^.*?[.!?](?=\s|$)/.exec(lead)?.[0] ?? '', top, quiet);

/** Nothing, where it does not find room. */
function whole(text: string, top: number, quiet: string): SvgNode[] {
  const lines = wrap(text, roomPx, small);
  return top + lines.length * small.linePx > sillPx - 16 ? [] : [set(lines, small, top, quiet)];
}

function numberAsTitle(
  { value, label: counted, said }: CardNumber,
  ink: string,
  quiet: string,
): SvgNode[] {
  const kind = valueKind(value, 140, 84);
  const { lines, kind: labelKind } = fit(counted, mostLabelPx);
  const labelTop = topPx + kind.linePx + 14;
  return [
    set([value], kind, topPx, ink),
    set(lines, labelKind, labelTop, ink),
    set(wrap(said, roomPx, small), small, labelTop + lines.length * labelKind.linePx + 14, quiet),
  ];
}

const set = (
  lines: readonly string[],
  kind: Kind,
  top: number,
  fill: string,
  x = edgePx,
): SvgNode => textLines(lines, kind, x, top, fill);
