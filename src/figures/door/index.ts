/** The `door` timeline, put together: series from the model, a drawing for any step and size, sentences, table, sources. */
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { isoFromDay } from '../../format/epoch-day.ts';
import type { Model } from '../../model/index.ts';
import type { BuiltFigure } from '../figure.ts';
import type { DoorSizeName } from './constants.ts';
import { describeStep, doorTable } from './describe.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { doorEvents, doorSeries, period, type DoorLabels } from './series.ts';
import type { DoorSeries, DoorState, DoorWords } from './types.ts';

export { doorEvents } from './series.ts';

export interface BuiltDoor extends BuiltFigure {
  series: DoorSeries;
  /** The finished picture of one step, as it stands without a script. */
  drawStep(state: DoorState, size: DoorSizeName): string;
  describeStep(state: DoorState): string;
}

export const wholeSpan: DoorState = { id: 'whole', window: period, focus: [] };

export function drawDoor(series: DoorSeries, state: DoorState, size: DoorSizeName, isTouchable = true): string {
  return serialize(marks(layout(series, state, size, textWidth), series.words, state.id, isTouchable));
}

export function buildDoor(model: Model, words: DoorWords, labels: DoorLabels): BuiltDoor {
  const series = doorSeries(model, words, labels);
  const events = doorEvents(model);
  const ends = events.map((event) => event.date);
  return {
    id: 'door',
    series,
    draw: (size) => drawDoor(series, wholeSpan, size === 'narrow' ? 'narrow' : 'wide', false),
    drawStep: (state, size) => drawDoor(series, state, size, false),
    describeStep: (state) => describeStep(series, state),
    table: doorTable(series),
    description: [describeStep(series, wholeSpan)],
    sources: [...new Set(events.flatMap((event) => event.sources.map(({ source }) => source)))],
    asOf: ends.at(-1) ?? isoFromDay(period.end - 1),
    droppedLabels: layout(series, wholeSpan, 'wide', textWidth).dropped,
  };
}
