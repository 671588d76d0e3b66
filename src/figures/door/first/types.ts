/**
 * The contract between the drawing and what moves it (second edition; the types below are of the first until the drawing lands).
 *
 * One <svg class="door" data-size="narrow|column|wide" data-from="2024-07" data-to="2026-03"> a size, drawn once, whole. In it:
 *   <g class="month" data-month="2025-09">, each with <g class="out">, <g class="sill"> (ticks, deals, <rect class="gap">), <g class="in">;
 *   <g class="span" data-from="2025-07" data-to="2025-11" data-on="2025-11">: rings and their bracket; on a step they cross in with data-on;
 *   <g class="names" data-step="september-2025">: names, deals in words, the dead; hidden unless is-now;
 *   <g class="thread" data-step="june-2025" data-person="ihar-karnei">: hidden unless is-now.
 * The browser sets one class on each .month and .span by groupState() of state.ts, is-now on the names and threads of the step, and is-off
 * on the <svg>'s data-hide (space-separated "out", "deal", "in") for what the reader left out. No class at all is the whole picture. How
 * each class looks and moves (crossing the sill, stepping back) stands in styles/figures/door.css; the script only sets it.
 *
 * At build: door.draw(size) is the picture without names (opening, print, card); door.drawStage(size) has the names and threads of all
 * steps; door.drawStep(step) is a small strip with the classes of that step; door.counters(window) is what the three counters say, as
 * text for HTML around the drawing (let out above it; newly recognised, and held, beneath it); door.describeStep(window) in words.
 * The drawing's paper and ground run on beyond its frame: the stage fills what is left above with --paper, beneath with --ground.
 * Sizes by the width of the place: narrow below 560 px, column to 839, wide from 840; each fills the width it is given.
 */

/** What the `door` timeline knows (series), what it is asked (state) and what stands where (placed). Plain data, safe to ship. */

export interface Extent {
  /** Whole days since 1970-01-01, UTC; the end is the first day after. */
  start: number;
  end: number;
}

export interface Round extends Extent {
  id: string;
  people: number;
  /** Lowest and highest number given, where sources disagree. */
  conflict?: [number, number];
  /** Recognised political prisoners among them, where somebody counted. */
  confirmed?: number;
  label: string;
}

export interface Deal extends Extent {
  id: string;
  eased: boolean;
  power: 'us' | 'eu' | 'uk' | 'canada' | 'other';
  label: string;
}

export interface Case extends Extent {
  id: string;
  kind: 'sentence' | 'trial' | 'arrest' | 'arrest-wave' | 'death';
  label: string;
}

/** People newly recognised in a month; null where no figure is known, which is never zero. */
export interface Month extends Extent {
  id: string;
  people: number | null;
}

/** People of whom only the span is known: never divided into months, never added to them. */
export interface Span extends Extent {
  id: string;
  people: number;
  label: string;
}

export interface DoorWords {
  out: string;
  outNote: string;
  in: string;
  inNote: string;
  noFigure: string;
  people: string;
  overSpan: string;
  confirmed: string;
  months: string[];
}

export interface DoorSeries {
  rounds: Round[];
  deals: Deal[];
  cases: Case[];
  months: Month[];
  spans: Span[];
  words: DoorWords;
}

export interface DoorState {
  /** The step's id; ids inside the drawing are made from it. */
  id: string;
  window: Extent;
  focus: readonly string[];
}

export interface PlacedBlock {
  id: string;
  role: 'out' | 'in' | 'span';
  x: number;
  y: number;
  pitch: number;
  path: string;
  /** The dots that are drawn hollow: known only over a span, or counted by some sources and not by others. */
  hollow?: string;
  focused: boolean;
  /** Where the block's own day is on the sill, when it was pushed aside. */
  leaderX?: number;
  extent?: [number, number];
  hit: [x: number, y: number, width: number, height: number];
}

export interface PlacedLabel {
  key: string;
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  strong: boolean;
  event?: string;
}

export interface PlacedMark {
  id: string;
  shape: 'us' | 'eu' | 'other' | 'sentence' | 'arrest' | 'death' | 'tick';
  filled: boolean;
  lane: 'deal' | 'in';
  x: number;
  y: number;
  extent?: [number, number];
  focused: boolean;
}

export interface PlacedBand {
  key: string;
  kind: 'hatch' | 'span';
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Placed {
  size: 'narrow' | 'wide';
  pitch: number;
  blocks: PlacedBlock[];
  marks: PlacedMark[];
  labels: PlacedLabel[];
  bands: PlacedBand[];
  ticks: { key: string; x: number; label: string; labelX: number }[];
  /** Events in the window in time order: the order of the arrow keys. */
  order: string[];
  /** Labels that found no room; they stand in the list of events. */
  dropped: string[];
}
