/** The one list of everything a figure can look like: figure × size × data. It feeds the page /dev/figures/ and the snapshot test. Theme is a matter of the style sheet. */
import type { Model } from '../model/index.ts';
import { buildDeals } from './deals/index.ts';
import { buildDoor } from './door/index.ts';
import type { DoorState, DoorWords } from './door/types.ts';
import type { BuiltFigure, FigureSize } from './figure.ts';
import { emptyModel, longLabels, longLabelsModel, manyRowsModel, oneRowModel } from './gallery-models.ts';
import { buildHeld } from './held/index.ts';
import { buildJournalists } from './journalists/index.ts';
import { buildLedger2025 } from './ledger-2025/index.ts';
import { buildPeopleTwice } from './people-twice/index.ts';
import { buildSixDays } from './six-days/index.ts';
import { buildTurns } from './turns/index.ts';
import { buildVisibility } from './visibility/index.ts';
import { buildWhereTo } from './where-to/index.ts';
import { buildWhoCounts } from './who-counts/index.ts';

export const galleryData = ['real', 'empty', 'one', 'many', 'long'] as const;
export type GalleryData = (typeof galleryData)[number];
export const gallerySizes: readonly FigureSize[] = ['narrow', 'wide', 'print'];

/** What the list needs from words, which figures may not read themselves. */
export interface GalleryWords {
  door: DoorWords;
  /** Short names for marks, by figure and event id. */
  labelsOf(figure: string): Readonly<Record<string, string>>;
  /** Two steps of the timeline; the rest are looked at in the browser tests. */
  doorSteps: readonly DoorState[];
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

type Labels = Readonly<Record<string, string>>;
interface GalleryFigure { id: string; build(model: Model, labels: Labels, words: GalleryWords): BuiltFigure; /** Events of which one row is made; series keep one point each. */ one: readonly string[] }

const figures: readonly GalleryFigure[] = [
  { id: 'door', build: (model, labels, words) => buildDoor(model, words.door, labels), one: ['2025-09-11-release-52'] },
  { id: 'six-days', build: (model, labels) => buildSixDays(model, labels), one: ['2025-09-16-pardon-25'] },
  { id: 'who-counts', build: (model, labels) => buildWhoCounts(model, labels), one: ['2025-09-11-release-52'] },
  { id: 'deals', build: (model, labels) => buildDeals(model, labels), one: ['2025-09-11-us-belavia-gl11', '2025-09-11-release-52'] },
  { id: 'held', build: (model) => buildHeld(model), one: ['2025-09-11-release-52'] },
  // A ledger is whole or it is not there: with one row of it, nothing is drawn.
  { id: 'ledger-2025', build: (model) => buildLedger2025(model), one: ['2025-12-23-report-viasna-annual'] },
  { id: 'where-to', build: (model, labels) => buildWhereTo(model, labels), one: ['2025-06-21-release-14'] },
  { id: 'journalists', build: (model) => buildJournalists(model), one: ['2025-09-11-release-52'] },
  { id: 'turns', build: (model, labels) => buildTurns(model, labels), one: ['2015-08-22-release-six'] },
  { id: 'people-twice', build: (model, labels) => buildPeopleTwice(model, labels), one: ['2020-05-31-report-statkevich-twice'] },
  { id: 'visibility', build: (model) => buildVisibility(model), one: ['2025-03-data-closed'] },
];

export function gallery(model: Model, words: GalleryWords): GalleryEntry[] {
  const [empty, many, long] = [emptyModel(model), manyRowsModel(model), longLabelsModel(model)];
  const modelFor = (data: GalleryData, one: readonly string[]): Model =>
    ({ real: () => model, empty: () => empty, one: () => oneRowModel(model, one), many: () => many, long: () => long })[data]();
  const entries = figures.flatMap(({ id, build, one }) => galleryData.flatMap((data) => {
    const built = once(() => build(modelFor(data, one), data === 'long' ? longLabels(words.labelsOf(id)) : words.labelsOf(id), words));
    return gallerySizes.map((size): GalleryEntry => ({ name: `${id}-${size}-${data}`, figure: id, size, data, draw: () => built().draw(size), built }));
  }));
  return [...entries, ...stepsOf(model, words)];
}

function stepsOf(model: Model, words: GalleryWords): GalleryEntry[] {
  const built = once(() => buildDoor(model, words.door, words.labelsOf('door')));
  return words.doorSteps.flatMap((state) => (['narrow', 'wide'] as const).map((size): GalleryEntry =>
    ({ name: `door-${size}-step-${state.id}`, figure: 'door', size, data: 'real', draw: () => built().drawStep(state, size), built })));
}

/** A figure that throws should do so in its own place of the page or the test, so it is built when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
