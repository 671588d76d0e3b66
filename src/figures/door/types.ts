/**
 * The contract between the drawing and what moves it.
 *
 * One <svg class="door" data-size="narrow|column|wide" data-from="2024-07" data-to="2026-03"> a size, drawn once, whole. In it:
 *   the marks, in <g class="out">, <g class="in"> or between them: people, numbers, ticks, deals, names of months, the gap in the sill. Each says
 *   its month, data-month="2025-09"; those of a span of months data-from="2025-07" data-on="2025-11": they cross in with data-on;
 *   <g class="names" data-step="september-2025">: names, deals in words, the dead; hidden unless is-now;
 *   <g class="thread" data-step="june-2025" data-person="ihar-karnei">: hidden unless is-now.
 * The browser adds to each of them its state, by groupState() or spanState() of state.ts, is-now to
 * the names and threads of the step (they count only while the script lives: src/client/live-mark.ts), and data-hide around the <svg> ("out", "deal", "in", with spaces between) for what the reader left out. No state at all is the whole picture. How
 * each looks and moves (crossing the sill, stepping back) stands in styles/figures/door.css; the script only sets it.
 *
 * At build: door.draw(size) is the picture without names (opening, print, card), in which nothing changes and marks of one look are one; door.drawStage(size, steps) has the names and threads
 * of all steps; door.drawStep(step) is a small strip with the classes of that step; door.counters(window) is what the three counters say, as
 * text for HTML around the drawing (let out above it; newly recognised, and held, beneath it); door.describeStep(window) in words.
 * The drawing's paper and ground run on beyond its frame: the stage fills what is left above with --paper, beneath with --ground.
 * Sizes by the width of the place: narrow below 560 px, column to 839, wide from 840; each fills the width it is given.
 */
import type { Language } from '../../format/language.ts';
import type { Qualifier } from '../../format/numbers.ts';

/** One announcement, as many people as it let out. */
export interface Round {
  id: string;
  /** Whole days since 1970-01-01, UTC; the end is the first day after. */
  start: number;
  end: number;
  month: string;
  people: number;
  qualifier: Qualifier;
  /** Lowest and highest number given, where sources disagree. */
  conflict?: [number, number];
}

export interface Deal {
  id: string;
  start: number;
  month: string;
  isEased: boolean;
  power: 'us' | 'eu' | 'other';
}

/** People newly recognised in a month. */
export interface Recognised {
  month: string;
  people: number;
  qualifier: Qualifier;
  isWeak: boolean;
}

/** People of whom only the months together are known: never divided, never added to the months beside them. */
export interface Span {
  /** Who counted, or that it is our sum. */
  role: string;
  by: string;
  from: string;
  to: string;
  people: number;
  qualifier: Qualifier;
}

/** How far two numbers by one counter go, and what was announced by that day. */
export interface Milestone {
  day: number;
  month: string;
  announced: number;
  counted: number;
  /** Newly recognised by the same counter, over the same time. */
  recognised: number;
  /** Who left the counter's list otherwise than by pardon: newly recognised, plus the fall of the number held, less the pardoned. */
  leftOtherwise: number | null;
}

/** A public figure who went in and came out within the time drawn, or the other way round. */
export interface Thread {
  person: string;
  name: string;
  /** Went in at its month; who is sentenced then was in custody before. */
  isArrest: boolean;
  from: string;
  to: string;
}

/** Something that a step may say in words at its month: an event with the editor's label. */
export interface Named {
  id: string;
  lane: 'out' | 'deal' | 'in';
  start: number;
  month: string;
  text: string;
}

export interface Held {
  date: string;
  people: number;
  isWeak: boolean;
}

export interface DoorSeries {
  /** Every month drawn, in order: "2024-07". */
  months: string[];
  rounds: Round[];
  deals: Deal[];
  recognised: Recognised[];
  spans: Span[];
  /** Spans that a source gives and the drawing does not show, for they overlap it: from and to are days. */
  spansGiven: Span[];
  milestone: Milestone | null;
  threads: Thread[];
  named: Named[];
  held: Held[];
}

/** What the drawing and its descriptions write besides numbers: a part of content/<language>/ui.json. "#" and "##" are what is filled in. */
export interface DoorWords {
  out: string;
  in: string;
  noFigure: string;
  unknownYet: string;
  weak: string;
  weakShort: string;
  atLeast: string;
  comparedTo: string;
  /** The two numbers by one counter that the picture compares, and who counted, until when. */
  totals: Record<'out' | 'outBy' | 'otherwise' | 'dots' | 'in' | 'inBy', string>;
  /** Said once, in the first step. */
  dot: string;
  /** By plural form: "{count} others". */
  others: Readonly<Record<string, string>>;
  months: string[];
  /** Whose numbers and dates are written; English unless another is given. */
  language?: Language;
  counters: Record<'out' | 'recognised' | 'without' | 'held', string>;
  said: Record<
    | 'out'
    | 'outNone'
    | 'soFar'
    | 'on'
    | 'either'
    | 'deals'
    | 'in'
    | 'inMonth'
    | 'inNone'
    | 'inSpan'
    | 'held'
    | 'milestone',
    string
  >;
  table: Record<
    'caption' | 'announced' | 'disagree' | 'month' | 'weakMonth' | 'span' | 'drawnSpan',
    string
  > & {
    columns: Record<string, string>;
    lanes: Record<'out' | 'in', string>;
  };
}

/** A step, as the drawing needs it. */
export interface DoorStep {
  id: string;
  /** "2025-07/2025-08", or one month. */
  window: string;
  focus: readonly string[];
}

/** A text at its baseline. */
export interface PlacedText {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  /** What it is about: a class. */
  kind: string;
  /** Height of its letters where it is not that of every label. */
  textPx?: number;
}

/** One month: x of its column's left edge. Heights are measured from the middle of the sill. */
export interface PlacedMonth {
  id: string;
  x: number;
  texts: PlacedText[];
  out: { path: string; topPx: number; texts: PlacedText[] };
  /** Ticks at the days of the rounds. */
  ticks: string;
  deals: { path: string; isEased: boolean }[];
  in: {
    path: string;
    /** Where the people or the empty frame end, and where the number under them does. */
    footPx: number;
    bottomPx: number;
    texts: PlacedText[];
    frame: PlacedFrame | null;
  };
}

export interface PlacedFrame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedSpan {
  from: string;
  to: string;
  path: string;
  /** Stands empty until the span is known. */
  frame: PlacedFrame;
  bracket: string;
  bottomPx: number;
  texts: PlacedText[];
  /** What the empty frame says. */
  waiting: PlacedText[];
}

export interface PlacedThread {
  step: string;
  person: string;
  path: string;
  texts: PlacedText[];
}

export interface PlacedNames {
  step: string;
  texts: PlacedText[];
}

export interface PlacedDoor {
  size: 'narrow' | 'column' | 'wide' | 'poster';
  skyPx: number;
  groundPx: number;
  /** The same of the picture that stands still: the totals need more room above, and it has no names below. */
  still: { skyPx: number; groundPx: number };
  months: PlacedMonth[];
  spans: PlacedSpan[];
  milestone: { month: string; path: string; texts: PlacedText[] } | null;
  /** What stands above and what below, said once at the left. */
  lanes: PlacedText[];
  /** What the two sides come to by one counter: in the picture that stands still. */
  totals: PlacedText[];
  threads: PlacedThread[];
  names: PlacedNames[];
  /** Labels that found no room; they stand in the list of events. */
  dropped: string[];
}
