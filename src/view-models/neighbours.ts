/** What the page of one event says of others: which belong with it, which came just before and after. Looked up, not searched, for there is a page for every event. Knows no markup. */
import { edtfToDays } from '../format/index.ts';
import { laneOf, type Event, type Lane } from '../model/index.ts';

export interface Neighbour {
  event: Event;
  /** Whole days between the two dates: below zero when it came before, 0 when they touch. */
  days: number;
}

interface Dated {
  event: Event;
  start: number;
  end: number;
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

const extentOf = ({ date }: Event): { start: number; end: number } => {
  const { start, end } = edtfToDays(date);
  return { start, end };
};

/**
 * What came within so many days before and after, oldest first. A date known only by year is beside the point; a month counts from its edges.
 * `events` are in order of their start.
 */
export function neighboursOf(event: Event, events: readonly Event[], reach = 30): Neighbour[] {
  const own = extentOf(event);
  if (own.end - own.start > longestDays) return [];
  const { dated } = indexOf(events);
  const found: Neighbour[] = [];
  for (let at = firstFrom(dated, own.start - reach - longestDays); at < dated.length; at += 1) {
    const other = dated[at]!;
    if (other.start > own.end + reach) break;
    if (other.event.id === event.id) continue;
    const days =
      other.start >= own.end
        ? other.start - own.end + 1
        : own.start >= other.end
          ? -(own.start - other.end + 1)
          : 0;
    if (Math.abs(days) <= reach) found.push({ event: other.event, days });
  }
  return found;
}

/** By halving: the first that starts on this day or later. */
function firstFrom(dated: readonly Dated[], start: number): number {
  let low = 0;
  let high = dated.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
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

export const laneNames = ['out', 'deal', 'in', 'context'] as const satisfies readonly Lane[];

/** Three times the fullest lane of today: in a record of thousands, thirty days hold hundreds, and each page would carry them all. */
const mostInLane = 40;

/** One lane of the neighbours: the nearest, oldest first, and how many more there are. */
export function nearestIn(
  lane: Lane,
  neighbours: readonly Neighbour[],
): { items: Neighbour[]; left: number } {
  const all = neighbours.filter(({ event }) => laneOf(event.kind) === lane);
  if (all.length <= mostInLane) return { items: all, left: 0 };
  const nearest = new Set(
    all.toSorted((left, right) => Math.abs(left.days) - Math.abs(right.days)).slice(0, mostInLane),
  );
  return { items: all.filter((item) => nearest.has(item)), left: all.length - mostInLane };
}
