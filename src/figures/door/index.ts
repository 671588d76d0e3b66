/** The `door` timeline, put together: series from the model, a drawing for each size, strips, counters, sentences, table, sources. */
import { serialize } from '../../chart/svg.ts';
import { formatDate } from '../../format/dates.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import { laneOf, type Event, type Model } from '../../model/index.ts';
import type { BuiltFigure, FigureSize } from '../figure.ts';
import { countsAt } from './counters.ts';
import { describeStep, describeWhole, doorTable, windowText } from './describe.ts';
import { layout } from './layout.ts';
import { marks } from './marks.ts';
import { posterEvents } from './poster-events.ts';
import { posterMarks } from './poster-marks.ts';
import { layoutPoster } from './poster.ts';
import { doorEvents, doorSeries, lastMonth, type DoorLabels } from './series.ts';
import type { DoorSizeName } from './sizes.ts';
import { stepWindow } from './state.ts';
import { strip, stripSource } from './strip.ts';
import type { DoorSeries, DoorStep, DoorWords } from './types.ts';
import { whoSays } from './who-says.ts';

export { doorEvents } from './series.ts';
export type { DoorStep } from './types.ts';

/** One counter: a number and what it counts, for HTML beside the sill. */
export interface DoorCounter {
  kind: 'out' | 'recognised' | 'held';
  value: string;
  label: string;
}

export interface BuiltDoor extends BuiltFigure {
  series: DoorSeries;
  /** The events in the list beneath the drawing, in order of time. */
  events: Event[];
  /** The whole picture without names. */
  draw(size: FigureSize | DoorSizeName): string;
  /** The picture that moves, with names and threads of all steps; `id` makes the ids inside its own. Whole, or as it stands at one step. */
  drawStage(size: DoorSizeName, steps: readonly DoorStep[], id?: string, at?: string): string;
  /** Names that found no room in any size, for the report at the end of the build. */
  droppedNames(steps: readonly DoorStep[]): string[];
  /** The whole picture with the names of all events, `labels` before those of the figure; and the events that it does not name. */
  drawPoster(labels: DoorLabels): { svg: string; leftOut: Event[] };
  /** Stands in the page once, before the strips. */
  drawStripSource(): string;
  /** A small strip that shows where a step is; nothing for a screen reader. */
  drawStep(step: Pick<DoorStep, 'window'>): string;
  /** What the counters beside the sill say at a step: out, recognised, held. */
  counters(step: Pick<DoorStep, 'window'>): DoorCounter[];
  /** What the drawing shows at a step, for those who do not see it. */
  describeStep(step: Pick<DoorStep, 'window'>): string;
}

const stripId = 'door-strip';

/** On paper a column's width is drawn: the wide drawing would be set too small. */
const sizeOf = (size: FigureSize | DoorSizeName): DoorSizeName => {
  if (size === 'frame') return 'narrow';
  return size === 'print' ? 'column' : size;
};

export function buildDoor(model: Model, words: DoorWords, labels: DoorLabels): BuiltDoor {
  const events = doorEvents(model);
  const deals = events.filter(({ kind }) => laneOf(kind) === 'deal');
  const series = doorSeries(model, events, deals, labels);
  const place = (size: DoorSizeName, steps: readonly DoorStep[] = []) =>
    layout(series, steps, size, words);
  return {
    id: 'door',
    series,
    events,
    draw: (size) => serialize(marks(place(sizeOf(size)), 'door', false)),
    drawStage: (size, steps, id = 'stage', at) =>
      serialize(
        marks(
          place(size, steps),
          id,
          true,
          steps.find((step) => step.id === at),
        ),
      ),
    droppedNames: (steps) =>
      (['narrow', 'column', 'wide'] as const).flatMap((size) =>
        place(size, steps).dropped.map((label) => `${size}: ${label}`),
      ),
    drawPoster: (more) => {
      const named = posterEvents(events, series, { ...labels, ...more }, words);
      const placed = layoutPoster(series, named, words);
      const shown = new Set(placed.named);
      return {
        svg: serialize(posterMarks(placed)),
        leftOut: events.filter(({ id }) => !shown.has(id)),
      };
    },
    drawStripSource: () => serialize(stripSource(place('narrow'), stripId)),
    drawStep: ({ window }) => serialize(strip(place('narrow'), stepWindow(window), stripId)),
    counters: ({ window }) => countersOf(series, window, words),
    describeStep: ({ window }) => describeStep(series, stepWindow(window), words),
    table: doorTable(series, words, whoSays(model)),
    description: describeWhole(series, words),
    sources: [...new Set(events.flatMap((event) => event.sources.map(({ source }) => source)))],
    eventIds: events.map(({ id }) => id),
    asOf: events.at(-1)?.date ?? lastMonth,
    droppedLabels: place('wide').dropped,
  };
}

function countersOf(series: DoorSeries, window: string, words: DoorWords): DoorCounter[] {
  const { out, recognised, isAtLeast, missing, held } = countsAt(series, stepWindow(window));
  const { language } = words;
  const without = missing.map((run) => windowText(run, language, 'short')).join(', ');
  return [
    { kind: 'out', value: formatNumber(out, language), label: words.counters.out },
    {
      kind: 'recognised',
      value: formatQualified(recognised, isAtLeast ? 'at-least' : 'exact', language),
      label:
        words.counters.recognised +
        (without === '' ? '' : `, ${words.counters.without.replace('#', without)}`),
    },
    ...(held
      ? [
          {
            kind: 'held' as const,
            value: formatNumber(held.people, language),
            label: words.counters.held.replace('#', formatDate(held.date, 'short', language)),
          },
        ]
      : []),
  ];
}
