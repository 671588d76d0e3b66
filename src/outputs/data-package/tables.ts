/** The data as flat tables: what each holds, field by field, and its rows. Lists inside a cell are set apart by "|". Knows no file format. */
import type { z } from 'zod';
import { laneOf, type Event, type Model } from '../../model/index.ts';
import {
  claimSchema,
  conflictSchema,
  easingSchema,
  eventKinds,
  eventSchema,
  grades,
  lanes,
  personSchema,
  powers,
  qualifiers,
  roles,
  seriesPointSchema,
  seriesSchema,
  sourceSchema,
  units,
} from '../../model/schema.ts';
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import type { Cell } from '../tables/csv.ts';

export const listMark = '|';

/** As Table Schema names them. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'list';
  format?: 'uri';
  description: string;
  delimiter?: string;
  itemType?: 'string';
  constraints?: {
    required?: true;
    unique?: true;
    enum?: readonly string[];
    pattern?: string;
    minimum?: number;
  };
}
export interface ForeignKey {
  fields: [string];
  reference: { resource: string; fields: [string] };
}
export interface DataTable {
  name: string;
  path: string;
  title: string;
  description: string;
  fields: Field[];
  primaryKey?: string[];
  foreignKeys?: ForeignKey[];
  rows: Cell[][];
}

const edtf = String.raw`\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?`;
type Shape = { shape: Record<string, z.ZodType> };
/** What the schema says of a field stands in the package too, so that the two cannot drift apart. */
const about = ({ shape }: Shape, name: string): string => {
  const field = shape[name] as (z.ZodType & { unwrap?: () => z.ZodType }) | undefined;
  return field?.description ?? field?.unwrap?.().description ?? '';
};
const required = { required: true } as const;

const text = (schema: Shape, name: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'string',
  description: about(schema, name),
  ...(constraints && { constraints }),
});
const date = (schema: Shape, name: string, constraints: Field['constraints'] = {}): Field =>
  text(schema, name, { pattern: edtf, ...constraints });
const list = (schema: Shape, name: string, description = about(schema, name)): Field => ({
  name,
  type: 'list',
  delimiter: listMark,
  itemType: 'string',
  description,
});
const yesNo = (schema: Shape, name: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'boolean',
  description: about(schema, name),
  ...(constraints && { constraints }),
});
const value = (schema: Shape): Field => ({
  name: 'value',
  type: 'number',
  description: about(schema, 'value'),
  constraints: { ...required, minimum: 0 },
});
const key = (name: string, resource: string): ForeignKey => ({
  fields: [name],
  reference: { resource, fields: ['id'] },
});

const joined = (items: readonly string[] | undefined): string | null =>
  items === undefined || items.length === 0 ? null : items.join(listMark);

export function dataTables(model: Model, words: Site['words']['dataTables']): DataTable[] {
  const { events } = model;
  const ofEvent: Field = {
    name: 'event',
    type: 'string',
    description: words.event,
    constraints: required,
  };
  const named = (
    name: keyof typeof words.tables,
    table: Omit<DataTable, 'name' | 'path' | 'title' | 'description'>,
  ): DataTable => ({
    name,
    path: `${name}.csv`,
    title: words.tables[name][0]!,
    description: words.tables[name][1]!,
    ...table,
  });
  const each = <Item>(
    pick: (event: Event) => readonly Item[],
    row: (item: Item, event: Event) => Cell[],
  ): Cell[][] =>
    events.flatMap((event) => pick(event).map((item) => [event.id, ...row(item, event)]));
  return [
    named('events', {
      primaryKey: ['id'],
      fields: [
        text(eventSchema, 'id', { ...required, unique: true }),
        date(eventSchema, 'date', required),
        date(eventSchema, 'knownOn'),
        {
          name: 'lane',
          type: 'string',
          description: words.lane,
          constraints: { ...required, enum: lanes },
        },
        text(eventSchema, 'kind', { ...required, enum: eventKinds }),
        text(eventSchema, 'title', required),
        text(eventSchema, 'summary', required),
        list(eventSchema, 'powers', `${about(eventSchema, 'powers')} ${powers.join(', ')}.`),
        list(eventSchema, 'actors'),
        list(eventSchema, 'relatesTo'),
        text(eventSchema, 'confidence', { ...required, enum: ['high', 'medium', 'low'] }),
        yesNo(eventSchema, 'weak', required),
        list(eventSchema, 'flags'),
        {
          name: 'address',
          type: 'string',
          format: 'uri',
          description: words.address,
          constraints: required,
        },
      ],
      rows: events.map((event) => [
        event.id,
        event.date,
        event.knownOn,
        laneOf(event.kind),
        event.kind,
        event.title,
        event.summary,
        joined(event.powers),
        joined(event.actors),
        joined(event.relatesTo),
        event.confidence,
        event.weak ?? false,
        joined(event.flags),
        siteAddress(`events/${event.id}/`),
      ]),
    }),
    named('event-claims', {
      primaryKey: ['event', 'measure'],
      foreignKeys: [key('event', 'events')],
      fields: [
        ofEvent,
        text(claimSchema, 'measure', required),
        text(claimSchema, 'label', required),
        value(claimSchema),
        text(claimSchema, 'qualifier', { ...required, enum: qualifiers }),
        text(claimSchema, 'unit', { ...required, enum: units }),
        text(claimSchema, 'role', { ...required, enum: roles }),
        text(claimSchema, 'by', required),
        list(claimSchema, 'sources'),
        text(claimSchema, 'note'),
      ],
      rows: each(
        ({ claims }) => claims,
        ({ measure, label, value: number, qualifier, unit, role, by, sources, note }) => [
          measure,
          label,
          number,
          qualifier,
          unit,
          role,
          by,
          joined(sources),
          note,
        ],
      ),
    }),
    named('event-sources', {
      primaryKey: ['event', 'source'],
      foreignKeys: [key('event', 'events'), key('source', 'sources')],
      fields: [
        ofEvent,
        { name: 'source', type: 'string', description: words.source, constraints: required },
        { name: 'supports', type: 'string', description: words.supports, constraints: required },
      ],
      rows: each(
        ({ sources }) => sources,
        ({ source, supports }) => [source, supports],
      ),
    }),
    named('event-people', {
      primaryKey: ['event', 'person', 'part'],
      foreignKeys: [key('event', 'events'), key('person', 'people')],
      fields: [
        ofEvent,
        { name: 'person', type: 'string', description: words.person, constraints: required },
        {
          name: 'part',
          type: 'string',
          description: words.part,
          constraints: { ...required, enum: ['freed', 'jailed', 'died', 'spoke', 'mentioned'] },
        },
      ],
      rows: each(
        ({ people }) => people,
        ({ person, part }) => [person, part],
      ),
    }),
    named('event-conflicts', {
      foreignKeys: [key('event', 'events')],
      fields: [
        ofEvent,
        text(conflictSchema, 'field', required),
        text(conflictSchema, 'measure'),
        { name: 'value', type: 'string', description: words.conflictValue, constraints: required },
        { name: 'by', type: 'string', description: words.conflictBy, constraints: required },
        list(claimSchema, 'sources'),
        text(conflictSchema, 'resolution'),
      ],
      rows: each(
        ({ conflicts }) =>
          conflicts.flatMap((conflict) => conflict.values.map((side) => ({ conflict, side }))),
        ({ conflict, side }) => [
          conflict.field,
          conflict.measure,
          String(side.value),
          side.by,
          joined(side.sources),
          conflict.resolution,
        ],
      ),
    }),
    named('easings', {
      primaryKey: ['event'],
      foreignKeys: [key('event', 'events')],
      fields: [
        ofEvent,
        list(easingSchema, 'tiedTo'),
        text(easingSchema, 'tieStatedBy'),
        text(easingSchema, 'eased', required),
        text(easingSchema, 'staysInForce'),
        text(easingSchema, 'legalForm', required),
        yesNo(easingSchema, 'revocable'),
      ],
      rows: each(
        ({ easing }) => (easing ? [easing] : []),
        ({ tiedTo, tieStatedBy, eased, staysInForce, legalForm, revocable }) => [
          joined(tiedTo),
          tieStatedBy,
          eased,
          staysInForce,
          legalForm,
          revocable,
        ],
      ),
    }),
    named('sources', {
      primaryKey: ['id'],
      fields: [
        text(sourceSchema, 'id', { ...required, unique: true }),
        text(sourceSchema, 'publisher', required),
        text(sourceSchema, 'title'),
        date(sourceSchema, 'published'),
        text(sourceSchema, 'lang', { ...required, pattern: '[a-z]{2,3}' }),
        text(sourceSchema, 'grade', { ...required, enum: grades }),
        { ...text(sourceSchema, 'url'), format: 'uri' },
        { ...text(sourceSchema, 'readAt'), format: 'uri' },
      ],
      rows: [...model.sources.values()].map(
        ({ id, publisher, title, published, lang, grade, url, readAt }) => [
          id,
          publisher,
          title,
          published,
          lang,
          grade,
          url,
          readAt,
        ],
      ),
    }),
    named('people', {
      primaryKey: ['id'],
      fields: [
        text(personSchema, 'id', { ...required, unique: true }),
        text(personSchema, 'name', required),
        list(personSchema, 'variants'),
        text(personSchema, 'role', required),
      ],
      rows: [...model.people.values()].map(({ id, name, variants, role }) => [
        id,
        name,
        joined(variants),
        role,
      ]),
    }),
    named('series', {
      primaryKey: ['id'],
      fields: [
        ...['id', 'title', 'unit', 'role', 'counter', 'definition'].map((name) =>
          text(seriesSchema, name, name === 'id' ? { ...required, unique: true } : required),
        ),
        text(seriesSchema, 'pitfalls'),
        {
          name: 'points',
          type: 'integer',
          description: words.points,
          constraints: { ...required, minimum: 1 },
        },
      ],
      rows: seriesInOrder(model).map(
        ({ id, title, unit, role, counter, definition, pitfalls, points }) => [
          id,
          title,
          unit,
          role,
          counter,
          definition,
          pitfalls,
          points.length,
        ],
      ),
    }),
    ...seriesInOrder(model).map((series): DataTable => ({
      name: `series-${series.id}`,
      path: `series/${series.id}.csv`,
      title: series.title,
      description: [series.definition, series.pitfalls].filter(Boolean).join(' '),
      // One day may hold two counts, an earlier and a later one.
      primaryKey: ['date', 'basis', 'value'],
      fields: [
        date(seriesPointSchema, 'date', required),
        value(seriesPointSchema),
        text(seriesPointSchema, 'qualifier', { ...required, enum: qualifiers }),
        text(seriesPointSchema, 'basis', required),
        text(seriesPointSchema, 'by', required),
        list(seriesPointSchema, 'sources'),
        text(seriesPointSchema, 'note'),
        yesNo(seriesPointSchema, 'weak', required),
        yesNo(seriesPointSchema, 'suspect', required),
      ],
      rows: series.points.map((point) => [
        point.date,
        point.value,
        point.qualifier,
        point.basis,
        point.by ?? series.counter,
        joined(point.sources),
        point.note,
        point.weak ?? false,
        point.suspect ?? false,
      ]),
    })),
  ];
}

export const seriesInOrder = (model: Model) =>
  [...model.series.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
