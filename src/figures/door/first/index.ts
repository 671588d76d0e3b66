/** The `door` timeline, put together: series from the model, a drawing for any step and size, sentences, table, sources. */
import { serialize } from '../../../chart/svg.ts';
import { textWidth } from '../../../chart/text-width.ts';
import { isoFromDay } from '../../../format/epoch-day.ts';
import type { Event, Model } from '../../../model/index.ts';
import type { BuiltFigure } from '../../figure.ts';
import type { DoorSizeName } from './constants.ts';
import { describeStep, doorTable } from './describe.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { gatherEvents, type Gathering } from './gather.ts';
import { doorEvents, doorSeries, period, type DoorLabels } from './series.ts';
import type { DoorSeries, DoorState, DoorWords } from './types.ts';
import { whoSays } from './who-says.ts';

export { doorEvents } from './series.ts';
export type { Gathering } from './gather.ts';

export interface BuiltDoor extends BuiltFigure {
  series: DoorSeries;
  /** The events that stand for themselves in the drawing and in the list beneath it, in order of time. */
  events: Event[];
  /** What a long record shows by the month; empty below the limit of gather.ts. */
  gathered: Gathering[];
  /** The finished picture of one step, as it stands without a script. */
  drawStep(state: DoorState, size: DoorSizeName): string;
  describeStep(state: DoorState): string;
}

export const wholeSpan: DoorState = { id: 'whole', window: period, focus: [] };

export function drawDoor(
  series: DoorSeries,
  state: DoorState,
  size: DoorSizeName,
  isTouchable = true,
): string {
  return serialize(
    marks(layout(series, state, size, textWidth), series.words, state.id, isTouchable),
  );
}

/** `named` are events of which the words speak: they stand for themselves in a picture of any length. */
export function buildDoor(
  model: Model,
  words: DoorWords,
  labels: DoorLabels,
  named: ReadonlySet<string> = new Set(Object.keys(labels)),
): BuiltDoor {
  const events = doorEvents(model);
  const { single, gathered } = gatherEvents(events, named);
  const series = doorSeries(model, { single, gathered }, words, labels);
  const ends = events.map((event) => event.date);
  const attributions = whoSays(model);
  return {
    id: 'door',
    series,
    events: single,
    gathered,
    draw: (size) => drawDoor(series, wholeSpan, size === 'narrow' ? 'narrow' : 'wide', false),
    drawStep: (state, size) => drawDoor(series, state, size, false),
    describeStep: (state) => describeStep(series, state, attributions),
    table: doorTable(series, attributions),
    description: [describeStep(series, wholeSpan, attributions)],
    sources: [...new Set(events.flatMap((event) => event.sources.map(({ source }) => source)))],
    asOf: ends.at(-1) ?? isoFromDay(period.end - 1),
    droppedLabels: layout(series, wholeSpan, 'wide', textWidth).dropped,
  };
}
