/** Puts a figure together from its parts: series from the model, a drawing for each size, sentences, table, sources. One way for all figures. */
import type { CanvasSize, Drawing } from '../chart/canvas.ts';
import { drawCanvas } from '../chart/draw-canvas.ts';
import { serialize } from '../chart/svg.ts';
import { textWidth } from '../chart/text-width.ts';
import type { Measure } from '../chart/wrap-text.ts';
import {
  figureSizes,
  sizeOf,
  type BuiltFigure,
  type FigureSize,
  type FigureTable,
  type Sizes,
} from './figure.ts';

/** Short names of marks, by the id of an event or of a label; from content/, already rendered. */
export type Labels = Readonly<Record<string, string>>;

export interface FigureParts<Model, Series, Size extends CanvasSize, Words> {
  id: string;
  /** Of the drawing; the figure's id unless it shares a style with others. */
  className?: string;
  sizes: Sizes<Size>;
  /** Left out by a figure whose words stand in content/: whoever builds it brings them. */
  words?: Words;
  derive(model: Model, words: Words, labels: Labels): Series;
  place(series: Series, size: Size, measure: Measure, words: Words, labels: Labels): Drawing;
  describe(series: Series, words: Words): string[];
  table(series: Series, words: Words): FigureTable;
  /** What the figure rests on: ids in data/sources.json and EDTF dates. */
  evidence(series: Series): Evidence[];
  /** Ids of the events that it shows or reads a number from; undefined stands for one that the record lacks. */
  eventIds(series: Series): (string | undefined)[];
}

export interface Evidence {
  sources: readonly string[];
  /** Left out for what does not say how new the figure is. */
  date?: string;
}

export type BuildFigure<Model, Words> = (
  model: Model,
  labels?: Labels,
  words?: Words,
  measure?: Measure,
) => BuiltFigure;

export function makeFigure<Model, Series, Size extends CanvasSize, Words>(
  parts: FigureParts<Model, Series, Size, Words>,
): BuildFigure<Model, Words> {
  const { id, className = id, sizes } = parts;
  return (model, labels = {}, given = parts.words, measure = textWidth) => {
    if (given === undefined)
      throw new Error(
        `The figure "${id}" was built without words.\nFound: none.\nExpected: the words of content/<language>/figures/${id}.md.\nPass them, as src/figures/all.ts does.`,
      );
    const words = given;
    const series = parts.derive(model, words, labels);
    const place = onceEach((size: FigureSize): Drawing =>
      parts.place(series, sizeOf(sizes, size), measure, words, labels),
    );
    const evidence = parts.evidence(series);
    return {
      id,
      draw: onceEach((size) => serialize(drawCanvas(place(size), className))),
      table: parts.table(series, words),
      description: parts.describe(series, words),
      sources: sourcesOf(evidence),
      eventIds: [...new Set(parts.eventIds(series))].filter((event) => event !== undefined),
      asOf: newestOf(evidence),
      // Every size is laid out for it, so not before somebody asks.
      get droppedLabels() {
        return figureSizes.flatMap((size) =>
          size in sizes ? place(size).dropped.map((key) => `${size}: ${key}`) : [],
        );
      },
    };
  };
}

/** A size is asked for by many pages and files of a build. */
function onceEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
}

/** Each source once, in order of first use. */
export const sourcesOf = (evidence: readonly Evidence[]): string[] => [
  ...new Set(evidence.flatMap(({ sources }) => sources)),
];

/** The last date that any of it has; an interval counts with its end. */
export const newestOf = (evidence: readonly Evidence[]): string =>
  evidence
    .flatMap(({ date }) => (date === undefined ? [] : [date.split('/').at(-1) ?? date]))
    .sort()
    .at(-1) ?? '';
