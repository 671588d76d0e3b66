/** What three counters say at a step: sums to the end of its months, with what is missing from them. Recomputed from the series, never stored. */
import { monthsBetween } from './months.ts';
import type { StepWindow } from './state.ts';
import type { DoorSeries, Held } from './types.ts';

export interface DoorCounts {
  /** Let out so far, as announced, or as counted where nothing was announced. */
  out: number;
  /** Newly recognised so far: months with a number, and spans that have ended. */
  recognised: number;
  /** True where a part of that sum is a floor. */
  isAtLeast: boolean;
  /** Months so far of which nothing is counted in, in runs: from and to. */
  missing: StepWindow[];
  /** The last count of those held by the end of the step. */
  held: Held | undefined;
}

export function countsAt(series: DoorSeries, { to }: StepWindow): DoorCounts {
  const sum = (items: readonly { people: number }[]): number =>
    items.reduce((total, { people }) => total + people, 0);
  const recognised = series.recognised.filter(({ month }) => month <= to);
  const spans = series.spans.filter((span) => span.to <= to);
  const counted = new Set([
    ...recognised.map(({ month }) => month),
    ...spans.flatMap((span) => monthsBetween(span.from, span.to)),
  ]);
  return {
    out: sum(series.rounds.filter(({ month }) => month <= to)),
    recognised: sum(recognised) + sum(spans),
    isAtLeast: [...recognised, ...spans].some(({ qualifier }) => qualifier !== 'exact'),
    missing: runsOf(series.months.filter((month) => month <= to && !counted.has(month))),
    // "2026-03" stands for a day of that month not known: it is later than every day of the month before, and counts at its end.
    held: series.held.findLast(({ date, isWeak }) => !isWeak && date.slice(0, 7) <= to),
  };
}

/** Neighbouring months as spans: "2025-07", "2025-08" is one from July to August. */
function runsOf(months: readonly string[]): StepWindow[] {
  const runs: StepWindow[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && monthsBetween(last.to, month).length === 2) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs;
}
