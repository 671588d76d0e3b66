/** The model made empty, sparse, crowded or wordy, so that every figure can be looked at beyond today's data. Pure; knows no figure. */
import { dayFromIso, isoFromDay } from '../format/epoch-day.ts';
import { createFactBook } from '../model/facts/index.ts';
import type { Claim, Event, Model, Person, Series, SeriesPoint } from '../model/index.ts';

/** A model with other events and series; facts are derived anew, so that they agree with what is left. */
function remake(
  model: Model,
  change: { events?: Event[]; series?: Series[]; people?: Person[] },
): Model {
  const {
    events = model.events,
    series = [...model.series.values()],
    people = [...model.people.values()],
  } = change;
  const data = {
    ...model,
    events,
    eventById: new Map(events.map((event) => [event.id, event])),
    series: new Map(series.map((one) => [one.id, one])),
    people: new Map(people.map((person) => [person.id, person])),
  };
  return { ...data, facts: createFactBook(data) };
}

/** People stay known by name; spans of custody go, but for those of the people asked for. */
const withCustodyOf = (model: Model, isKept: (person: Person) => boolean): Person[] =>
  [...model.people.values()].map((person) => {
    const { custody, ...rest } = person;
    return custody && !isKept(person) ? rest : person;
  });

export const emptyModel = (model: Model): Model =>
  remake(model, { events: [], series: [], people: withCustodyOf(model, () => false) });

/** Only the events named, and of each series its newest sound point. */
export function oneRowModel(model: Model, eventIds: readonly string[]): Model {
  const newestOf = (series: Series): SeriesPoint[] =>
    series.points.filter(({ suspect, weak }) => !suspect && !weak).slice(-1);
  const events = model.events.filter(({ id }) => eventIds.includes(id));
  return remake(model, {
    events,
    people: withCustodyOf(model, ({ id }) =>
      events.some(({ people }) => people.some(({ person }) => person === id)),
    ),
    series: [...model.series.values()]
      .map((series) => ({ ...series, points: newestOf(series) }))
      .filter(({ points }) => points.length > 0),
  });
}

const times = 3;

/** Three of each event on its day, three times the people in each count, and twice the points of a series. */
export function manyRowsModel(model: Model): Model {
  const more = (claim: Claim): Claim =>
    claim.unit === 'people' ? { ...claim, value: claim.value * times } : claim;
  const events = model.events.map((event) => ({ ...event, claims: event.claims.map(more) }));
  const copiesOf = (event: Event): Event[] =>
    Array.from({ length: times }, (_, index) =>
      index === 0 ? event : { ...event, id: `${event.id}-copy-${index}` },
    );
  return remake(model, {
    events: events.flatMap(copiesOf),
    series: [...model.series.values()].map((series) => ({
      ...series,
      points: twice(series.points.map((point) => ({ ...point, value: point.value * times }))),
    })),
  });
}

/** Between two counts of known days one more, ten days after the first. */
function twice(points: readonly SeriesPoint[]): SeriesPoint[] {
  const taken = new Set(points.map(({ date }) => date));
  return points
    .flatMap((point) => {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(point.date)) return [point];
      const date = isoFromDay(dayFromIso(point.date) + 10);
      return taken.has(date) ? [point] : [point, { ...point, date }];
    })
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** Every name twice as long, as another language may make it. */
export function longLabelsModel(model: Model): Model {
  const longer = (claim: Claim): Claim => ({
    ...claim,
    label: lengthen(claim.label),
    by: lengthen(claim.by),
  });
  return remake(model, {
    events: model.events.map((event) => ({
      ...event,
      title: lengthen(event.title),
      claims: event.claims.map(longer),
      ...(event.easing
        ? {
            easing: {
              ...event.easing,
              eased: lengthen(event.easing.eased),
              legalForm: lengthen(event.easing.legalForm),
            },
          }
        : {}),
    })),
    series: [...model.series.values()].map((series) => ({
      ...series,
      title: lengthen(series.title),
      counter: lengthen(series.counter),
      definition: lengthen(series.definition),
    })),
    people: [...model.people.values()].map((person) => ({
      ...person,
      name: lengthen(person.name),
    })),
  });
}

export const longLabels = (labels: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(labels).map(([id, text]) => [id, lengthen(text)]));

const lengthen = (text: string): string => `${text} ${text}`;
