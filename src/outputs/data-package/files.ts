/** Every file under /data/ with its bytes: the one list that the addresses, the descriptor, the archive and JSON-LD are made from. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import { byteOrderMark, writeCsv } from '../tables/csv.ts';
import { figureFileSchema } from '../tables/figure-schema.ts';
import { packArchive } from './archive.ts';
import { describePackage } from './descriptor.ts';
import type { DataTable } from './fields.ts';
import { seriesInOrder } from './record-tables.ts';
import { dataTables } from './tables.ts';
import { makeWorkbook, workbookName } from './workbook.ts';

export interface DataFile {
  /** From /data/ on: "series/journalists-baj.csv". */
  path: string;
  bytes: Uint8Array;
  /** Tables of the package have it; records in full and schemas do not. */
  table?: DataTable;
}

/** Where the tables are that the descriptor names. */
export const packageFolder = 'package/';
export const archiveName = 'revolving-door-data.zip';
export const describedSchemas = ['events', 'sources', 'people', 'series', 'corrections'] as const;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (path: string, value: unknown): DataFile => ({
  path,
  bytes: encode(`${JSON.stringify(value, null, 1)}\n`),
});

type DataSite = Pick<Site, 'model' | 'words'>;
const made = new WeakMap<object, Promise<DataFile[]>>();

/** Made once for one model; in dev a change of the data makes another. */
export function dataFiles(site: DataSite): Promise<DataFile[]> {
  const known = made.get(site.model);
  if (known) return known;
  const files = makeFiles(site);
  made.set(site.model, files);
  return files;
}

async function makeFiles(site: DataSite): Promise<DataFile[]> {
  const { model, words } = site;
  const flat = dataTables(model, words.dataTables);
  const tables = flat.flatMap(filesOfTable);
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
  const described = [...tables.filter(({ table }) => table !== undefined), ...records];
  const inArchive = [
    ...described,
    ...schemas,
    json('datapackage.json', describePackage(described, site)),
    { path: workbookName, bytes: await makeWorkbook(flat, site) },
  ];
  return [
    ...tables.filter(({ table }) => table === undefined),
    ...inArchive,
    { path: archiveName, bytes: packArchive(inArchive, site) },
  ];
}

/**
 * A table twice: for people, with the mark by which a spreadsheet knows its letters; and for readers of the package, the strictest of which take the mark for a part of the first name.
 */
function filesOfTable(table: DataTable): DataFile[] {
  const text = writeCsv(
    table.fields.map(({ name }) => name),
    table.rows,
  );
  return [
    { path: table.path, bytes: encode(`${byteOrderMark}${text}`) },
    { path: `${packageFolder}${table.path}`, bytes: encode(text), table },
  ];
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
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/atom+xml; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** By its file extension, as a static host would do. */
export const mediaTypeOf = (path: string): string =>
  mediaTypes[path.split('.').at(-1) ?? ''] ?? 'text/plain; charset=utf-8';
