/** The other events on the page of an event: which belong with it, which came just before and after. Dates are read once, for there is a page for every event. Knows no markup. */
import { edtfToDays, unitWord, type Language } from '../format/index.ts';
import { laneOf, type Event, type Lane } from '../model/index.ts';
import type { Words } from '../site/index.ts';

export interface Neighbour {
  event: Event;
  /** Whole days between the two dates: below zero when it came before, 0 when they touch. */
  days: number;
}

interface Extent {
  start: number;
  end: number;
}
interface Dated extends Extent {
  event: Event;
}

interface Index {
  /** By the start of the date; what is known by year only is left out. */
  dated: Dated[];
  /** Events whose records name this one. */
  namedBy: Map<string, string[]>;
  place: Map<string, number>;
}

const longestDays = 62;
const indexes = new WeakMap<readonly Event[], Index>();

function indexOf(events: readonly Event[]): Index {
  const known = indexes.get(events);
  if (known) return known;
  const namedBy = new Map<string, string[]>();
  for (const { id, relatesTo } of events)
    for (const other of new Set(relatesTo)) namedBy.set(other, [...(namedBy.get(other) ?? []), id]);
  const dated = events
    .map((event) => ({ event, ...extentOf(event) }))
    .filter(({ start, end }) => end - start <= longestDays);
  const index = { dated, namedBy, place: new Map(events.map(({ id }, at) => [id, at])) };
  indexes.set(events, index);
  return index;
}

const extentOf = ({ date }: Event): Extent => {
  const { start, end } = edtfToDays(date);
  return { start, end };
};

/**
 * What came within so many days before and after, in the order of the events. A date known only by year is beside the point; a month counts from its edges.
 */
export function neighboursOf(event: Event, events: readonly Event[], reach = 30): Neighbour[] {
  const own = extentOf(event);
  if (own.end - own.start > longestDays) return [];
  return indexOf(events)
    .dated.filter((other) => other.event.id !== event.id)
    .map((other) => ({ event: other.event, days: daysBetween(own, other) }))
    .filter(({ days }) => Math.abs(days) <= reach);
}

/** Whole days from one span to another, below zero when that came first; 0 when they touch. */
function daysBetween(own: Extent, other: Extent): number {
  if (other.start >= own.end) return other.start - own.end + 1;
  return own.start >= other.end ? -(own.start - other.end + 1) : 0;
}

/** Ids of the events that it names, then of those that name it, each once. */
export const relatedTo = (event: Event, events: readonly Event[]): string[] => [
  ...new Set([...event.relatesTo, ...(indexOf(events).namedBy.get(event.id) ?? [])]),
];

/** The event before it and the one after it, in the order of the list. */
export function besideOf(
  event: Event,
  events: readonly Event[],
): [Event | undefined, Event | undefined] {
  const at = indexOf(events).place.get(event.id) ?? -1;
  return at < 0 ? [undefined, undefined] : [events[at - 1], events[at + 1]];
}

const laneNames = ['out', 'deal', 'in', 'context'] as const satisfies readonly Lane[];

/** The neighbours lane by lane; context only where there is some. */
export const byLane = (neighbours: readonly Neighbour[]): { lane: Lane; items: Neighbour[] }[] =>
  laneNames
    .map((lane) => ({ lane, items: neighbours.filter(({ event }) => laneOf(event.kind) === lane) }))
    .filter(({ lane, items }) => lane !== 'context' || items.length > 0);

/** "3 days before", "the same day"; spans that touch overlap. */
export function formatGap(
  { event, days }: Neighbour,
  own: Pick<Event, 'date'>,
  { event: words }: Pick<Words, 'event'>,
  language: Language,
): string {
  if (days === 0)
    return event.date === own.date && event.date.length === '2025-09-11'.length
      ? words.sameDay
      : words.overlap;
  const count = Math.abs(days);
  return `${count} ${unitWord('days', count, language)} ${days < 0 ? words.before : words.after}`;
}
