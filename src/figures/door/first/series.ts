/** What the `door` timeline shows, picked from the model by rule: no list of favourites, no pixel. */
import { formatDate } from '../../../format/dates.ts';
import { dayFromIso, edtfToDays } from '../../../format/epoch-day.ts';
import { laneOf, type Event, type Model } from '../../../model/index.ts';
import { seriesIds } from '../../../model/named-records.ts';
import type { GatheredEvents, Gathering } from './gather.ts';
import type { Case, Deal, DoorSeries, DoorWords, Extent, Month, Round, Span } from './types.ts';
import { monthsOf } from './view.ts';

/** The period of the story, whole months: July 2024 to March 2026. */
export const period: Extent = { start: dayFromIso('2024-07-01'), end: dayFromIso('2026-04-01') };

/** Short names for marks, by event id: words, so they come from content/; a mark without one has its shape and its card. */
export type DoorLabels = Readonly<Record<string, string>>;

const extentOf = (edtf: string): Extent => {
  const { start, end } = edtfToDays(edtf);
  return { start, end };
};
const isInPeriod = (event: Event): boolean => {
  const { start } = edtfToDays(event.date);
  // A year alone says nothing on a picture of days: such events stand in the list only.
  return start >= period.start && start < period.end && event.date.length > 4;
};
const figureOf = (event: Event, measure: string): number | undefined =>
  event.claims.find((figure) => figure.measure === measure)?.value;

/** All events of the timeline's lanes in the period, in order of time: the drawing and the list beneath it share them. */
export function doorEvents(model: Model): Event[] {
  return model.events.filter(
    (event) => laneOf(event.kind) !== 'context' && event.weak !== true && isInPeriod(event),
  );
}

export function doorSeries(
  model: Model,
  { single, gathered }: GatheredEvents,
  words: DoorWords,
  labels: DoorLabels,
): DoorSeries {
  const lane = (name: string): Event[] => single.filter((event) => laneOf(event.kind) === name);
  const many = (name: string): Gathering[] => gathered.filter((group) => group.lane === name);
  return {
    rounds: inTime([
      ...lane('out').flatMap((event) => roundOf(event)),
      ...many('out').flatMap(roundsOf),
    ]),
    deals: inTime([
      ...lane('deal')
        .filter(isDrawnDeal)
        .map((event) => dealOf(event, labels)),
      ...many('deal').flatMap(dealsOf),
    ]),
    cases: inTime([
      ...lane('in').map((event) => caseOf(event, labels)),
      ...many('in').flatMap(casesOf),
    ]),
    months: recognisedMonths(model),
    spans: recognisedSpans(model, words),
    words,
  };
}

function roundOf(event: Event): Round[] {
  const people = figureOf(event, 'released');
  if (people === undefined || people === 0) return [];
  // How many crossed the border is in dispute where how many were announced is not: both put the number of the freed in a bracket.
  const disputed = event.conflicts
    .filter((conflict) => conflict.measure === 'released' || conflict.measure === 'crossed')
    .flatMap((conflict) => conflict.values.map((value) => value.value))
    .filter((value) => typeof value === 'number');
  const confirmed = figureOf(event, 'recognisedPoliticalPrisoners');
  return [
    {
      id: event.id,
      ...extentOf(event.date),
      people,
      label: event.title,
      ...(new Set([...disputed, people]).size > 1
        ? {
            conflict: [Math.min(people, ...disputed), Math.max(people, ...disputed)] as [
              number,
              number,
            ],
          }
        : {}),
      ...(confirmed === undefined ? {} : { confirmed }),
    },
  ];
}

/** What one gathering is in the drawing: the people of all its announcements, or one mark with how many stand behind it. */
const roundsOf = ({ id, start, end, events }: Gathering): Round[] => {
  const people = events.flatMap(roundOf).reduce((sum, round) => sum + round.people, 0);
  return people === 0 ? [] : [{ id, start, end, people, label: '' }];
};
const dealsOf = ({ id, start, end, events }: Gathering): Deal[] =>
  events
    .filter(isDrawnDeal)
    .slice(0, 1)
    .map((event) => ({ ...dealOf(event, {}), id, start, end, label: timesText(events.length) }));
const casesOf = ({ id, start, end, events }: Gathering): Case[] =>
  events
    .slice(0, 1)
    .map((event) => ({ ...caseOf(event, {}), id, start, end, label: timesText(events.length) }));
const timesText = (count: number): string => `×${count}`;

const isDrawnDeal = ({ kind }: Event): boolean => kind !== 'renewal';

/** A gathering stands at the start of its month. The order of the model holds where nothing is gathered. */
const inTime = <Item extends Extent>(items: Item[]): Item[] =>
  items.sort((left, right) => left.start - right.start);

const dealOf = (event: Event, labels: DoorLabels): Deal => ({
  id: event.id,
  ...extentOf(event.date),
  eased: event.kind === 'easing',
  power: event.powers[0] ?? 'other',
  label: labels[event.id] ?? '',
});

const caseOf = (event: Event, labels: DoorLabels): Case => ({
  id: event.id,
  ...extentOf(event.date),
  kind: event.kind as Case['kind'],
  label: labels[event.id] ?? '',
});

function recognisedMonths(model: Model): Month[] {
  const points = model.series.get(seriesIds.recognisedByMonth)?.points ?? [];
  return monthsOf(period).map(({ start, end, year, month }) => {
    const id = `${year}-${String(month).padStart(2, '0')}`;
    return { id, start, end, people: points.find((point) => point.date === id)?.value ?? null };
  });
}

function recognisedSpans(model: Model, words: DoorWords): Span[] {
  const points = model.series.get(seriesIds.recognisedBySpan)?.points ?? [];
  return points.map((point) => ({
    id: point.date.replace('/', '--'),
    ...extentOf(point.date),
    people: point.value,
    label: words.overSpan.replace('#', formatDate(point.date, 'short')),
  }));
}
