/** Which fields of the record are texts for readers, and the record with these rewritten: in another language, or marked to see where they are shown. */
import { createFactBook } from './facts/index.ts';
import type { Phrase } from '../format/phrases.ts';
import type { Model } from './model.ts';
import type { Claim, Conflict, Easing, Event, Person, Series } from './schema.ts';

/** Gives the text to show for one of data/; `id` for the name of a person, who goes by id. */
export type Write = (text: string, id?: string) => string;

/** Title and summary of an event are left as they are: they have a file of their own. Facts are derived anew, in the words of `phrase`. */
export function rewriteModel<Whole extends Model>(
  model: Whole,
  write: Write,
  phrase: Phrase,
): Whole {
  const events = model.events.map((event) => rewriteEvent(event, write));
  const byId = <Item extends { id: string }>(items: Item[]): Map<string, Item> =>
    new Map(items.map((item) => [item.id, item]));
  const data = {
    ...model,
    events,
    eventById: byId(events),
    series: byId([...model.series.values()].map((series) => rewriteSeries(series, write))),
    people: byId([...model.people.values()].map((person) => rewritePerson(person, write))),
    asWritten: model.asWritten ?? model,
  };
  return { ...data, facts: createFactBook(data, phrase) };
}

/** Every text of the record once. */
export function recordTexts(model: Model, phrase: Phrase): Set<string> {
  const texts = new Set<string>();
  rewriteModel(
    model,
    (text, id) => {
      if (id === undefined) texts.add(text);
      return text;
    },
    phrase,
  );
  return texts;
}

const rewriteEvent = (event: Event, write: Write): Event => ({
  ...event,
  actors: event.actors.map((actor) => write(actor)),
  claims: event.claims.map((claim) => rewriteClaim(claim, write)),
  conflicts: event.conflicts.map((conflict) => rewriteConflict(conflict, write)),
  sources: event.sources.map((item) => ({ ...item, supports: write(item.supports) })),
  ...(event.easing && { easing: rewriteEasing(event.easing, write) }),
});

const rewriteClaim = (claim: Claim, write: Write): Claim => ({
  ...claim,
  label: write(claim.label),
  by: write(claim.by),
  ...(claim.note !== undefined && { note: write(claim.note) }),
});

const rewriteConflict = (conflict: Conflict, write: Write): Conflict => ({
  ...conflict,
  field: write(conflict.field),
  values: conflict.values.map(({ value, by, sources }) => ({
    value: typeof value === 'string' ? write(value) : value,
    by: write(by),
    sources,
  })),
  ...(conflict.resolution !== undefined && { resolution: write(conflict.resolution) }),
});

const rewriteEasing = (easing: Easing, write: Write): Easing => ({
  ...easing,
  tieStatedBy: easing.tieStatedBy === null ? null : write(easing.tieStatedBy),
  eased: write(easing.eased),
  staysInForce: easing.staysInForce === null ? null : write(easing.staysInForce),
  legalForm: write(easing.legalForm),
});

const rewriteSeries = (series: Series, write: Write): Series => ({
  ...series,
  title: write(series.title),
  counter: write(series.counter),
  definition: write(series.definition),
  ...(series.pitfalls !== undefined && { pitfalls: write(series.pitfalls) }),
  points: series.points.map((point) => ({
    ...point,
    ...(point.by !== undefined && { by: write(point.by) }),
    ...(point.note !== undefined && { note: write(point.note) }),
  })),
});

const rewritePerson = (person: Person, write: Write): Person => ({
  ...person,
  name: write(person.name, person.id),
  role: write(person.role),
  ...(person.custody && {
    custody: person.custody.map((span) => ({
      ...span,
      ...(span.note !== undefined && { note: write(span.note) }),
    })),
  }),
});
