/** An event as a picture beside a link to it: day, title, its first number with who says so, on the paper; whose page it is, in the ground. Knows words and places, no renderer. */
import { element, serialize, type SvgNode } from '../../chart/svg.ts';
import { tokenColour } from '../../styles/token-rules.ts';
import { formatDate } from '../../format/index.ts';
import type { Event } from '../../model/index.ts';
import type { Site } from '../../site/index.ts';
import { eventCard, type CardNumber } from '../embed/card.ts';
import { balance, widthOf, wrap, type Kind } from './set-text.ts';
import { shareSize } from './share.ts';
import { textLines } from './text-lines.ts';

/** Shown as small as 300 px wide, and each event has one: half the size of a figure’s card is a quarter of its cost. */
export const eventScale = 0.5;
export const eventPictureSize = {
  widthPx: shareSize.widthPx * eventScale,
  heightPx: shareSize.heightPx * eventScale,
};

/** From the root: beside the oEmbed answer that names it, where other sites may show it. */
export const eventPicturePath = (id: string): string => `oembed/event/${id}.png`;

const edgePx = 52;
const roomPx = shareSize.widthPx - 2 * edgePx;
const sillPx = 484;
const titleSizes = [64, 58, 52, 46, 40];
const mostTitlePx = 200;
const small: Kind = { sizePx: 30, linePx: 38, weight: 400 };
const label: Kind = { sizePx: 34, linePx: 42, weight: 600 };

/** What an event rests on weakly, or is disputed in, in a word; else the day of the data. */
function cautionOf(event: Event, { words, model, language }: Site): string {
  const cautions = [
    ...(event.weak ? [words.events.weak] : []),
    ...(event.conflicts.length > 0 ? [words.card.disputed] : []),
  ];
  return cautions.length > 0
    ? cautions.join(' · ')
    : words.card.dataOf.replace('#', formatDate(model.asOf.compiled, 'long', language));
}

export function eventPicture(event: Event, site: Site): string {
  const card = eventCard(event, site);
  const { widthPx, heightPx } = shareSize;
  const [paper, ink, quiet, ground, groundInk, groundQuiet] = (
    ['paper', 'ink', 'ink-soft', 'ground', 'ground-ink', 'ground-ink-soft'] as const
  ).map((name) => tokenColour(name)) as [string, string, string, string, string, string];
  const title = titleOf(card.title);
  const bodyPx = 122 + title.lines.length * title.kind.linePx + 24;
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
        set(wrap(card.kicker, roomPx, small).slice(0, 1), small, 62, quiet),
        set(title.lines, title.kind, 112, ink),
        ...numberNodes(card.numbers[0], event.summary, bodyPx, ink, quiet),
        set([card.storyName], { sizePx: 38, linePx: 46, weight: 600 }, sillPx + 30, groundInk),
        set([cautionOf(event, site)], small, sillPx + 82, groundQuiet),
      ],
    ),
  );
}

/** The largest size at which the title has room; evened out only then, as that takes many tries. */
function titleOf(text: string): { kind: Kind; lines: string[] } {
  const kinds = titleSizes.map((sizePx): Kind => ({ sizePx, linePx: sizePx * 1.12, weight: 600 }));
  const kind =
    kinds.find((one) => wrap(text, roomPx, one).length * one.linePx <= mostTitlePx) ??
    kinds.at(-1)!;
  return { kind, lines: balance(text, roomPx, kind) };
}

/** The number large, and beside it what it counts and who says so; an event without one has its first sentence, where that finds room. */
function numberNodes(
  number: CardNumber | undefined,
  summary: string,
  top: number,
  ink: string,
  quiet: string,
): SvgNode[] {
  if (!number) {
    const lines = wrap(/^.*?[.!?](?=\s|$)/.exec(summary)?.[0] ?? '', roomPx, small);
    return top + lines.length * small.linePx > sillPx - 24 ? [] : [set(lines, small, top, quiet)];
  }
  const sizePx = number.value.length > 12 ? 60 : 104;
  const value: Kind = { sizePx, linePx: sizePx, weight: 600 };
  const x = edgePx + widthOf(number.value, value) + 28;
  const besidePx = shareSize.widthPx - edgePx - x;
  const labels = wrap(number.label, besidePx, label);
  return [
    set([number.value], value, top, ink),
    set(labels, label, top + 4, ink, x),
    set(
      wrap(number.said, besidePx, small),
      small,
      top + 8 + labels.length * label.linePx,
      quiet,
      x,
    ),
  ];
}

const set = (
  lines: readonly string[],
  kind: Kind,
  top: number,
  fill: string,
  x = edgePx,
): SvgNode => textLines(lines, kind, x, top, fill);
