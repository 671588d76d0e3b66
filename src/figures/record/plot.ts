/**
 * The columns of `record`, by Observable Plot, as plain nodes; the only file that knows Plot.
 * Plot draws here because this is a standard stacked chart on a page that counts no bytes; the story's charts draw every
 * person and measure every label, and each byte of that page is counted, so they are written by our own parts.
 */
import * as Plot from '@observablehq/plot';
import { element, type SvgNode } from '../../chart/svg.ts';
import { laneOrder, partsOf, peaksOf } from './series.ts';
import type { RecordSize } from './sizes.ts';
import type { RecordYear } from './types.ts';

const footPx = 24;
/** Half of the line around a part, so that parts stand beside and not on each other. */
const insetPx = 0.5;

export function plotRecord(
  years: readonly RecordYear[],
  size: RecordSize,
  document: Document,
): SvgNode {
  const hasScale = size.scalePx > 0;
  const parts = partsOf(years);
  const drawing = Plot.plot({
    document,
    width: size.widthPx,
    height: size.heightPx,
    marginTop: size.topPx,
    marginBottom: footPx,
    marginLeft: size.scalePx,
    marginRight: 0,
    x: {
      type: 'band',
      domain: years.map(({ year }) => year),
      axis: null,
      padding: 0.16,
      round: false,
    },
    y: { axis: null },
    marks: [
      hasScale ? Plot.gridY({ className: 'grid', ticks: 4 }) : null,
      hasScale
        ? Plot.axisY({ className: 'scale', ticks: 4, tickSize: 0, tickPadding: 5, label: null })
        : null,
      // One mark with a class for each lane, all of one stack: Plot stacks within a mark, so the stack is worked out first.
      ...stacked(parts, years).map(({ lane, bars }) =>
        Plot.barY(bars, {
          className: `lane-${lane}`,
          x: 'year',
          y1: 'from',
          y2: 'to',
          insetTop: insetPx,
          insetBottom: insetPx,
          insetLeft: insetPx,
          insetRight: insetPx,
        }),
      ),
      Plot.ruleY([0], { className: 'axis' }),
      Plot.text(hasScale ? peaksOf(years) : years, {
        className: 'number',
        x: 'year',
        y: 'total',
        text: (row: RecordYear) => String(row.total),
        dy: -4,
        lineAnchor: 'bottom',
        fontSize: size.textPx,
      }),
      Plot.axisX({
        className: 'year',
        ticks: years.map(({ year }) => year).filter((year) => Number(year) % 5 === 0),
        tickSize: 0,
        tickPadding: 7,
        label: null,
      }),
    ],
  });
  // Plot centres text at its root, which stays behind.
  return element(
    'g',
    { class: 'columns', 'text-anchor': 'middle' },
    [...drawing.children].flatMap((child) => nodesOf(child)),
  );
}

const stacked = (
  parts: ReturnType<typeof partsOf>,
  years: readonly RecordYear[],
): { lane: string; bars: { year: string; from: number; to: number }[] }[] =>
  laneOrder.map((lane, index) => ({
    lane,
    bars: parts
      .filter((part) => part.lane === lane)
      .map(({ year, events }) => {
        const below = laneOrder
          .slice(0, index)
          .reduce(
            (sum, other) => sum + (years.find((row) => row.year === year)?.byLane[other] ?? 0),
            0,
          );
        return { year, from: below, to: below + events };
      }),
  }));

/** What says where and which; colour and type are the style sheet's, names for assistive technology are the figure's. */
const kept = new Set([
  'class',
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'width',
  'height',
  'transform',
  'text-anchor',
]);

/** Plot's tree without its style sheet, its invisible ticks and all that it says of colour; no more than one decimal. */
function nodesOf(source: Element): SvgNode[] {
  if (source.tagName === 'style' || source.tagName === 'path') return [];
  const attributes = Object.fromEntries(
    [...source.attributes]
      .filter(({ name }) => kept.has(name))
      .map(({ name, value }) => [name, rounded(value)]),
  );
  const children =
    source.children.length > 0
      ? [...source.children].flatMap((child) => nodesOf(child))
      : source.textContent
        ? [source.textContent]
        : [];
  if (source.tagName === 'g' && children.length === 0) return [];
  return [element(source.tagName, attributes, children)];
}

const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10 || 0));
