/** Every file under /data/ with its bytes: the one list that the addresses, the descriptor, the archive and JSON-LD are made from. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import { writeCsv } from '../tables/csv.ts';
import { figureFileSchema } from '../tables/figure-schema.ts';
import { packArchive } from './archive.ts';
import { describePackage } from './descriptor.ts';
import type { DataTable } from './fields.ts';
import { seriesInOrder } from './record-tables.ts';
import { dataTables } from './tables.ts';

export interface DataFile {
  /** From /data/ on: "series/journalists-baj.csv". */
  path: string;
  bytes: Uint8Array;
  /** Tables have it; records in full and schemas do not. */
  table?: DataTable;
}

export const archiveName = 'revolving-door-data.zip';
export const describedSchemas = ['events', 'sources', 'people', 'series', 'corrections'] as const;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (path: string, value: unknown): DataFile => ({
  path,
  bytes: encode(`${JSON.stringify(value, null, 1)}\n`),
});

type DataSite = Pick<Site, 'model' | 'words'>;
const made = new WeakMap<object, DataFile[]>();

/** Made once for one model; in dev a change of the data makes another. */
export function dataFiles(site: DataSite): DataFile[] {
  const known = made.get(site.model);
  if (known) return known;
  const files = makeFiles(site);
  made.set(site.model, files);
  return files;
}

function makeFiles(site: DataSite): DataFile[] {
  const { model, words } = site;
  const tables = dataTables(model, words.dataTables).map((table): DataFile => ({
    path: table.path,
    bytes: encode(
      writeCsv(
        table.fields.map(({ name }) => name),
        table.rows,
      ),
    ),
    table,
  }));
  const records = [
    json('events.json', model.events),
    json('sources.json', [...model.sources.values()]),
    json('people.json', [...model.people.values()]),
    json('corrections.json', model.corrections),
    ...seriesInOrder(model).map((series) => json(`series/${series.id}.json`, series)),
  ];
  const schemas = [
    ...describedSchemas.map((name) =>
      schemaFile(
        name,
        JSON.parse(readFileSync(`data/schemas/${name}.schema.json`, 'utf8')) as object,
      ),
    ),
    schemaFile('figure', z.toJSONSchema(figureFileSchema, { target: 'draft-7' })),
  ];
  const described = [...tables, ...records];
  const descriptor = json('datapackage.json', describePackage(described, site));
  const inArchive = [...described, ...schemas, descriptor];
  return [...inArchive, { path: archiveName, bytes: packArchive(inArchive, site) }];
}

const schemaFile = (name: string, schema: object): DataFile =>
  json(`schemas/${name}.schema.json`, {
    $id: siteAddress(`data/schemas/${name}.schema.json`),
    ...schema,
  });

const mediaTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
  xml: 'application/atom+xml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** By the end of its name, as a static host would say it. */
export const mediaTypeOf = (path: string): string =>
  mediaTypes[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
