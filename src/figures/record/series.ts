/** Counts the events on record in each year, by lane, from the first year to the last, the empty years between them too. No pixels. */
import { laneOf, type Event, type Lane } from '../../model/index.ts';
import type { RecordModel, RecordPart, RecordYear } from './types.ts';

/** From the foot of a column up: what the page is about first, background on top. */
export const laneOrder: readonly Lane[] = ['out', 'deal', 'in', 'context'];

/** An event over a span counts once, in the year in which it began. */
const yearOf = ({ date }: Event): number => Number(date.slice(0, 4));

export function deriveRecord({ events }: RecordModel): RecordYear[] {
  if (events.length === 0) return [];
  const years = events.map(yearOf);
  const first = Math.min(...years);
  const last = Math.max(...years);
  return Array.from({ length: last - first + 1 }, (_, index) => countYear(events, first + index));
}

function countYear(events: readonly Event[], year: number): RecordYear {
  const byLane = { out: 0, deal: 0, in: 0, context: 0 };
  for (const event of events) if (yearOf(event) === year) byLane[laneOf(event.kind)] += 1;
  return {
    year: String(year),
    byLane,
    total: laneOrder.reduce((sum, lane) => sum + byLane[lane], 0),
  };
}

/** The parts of all columns in the order in which they are stacked; a part of nothing is left out. */
export const partsOf = (years: readonly RecordYear[]): RecordPart[] =>
  years
    .flatMap(({ year, byLane }) => laneOrder.map((lane) => ({ year, lane, events: byLane[lane] })))
    .filter(({ events }) => events > 0);

/** Years with more on record than the year on either side: never neighbours, so there is room for a number over each. */
export const peaksOf = (years: readonly RecordYear[]): RecordYear[] =>
  years.filter(
    ({ total }, index) =>
      total > (years[index - 1]?.total ?? 0) && total > (years[index + 1]?.total ?? 0),
  );
