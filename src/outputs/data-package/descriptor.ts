/**
 * datapackage.json as Data Package v2 has it: what the tables are, so that a program can read them without asking.
 * Readers of the first version pass over what they do not know; `profile` and `role` are for them. Knows no bytes but to count them.
 */
import { createHash } from 'node:crypto';
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import { licence } from '../tables/figure-table.ts';
import type { DataFile } from './files.ts';

const profile = (name: string): string => `https://datapackage.org/profiles/2.0/${name}.json`;

/** As RFC 4180 writes it. */
const dialect = {
  $schema: profile('tabledialect'),
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
};

export function describePackage(
  files: readonly DataFile[],
  { model, words }: Pick<Site, 'model' | 'words'>,
): object {
  const text = words.dataPackage;
  return {
    $schema: profile('datapackage'),
    profile: 'data-package',
    name: 'revolving-door',
    id: siteAddress('data/datapackage.json'),
    title: text.title,
    description: text.description,
    homepage: siteAddress(''),
    version: model.version,
    created: `${model.asOf.compiled}T00:00:00Z`,
    keywords: text.keywords,
    image: siteAddress('og.png'),
    licenses: [{ name: licence.name, path: licence.url, title: licence.title }],
    contributors: [
      {
        title: words.site.title,
        path: siteAddress(''),
        role: 'publisher',
        roles: ['publisher'],
      },
    ],
    sources: [
      {
        title: text.textsRead,
        path: files.find(({ table }) => table?.name === 'sources')?.path,
      },
    ],
    resources: files.map(resource),
  };
}

function resource({ path, bytes, table }: DataFile): object {
  const isTable = table !== undefined;
  return {
    $schema: profile('dataresource'),
    profile: isTable ? 'tabular-data-resource' : 'data-resource',
    name: isTable ? table.name : path.replace(/\.json$/, '-json').replaceAll('/', '-'),
    ...(isTable && { type: 'table', title: table.title, description: table.description }),
    path,
    format: isTable ? 'csv' : 'json',
    mediatype: isTable ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(isTable && {
      dialect,
      schema: {
        $schema: profile('tableschema'),
        fields: table.fields,
        missingValues: [''],
        ...(table.primaryKey && { primaryKey: table.primaryKey }),
        ...(table.foreignKeys && { foreignKeys: table.foreignKeys }),
      },
    }),
  };
}
