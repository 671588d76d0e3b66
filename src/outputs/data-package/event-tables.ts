/** The tables of events: the events themselves, and what each holds in lists. */
import { laneOf } from '../../model/index.ts';
import {
  claimSchema,
  conflictSchema,
  easingSchema,
  eventKinds,
  eventSchema,
  lanes,
  powers,
  qualifiers,
  roles,
  units,
} from '../../model/schema.ts';
import { siteAddress } from '../../site/address.ts';
import { dateCells } from '../tables/date-cells.ts';
import {
  text,
  dates,
  list,
  yesNo,
  value,
  key,
  joined,
  required,
  about,
  type DataTable,
} from './fields.ts';
import type { TableMaker } from './table-maker.ts';

const eventsTable = ({ events, words, named }: TableMaker): DataTable =>
  named('events', {
    primaryKey: ['id'],
    fields: [
      text(eventSchema, 'id', { ...required, unique: true }),
      ...dates(eventSchema, 'date', words, required),
      ...dates(eventSchema, 'knownOn', words, { isMain: false }),
      {
        name: 'lane',
        type: 'string',
        description: words.lane,
        constraints: { ...required, enum: lanes },
      },
      text(eventSchema, 'kind', { ...required, enum: eventKinds }),
      text(eventSchema, 'title', required),
      text(eventSchema, 'summary', required),
      list(eventSchema, 'powers', words, `${about(eventSchema, 'powers')} ${powers.join(', ')}.`),
      list(eventSchema, 'actors', words),
      list(eventSchema, 'relatesTo', words),
      text(eventSchema, 'confidence', { ...required, enum: ['high', 'medium', 'low'] }),
      yesNo(eventSchema, 'weak', required),
      list(eventSchema, 'flags', words),
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
      ...dateCells(event.date),
      ...dateCells(event.knownOn),
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
  });

const claimsTable = ({ ofEvent, words, named, each }: TableMaker): DataTable =>
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
      list(claimSchema, 'sources', words),
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
  });

const eventSourcesTable = ({ words, ofEvent, named, each }: TableMaker): DataTable =>
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
  });

const eventPeopleTable = ({ words, ofEvent, named, each }: TableMaker): DataTable =>
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
  });

const conflictsTable = ({ words, ofEvent, named, each }: TableMaker): DataTable =>
  named('event-conflicts', {
    foreignKeys: [key('event', 'events')],
    fields: [
      ofEvent,
      text(conflictSchema, 'field', required),
      text(conflictSchema, 'measure'),
      { name: 'value', type: 'string', description: words.conflictValue, constraints: required },
      { name: 'by', type: 'string', description: words.conflictBy, constraints: required },
      list(claimSchema, 'sources', words),
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
  });

const easingsTable = ({ ofEvent, words, named, each }: TableMaker): DataTable =>
  named('easings', {
    primaryKey: ['event'],
    foreignKeys: [key('event', 'events')],
    fields: [
      ofEvent,
      list(easingSchema, 'tiedTo', words),
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
  });

export const eventTables = (maker: TableMaker): DataTable[] => [
  eventsTable(maker),
  claimsTable(maker),
  eventSourcesTable(maker),
  eventPeopleTable(maker),
  conflictsTable(maker),
  easingsTable(maker),
];
