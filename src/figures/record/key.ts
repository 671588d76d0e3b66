/** The key above the columns; knows no data. */
import { element, type SvgNode } from '../../chart/svg.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { laneOrder } from './series.ts';
import type { RecordSize } from './sizes.ts';
import type { LaneWords } from './types.ts';

const swatchPx = 12;
const gapPx = 5;
const betweenPx = 16;

export function drawKey(words: LaneWords, size: RecordSize, measure: Measure): SvgNode {
  let x = 0;
  const items = laneOrder.flatMap((lane) => {
    const left = x;
    x += swatchPx + gapPx + Math.ceil(measure(words[lane], size.textPx, 400)) + betweenPx;
    return [
      element('g', { class: `lane-${lane}` }, [
        element('rect', { x: left + 0.5, y: 2.5, width: swatchPx - 1, height: swatchPx - 1 }),
      ]),
      element('text', { x: left + swatchPx + gapPx, y: 13 }, [words[lane]]),
    ];
  });
  return element('g', { class: 'key' }, items);
}
