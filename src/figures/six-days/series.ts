/** Which events stand in the six days, by rule: the lanes of the door, begun and ended within them. Knows no pixels. */
import { dealPowerOf } from '../../chart/deal-mark.ts';
import { calendarFromDay, dayFromIso, edtfToDays, isoFromDay } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import { laneOf, type Event } from '../../model/schema.ts';
import type { Labels } from '../make-figure.ts';
import {
  stripLanes,
  type SixDays,
  type StripDay,
  type StripEntry,
  type StripLane,
} from './types.ts';

/** The part of the model that this figure reads. */
export interface SixDaysModel {
  events: readonly Event[];
}

const firstDay = dayFromIso('2025-09-11');
const dayAfter = dayFromIso('2025-09-17');

export function deriveSixDays(model: SixDaysModel, phrase: Phrase, labels: Labels): SixDays {
  const events = sixDaysEvents(model);
  const entries = events.map((event) => deriveEntry(event, labels, phrase));
  const ends = events.map(({ date }) => date.split('/').at(-1) ?? date);
  return {
    days:
      entries.length === 0
        ? []
        : Array.from({ length: dayAfter - firstDay }, (_, index) =>
            deriveDay(firstDay + index, entries, phrase),
          ),
    entries,
    asOf: ends.sort().at(-1) ?? '',
  };
}

/** In order of time, then of lane, so that a day reads from out to in. */
const sixDaysEvents = (model: SixDaysModel): Event[] =>
  model.events
    .filter((event) => laneOf(event.kind) !== 'context' && event.weak !== true && isWithin(event))
    .sort(
      (a, b) =>
        startOf(a) - startOf(b) ||
        stripLanes.indexOf(laneOf(a.kind) as StripLane) -
          stripLanes.indexOf(laneOf(b.kind) as StripLane) ||
        (a.id < b.id ? -1 : 1),
    );

const startOf = (event: Event): number => edtfToDays(event.date).start;

const isWithin = (event: Event): boolean => {
  const { start, end } = edtfToDays(event.date);
  return start >= firstDay && end <= dayAfter;
};

function deriveDay(epochDay: number, entries: readonly StripEntry[], phrase: Phrase): StripDay {
  const iso = isoFromDay(epochDay);
  const { day } = calendarFromDay(epochDay);
  return {
    iso,
    label: phrase.day(epochDay, 'yearless'),
    dayOfMonth: String(day),
    isQuiet: !entries.some((entry) => entry.day === iso),
  };
}

function deriveEntry(event: Event, labels: Labels, phrase: Phrase): StripEntry {
  const lane = laneOf(event.kind) as StripLane;
  const released = lane === 'out' ? claimOf(event, 'released') : undefined;
  const jailed = event.people.filter(({ part }) => part === 'jailed').length;
  return {
    day: isoFromDay(startOf(event)),
    lane,
    eventId: event.id,
    text: labels[event.id] ?? event.title,
    notes: notesOf(event, phrase),
    people: released?.value ?? (lane === 'in' ? jailed : 0),
    number: released ? phrase.qualified(released.value, released.qualifier) : null,
    by: released?.by ?? null,
    isEased: lane === 'deal' ? event.kind === 'easing' : null,
    power: dealPowerOf(event.powers),
    sources: event.sources.map(({ source }) => source),
  };
}

function notesOf(event: Event, phrase: Phrase): string[] {
  const [released, crossed] = [claimOf(event, 'released'), claimOf(event, 'crossed')];
  return [
    ...(crossed && released && crossed.value < released.value
      ? [phrase('crossed', { count: crossed.value, by: crossed.by })]
      : []),
    ...(edtfToDays(event.date).precision === 'span' ? [phrase.date(event.date)] : []),
    ...(event.knownOn ? [phrase('public', { date: phrase.date(event.knownOn) })] : []),
  ];
}

const claimOf = (event: Event, measure: string): Event['claims'][number] | undefined =>
  event.claims.find((claim) => claim.measure === measure && claim.unit === 'people');
