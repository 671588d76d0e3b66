/** What one compilation knows and collects; the rules reach it through markdown-it's env. Knows no rule. */
import type { Correction } from '../model/schema.ts';
import type { Env } from 'markdown-it';
import { english, type Language } from '../format/language.ts';
import type { FactBook } from '../model/fact.ts';
import type { Problem } from '../model/problem.ts';
import type { BlockSpan } from './blocks.ts';
import { createNotes, type Notes } from './notes.ts';
import type { StaleText } from './stale-text.ts';

/** The part of the model that words refer to; a test can write it down in five lines. */
export interface WordsModel {
  asOf: { compiled: string };
  eventById: ReadonlyMap<string, { date: string; title?: string; summary?: string }>;
  sources: ReadonlyMap<string, { grade?: 'A' | 'B' | 'C'; url?: string | null }>;
  /** Whose lifelines a label may name; without it labels name events only. */
  people?: ReadonlyMap<string, unknown>;
  /** What was retired; without it nothing was. */
  corrections?: readonly Correction[];
  facts: FactBook;
}

export type WordsKind = 'story' | 'figure' | 'page';

export interface WordsOptions {
  /** How the words write dates and numbers; English without it. */
  language?: Language;
  /** Numbers the citations. Share one across files that stand on one page. */
  notes?: Notes;
  /** Ids of the figures that exist; without it figure ids are not checked. */
  figures?: Iterable<string>;
  /** Where each figure was placed: share one across files that stand on one page, for a figure has one place and id. */
  placed?: Map<string, string>;
  /** In dev: show each problem in the place of the block it is in. Else the block is left out. */
  showProblems?: boolean;
  /** From the page to the front page of the site, "" or "../": stands before relative addresses. */
  base?: string;
  /** In a translation: what was made from another English than that of today. */
  stale?: StaleText | undefined;
  /** Called when a figure's place is reached, so that its citations are numbered there. */
  onFigure?: (figure: string) => void;
}

export interface Context {
  model: WordsModel;
  file: string;
  kind: WordsKind;
  language: Language;
  notes: Notes;
  figures: ReadonlySet<string> | undefined;
  placed: Map<string, string>;
  showProblems: boolean;
  base: string;
  stale: StaleText | undefined;
  onFigure: (figure: string) => void;
  problems: Problem[];
  reported: Set<string>;
  /** The errors again, by line: which blocks must not be shown is asked for every block. */
  errorsByLine: Map<number, Problem[]>;
  facts: Set<string>;
  citations: Set<string>;
  events: Set<string>;
  quoted: Set<string>;
  /** Keyed by the index of the opening line. */
  spans: Map<number, BlockSpan>;
  /** File line at which the inline text being read begins, and the lines before the Markdown in the file. */
  inlineLine: number;
  linesBefore: number;
  /** Stands before heading ids, so that chapters on one page do not collide. */
  idPrefix: string;
}

export function createContext(
  model: WordsModel,
  file: string,
  kind: WordsKind,
  options: WordsOptions = {},
): Context {
  return {
    model,
    file,
    kind,
    language: options.language ?? english,
    notes: options.notes ?? createNotes(),
    figures: options.figures === undefined ? undefined : new Set(options.figures),
    placed: options.placed ?? new Map<string, string>(),
    showProblems: options.showProblems ?? false,
    base: options.base ?? '',
    stale: options.stale,
    onFigure: options.onFigure ?? (() => undefined),
    problems: [],
    reported: new Set(),
    errorsByLine: new Map(),
    facts: new Set(),
    citations: new Set(),
    events: new Set(),
    quoted: new Set(),
    spans: new Map(),
    inlineLine: 1,
    linesBefore: 0,
    idPrefix: '',
  };
}

export const envOf = (context: Context): Env => ({ context });
/** The one cast: env is markdown-it's untyped bag, and only envOf fills it. */
export const contextOf = (env: Env): Context => env['context'] as Context;

export interface Report {
  line: number;
  found: string;
  expected: string;
  fix: string;
  severity?: Problem['severity'];
}

/** Adds a problem, once: markdown-it may read the same text twice. */
export function report(
  context: Context,
  { line, found, expected, fix, severity = 'error' }: Report,
): void {
  const problem: Problem = {
    severity,
    file: context.file,
    place: `line ${line}`,
    found,
    expected,
    fix,
  };
  const key = `${line} ${found}`;
  if (context.reported.has(key)) return;
  context.reported.add(key);
  context.problems.push(problem);
  if (severity === 'error')
    context.errorsByLine.set(line, [...(context.errorsByLine.get(line) ?? []), problem]);
}

/** Shortened for a message: an editor needs to recognise it, not to read it all. */
export const excerpt = (text: string, length = 60): string => {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.length > length ? `${oneLine.slice(0, length - 1)}…` : oneLine;
};
