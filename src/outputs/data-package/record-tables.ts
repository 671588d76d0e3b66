/** The tables of sources, people and series. */
import type { Model } from '../../model/index.ts';
import {
  grades,
  personSchema,
  qualifiers,
  seriesPointSchema,
  seriesSchema,
  sourceSchema,
} from '../../model/schema.ts';
import { text, dates, list, yesNo, value, joined, required, type DataTable } from './fields.ts';
import { dateCells } from '../tables/date-cells.ts';
import type { TableMaker } from './table-maker.ts';

const sourcesTable = ({ model, words, named }: TableMaker): DataTable =>
  named('sources', {
    primaryKey: ['id'],
    fields: [
      text(sourceSchema, 'id', { ...required, unique: true }),
      text(sourceSchema, 'publisher', required),
      text(sourceSchema, 'title'),
      ...dates(sourceSchema, 'published', words),
      text(sourceSchema, 'dateKnownBy'),
      text(sourceSchema, 'lang', { ...required, pattern: '[a-z]{2,3}' }),
      text(sourceSchema, 'grade', { ...required, enum: grades }),
      { ...text(sourceSchema, 'url'), format: 'uri' },
      { ...text(sourceSchema, 'readAt'), format: 'uri' },
    ],
    rows: [...model.sources.values()].map(
      ({ id, publisher, title, published, dateKnownBy, lang, grade, url, readAt }) => [
        id,
        publisher,
        title,
        ...dateCells(published),
        dateKnownBy,
        lang,
        grade,
        url,
        readAt,
      ],
    ),
  });

const peopleTable = ({ model, words, named }: TableMaker): DataTable =>
  named('people', {
    primaryKey: ['id'],
    fields: [
      text(personSchema, 'id', { ...required, unique: true }),
      text(personSchema, 'name', required),
      list(personSchema, 'variants', words),
      text(personSchema, 'role', required),
    ],
    rows: [...model.people.values()].map(({ id, name, variants, role }) => [
      id,
      name,
      joined(variants),
      role,
    ]),
  });

const seriesTable = ({ model, named, words }: TableMaker): DataTable =>
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
  });

const pointTables = ({ model, words }: TableMaker): DataTable[] =>
  seriesInOrder(model).map((series): DataTable => ({
    name: `series-${series.id}`,
    path: `series/${series.id}.csv`,
    title: series.title,
    description: [series.definition, series.pitfalls].filter(Boolean).join(' '),
    // One day may hold two counts, an earlier and a later one.
    primaryKey: ['date', 'basis', 'value'],
    fields: [
      ...dates(seriesPointSchema, 'date', words, required),
      value(seriesPointSchema),
      text(seriesPointSchema, 'qualifier', { ...required, enum: qualifiers }),
      text(seriesPointSchema, 'basis', required),
      text(seriesPointSchema, 'by', required),
      list(seriesPointSchema, 'sources', words),
      text(seriesPointSchema, 'note'),
      yesNo(seriesPointSchema, 'weak', required),
      yesNo(seriesPointSchema, 'suspect', required),
    ],
    rows: series.points.map((point) => [
      ...dateCells(point.date),
      point.value,
      point.qualifier,
      point.basis,
      point.by ?? series.counter,
      joined(point.sources),
      point.note,
      point.weak ?? false,
      point.suspect ?? false,
    ]),
  }));

export const recordTables = (maker: TableMaker): DataTable[] => [
  sourcesTable(maker),
  peopleTable(maker),
  seriesTable(maker),
  ...pointTables(maker),
];

export const seriesInOrder = (model: Model) =>
  [...model.series.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
