/** How much the record holds of each year: series, drawing, sentences and table, put together. For /events/, at build only. */
import { JSDOM } from 'jsdom';
import { element, serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Language } from '../../format/index.ts';
import { sizeOf, type BuiltFigure } from '../figure.ts';
import { describeRecord, recordTable } from './describe.ts';
import { drawKey } from './key.ts';
import { plotRecord } from './plot.ts';
import { deriveRecord } from './series.ts';
import { recordSizes } from './sizes.ts';
import type { LaneWords, RecordModel, RecordWords } from './types.ts';

export function buildRecord(
  model: RecordModel,
  words: RecordWords,
  lanes: LaneWords,
  language?: Language,
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
          [drawKey(lanes, size, textWidth), plotRecord(years, size, document)],
        ),
      );
    },
    table: recordTable(years, words, lanes),
    description: describeRecord(years, words, language),
    // Each event brings its own, in the list below the drawing.
    sources: [],
    eventIds: [],
    asOf:
      model.events
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    droppedLabels: [],
  };
}
