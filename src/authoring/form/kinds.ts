/** What the form can add and change, each with its schema and its file. */
import type { z } from 'zod';
import type { Event, Model, Person, Source } from '../../model/index.ts';
import { eventSchema, personSchema, sourceSchema } from '../../model/schema.ts';
import type { Entries } from '../entry/write-entry.ts';
import { freeId, slugOf, wholeSlug } from '../new/field.ts';
import { fieldsOf, type Field } from './fields.ts';

export type Raw = Record<string, unknown>;

export interface Kind {
  name: 'event' | 'source' | 'person';
  schema: z.ZodObject;
  fields: readonly Field[];
  file(record: Raw): string;
  entries(record: Raw): Entries;
  known(model: Model): ReadonlyMap<string, object>;
  /** Where the record is seen on the site, from the root. */
  page(id: string): string;
  /** The id of a record that has none yet, free in the model. */
  idFor(record: Raw, model: Model): string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('-');

const event: Kind = {
  name: 'event',
  schema: eventSchema,
  fields: fieldsOf(eventSchema),
  file: ({ date }) => `data/events/${text(date).slice(0, 4)}.json`,
  entries: (record) => ({ events: [record as unknown as Event] }),
  known: ({ eventById }) => eventById,
  page: (id) => `/events/${id}/`,
  idFor: ({ date, kind, title }, { eventById }) =>
    freeId(joined([text(date).split('/')[0] ?? '', text(kind), slugOf(text(title), 2)]), (id) =>
      eventById.has(id),
    ),
};

const source: Kind = {
  name: 'source',
  schema: sourceSchema,
  fields: fieldsOf(sourceSchema),
  file: () => 'data/sources.json',
  entries: (record) => ({ sources: [record as unknown as Source] }),
  known: ({ sources }) => sources,
  page: () => '/sources/',
  idFor: ({ publisher, published, title }, { sources }) =>
    freeId(joined([slugOf(text(publisher), 2), text(published), slugOf(text(title), 1)]), (id) =>
      sources.has(id),
    ),
};

const person: Kind = {
  name: 'person',
  schema: personSchema,
  fields: fieldsOf(personSchema),
  file: () => 'data/people.json',
  entries: (record) => ({ people: [record as unknown as Person] }),
  known: ({ people }) => people,
  page: () => '/events/',
  idFor: ({ name }, { people }) => freeId(wholeSlug(text(name)), (id) => people.has(id)),
};

export const kinds: readonly Kind[] = [event, source, person];
