/** The one list of everything a figure can look like: figure × size × data. It feeds the page /dev/figures/ and the snapshot test. Theme is a matter of the style sheet. */
import type { Templates } from '../format/phrases.ts';
import type { Model } from '../model/index.ts';
import { buildDoor } from './door/index.ts';
import type { DoorStep } from './door/types.ts';
import { figureList, type FigureWords } from './all.ts';
import { figureSizes, type BuiltFigure, type FigureSize } from './figure.ts';
import {
  emptyModel,
  longLabels,
  longLabelsModel,
  manyRowsModel,
  oneRowModel,
} from './gallery-models.ts';

export const galleryData = ['real', 'empty', 'one', 'many', 'long'] as const;
export type GalleryData = (typeof galleryData)[number];
const gallerySizes = figureSizes;

/** What the list needs from words, which figures may not read themselves. */
export interface GalleryWords extends FigureWords {
  /** Short names for marks, by figure and event id. */
  labelsOf(figure: string): Readonly<Record<string, string>>;
  templatesOf(figure: string): Templates;
  /** Two steps of the timeline; the rest are looked at in the browser tests. */
  doorSteps: readonly DoorStep[];
}

export interface GalleryEntry {
  /** "door-narrow-real": names the file of the snapshot. */
  name: string;
  figure: string;
  size: FigureSize;
  data: GalleryData;
  draw(): string;
  /** The sentences, the table and the date that stand around the drawing, for the same data. */
  built(): BuiltFigure;
}

export function gallery(model: Model, words: GalleryWords): GalleryEntry[] {
  const [empty, many, long] = [emptyModel(model), manyRowsModel(model), longLabelsModel(model)];
  const modelFor = (data: GalleryData, one: readonly string[]): Model =>
    ({
      real: () => model,
      empty: () => empty,
      one: () => oneRowModel(model, one),
      many: () => many,
      long: () => long,
    })[data]();
  const entries = figureList.flatMap(({ id, build, one }) =>
    galleryData.flatMap((data) => {
      const built = once(() =>
        build(
          modelFor(data, one),
          data === 'long' ? longLabels(words.labelsOf(id)) : words.labelsOf(id),
          { ...words, templates: words.templatesOf(id) },
        ),
      );
      return gallerySizes.map((size): GalleryEntry => ({
        name: `${id}-${size}-${data}`,
        figure: id,
        size,
        data,
        draw: () => built().draw(size),
        built,
      }));
    }),
  );
  return [...entries, ...stepsOf(model, words)];
}

function stepsOf(model: Model, words: GalleryWords): GalleryEntry[] {
  const built = once(() => buildDoor(model, words.door, words.labelsOf('door')));
  return words.doorSteps.flatMap((step) =>
    (['narrow', 'wide'] as const).map((size): GalleryEntry => ({
      name: `door-${size}-step-${step.id}`,
      figure: 'door',
      size,
      data: 'real',
      draw: () => built().drawStage(size, [step], 'gallery', step.id),
      built,
    })),
  );
}

/** A figure that throws should do so in its own place of the page or the test, so it is built when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
