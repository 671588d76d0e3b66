/** How much the record holds of each year: series, drawing, sentences and table, put together. For /events/, at build only. */
import { JSDOM } from 'jsdom';
import { element, serialize, type SvgNode } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { sizeOf, type BuiltFigure } from '../figure.ts';
import { describeRecord, recordTable } from './describe.ts';
import { drawHatch, drawKey } from './key.ts';
import { plotRecord } from './plot.ts';
import { deriveRecord } from './series.ts';
import { recordSizes } from './sizes.ts';
import type { LaneWords, RecordModel, RecordWords } from './types.ts';

export function buildRecord(
  model: RecordModel,
  words: RecordWords,
  lanes: LaneWords,
  document: Document = new JSDOM('').window.document,
): BuiltFigure {
  const years = deriveRecord(model);
  return {
    id: 'record',
    draw(name) {
      const size = sizeOf(recordSizes, name);
      return serialize(
        element(
          'svg',
          { class: `record record-${name}`, viewBox: `0 0 ${size.widthPx} ${size.heightPx}` },
          [
            drawHatch(`record-${name}-hatch`),
            ...[drawKey(lanes, size, textWidth), plotRecord(years, size, document)].map((node) =>
              withHatch(node, `record-${name}-hatch`),
            ),
          ],
        ),
      );
    },
    table: recordTable(years, words, lanes),
    description: describeRecord(years, words),
    // Each event brings its own, in the list below the drawing.
    sources: [],
    asOf:
      model.events
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    droppedLabels: [],
  };
}

/** An address in a style sheet would be rewritten by a program that saves the page, and the sheet then no longer has the hash of the policy. */
function withHatch(node: SvgNode, id: string): SvgNode {
  const isDeal = node.attributes['class'] === 'lane-deal';
  return {
    ...node,
    attributes: { ...node.attributes, ...(isDeal && { fill: `url(#${id})` }) },
    children: node.children.map((child) =>
      typeof child === 'string' ? child : withHatch(child, id),
    ),
  };
}
