/** What the `door` timeline shows, picked from the model by rule: no list of favourites, no pixel. */
import { edtfToDays } from '../../format/epoch-day.ts';
import { laneOf, storyPeriod, type Event, type Model } from '../../model/index.ts';
import { seriesIds } from '../../model/named-records.ts';
import { monthOfDay, monthsBetween } from './months.ts';
import { milestoneOf, recognisedIn, spansGivenIn, spansIn } from './recognised.ts';
import { threadsOf } from './threads.ts';
import type { Deal, DoorSeries, Held, Named, Round } from './types.ts';

/** Short texts by event id: words, so they come from content/. */
export type DoorLabels = Readonly<Record<string, string>>;

/** The period of the story, whole months. */
export const [firstMonth = '', lastMonth = ''] = storyPeriod.split('/');

const isInPeriod = (event: Event): boolean => {
  const month = monthOfDay(edtfToDays(event.date).start);
  // A year alone says nothing on a picture of days: such events stand in the list only.
  return month >= firstMonth && month <= lastMonth && event.date.length > 4;
};

/** All events of the timeline's lanes in the period, in order of time: the drawing and the list beneath it share them. */
export function doorEvents(model: Model): Event[] {
  return model.events.filter(
    (event) => laneOf(event.kind) !== 'context' && event.weak !== true && isInPeriod(event),
  );
}

/** `drawnDeals` are the deals that stand for themselves, or one of each month's like ones in a long record. */
export function doorSeries(
  model: Model,
  events: readonly Event[],
  drawnDeals: readonly Event[],
  labels: DoorLabels,
): DoorSeries {
  const months = monthsBetween(firstMonth, lastMonth);
  const recognised = recognisedIn(model, months);
  const rounds = inTime(events.filter(({ kind }) => laneOf(kind) === 'out').flatMap(roundOf));
  return {
    months,
    rounds,
    deals: inTime(drawnDeals.filter(({ kind }) => kind !== 'renewal').map(dealOf)),
    recognised,
    spans: spansIn(model, months, recognised),
    spansGiven: spansGivenIn(model),
    milestone: milestoneOf(model, rounds, recognised, heldIn(model)),
    threads: threadsOf(model, months),
    named: inTime(events.flatMap((event) => namedOf(event, labels))),
    held: heldIn(model),
  };
}

const placeOf = (event: Event): { start: number; end: number; month: string } => {
  const { start, end } = edtfToDays(event.date);
  return { start, end, month: monthOfDay(start) };
};

function roundOf(event: Event): Round[] {
  const released = event.claims.find(({ measure }) => measure === 'released');
  if (!released || released.value === 0) return [];
  const people = released.value;
  // How many crossed the border is in dispute where how many were announced is not: both put the number of the freed in a bracket.
  const disputed = event.conflicts
    .filter(({ measure }) => measure === 'released' || measure === 'crossed')
    .flatMap(({ values }) => values.map(({ value }) => value))
    .filter((value) => typeof value === 'number');
  const range: [number, number] = [Math.min(people, ...disputed), Math.max(people, ...disputed)];
  return [
    {
      id: event.id,
      ...placeOf(event),
      people,
      qualifier: released.qualifier,
      ...(range[0] < range[1] && { conflict: range }),
    },
  ];
}

const dealOf = (event: Event): Deal => ({
  id: event.id,
  start: edtfToDays(event.date).start,
  month: placeOf(event).month,
  isEased: event.kind === 'easing',
  power: event.powers[0] === 'us' || event.powers[0] === 'eu' ? event.powers[0] : 'other',
});

function namedOf(event: Event, labels: DoorLabels): Named[] {
  const text = labels[event.id];
  const lane = laneOf(event.kind);
  if (!text || lane === 'context') return [];
  const { start, month } = placeOf(event);
  return [{ id: event.id, lane, start, month, text }];
}

const inTime = <Item extends { start: number; id: string }>(items: Item[]): Item[] =>
  items.sort((left, right) => left.start - right.start || (left.id < right.id ? -1 : 1));

function heldIn(model: Model): Held[] {
  const points = model.series.get(seriesIds.held)?.points ?? [];
  return points
    .filter(({ suspect }) => suspect !== true)
    .map(({ date, value, weak }) => ({ date, people: value, isWeak: weak === true }));
}
