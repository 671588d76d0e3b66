import { csvParse } from 'd3';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { isFormula } from '../tables/csv.ts';
import { figureJson } from '../tables/figure-table.ts';
import { packArchive } from './archive.ts';
import { archiveName, dataFiles, describedSchemas, packageFolder, type DataFile } from './files.ts';
import { packageRules } from './specification-rules.ts';
import { listMark, type DataTable, type Field } from './fields.ts';
import { dataTables } from './tables.ts';
import { workbookName } from './workbook.ts';

const site = loadSite();
const { model } = site;
const files = await dataFiles(site);
const fileAt = (path: string): DataFile => files.find((file) => file.path === path)!;
const textOf = ({ bytes }: DataFile): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const tables = files.filter(
  (file): file is DataFile & { table: DataTable } => file.table !== undefined,
);
const rowsOf = (file: DataFile): Record<string, string>[] =>
  [...csvParse(textOf(file))] as Record<string, string>[];
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: false });
(addFormatsModule as unknown as (ajv: Ajv) => void)(ajv);
const faultsOf = (schema: object, value: unknown): string[] => {
  const validate = ajv.compile(
    Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$id')) as object,
  );
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
const descriptor = JSON.parse(textOf(fileAt('datapackage.json'))) as {
  version: string;
  profile: string;
  resources: {
    name: string;
    profile: string;
    path: string;
    bytes: number;
    hash: string;
    schema?: {
      fields: Field[];
      primaryKey?: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
};

describe('the descriptor', () => {
  test('keeps the rules of Data Package v2', () => {
    expect(faultsOf(packageRules, descriptor)).toEqual([]);
  });

  test.each([
    [
      'a resource without a path',
      (copy: typeof descriptor) => {
        copy.resources[0]!.path = '';
      },
    ],
    [
      'a path that leads upwards',
      (copy: typeof descriptor) => {
        copy.resources[0]!.path = 'series/../../secret.csv';
      },
    ],
    [
      'a type that Table Schema does not know',
      (copy: typeof descriptor) => {
        copy.resources[0]!.schema!.fields[0]!.type = 'edtf' as Field['type'];
      },
    ],
    [
      'a name with a blank',
      (copy: typeof descriptor) => {
        copy.resources[0]!.name = 'all events';
      },
    ],
  ])('does not pass with %s', (_what, spoil) => {
    const copy = structuredClone(descriptor);
    spoil(copy);
    expect(faultsOf(packageRules, copy)).not.toEqual([]);
  });

  test('has nothing that a reader of Data Package v1 can not read', () => {
    const { profile, resources } = descriptor;
    expect(profile).toBe('data-package');
    const known = ['string', 'number', 'integer', 'boolean', 'date'];
    for (const { profile: kind, path, schema } of resources) {
      expect([path, kind]).toEqual([path, schema ? 'tabular-data-resource' : 'data-resource']);
      for (const { name, type } of schema?.fields ?? [])
        expect([path, name, known.includes(type)]).toEqual([path, name, true]);
    }
  });

  test('names each resource once, and counts and hashes its bytes', () => {
    expect(new Set(descriptor.resources.map(({ name }) => name)).size).toBe(
      descriptor.resources.length,
    );
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = fileAt(path);
      expect([path, bytes, hash]).toEqual([
        path,
        file.bytes.length,
        `sha256:${createHash('sha256').update(file.bytes).digest('hex')}`,
      ]);
    }
  });

  test('names every table and every record in full', () => {
    const described = new Set(descriptor.resources.map(({ path }) => path));
    expect(
      files
        .map(({ path }) => path)
        .filter(
          (path) => !described.has(path) && !path.startsWith('schemas/') && !path.endsWith('.csv'),
        ),
    ).toEqual(['datapackage.json', workbookName, archiveName]);
    expect(descriptor.version).toBe(model.version);
  });

  test('keys lead from fields that are there to fields that are there', () => {
    for (const { schema } of descriptor.resources) {
      const names = schema?.fields.map(({ name }) => name) ?? [];
      expect(new Set(names).size).toBe(names.length);
      for (const name of [
        ...(schema?.primaryKey ?? []),
        ...(schema?.foreignKeys ?? []).flatMap(({ fields }) => fields),
      ])
        expect(names).toContain(name);
      for (const { reference } of schema?.foreignKeys ?? []) {
        const target = descriptor.resources.find(({ name }) => name === reference.resource);
        for (const name of reference.fields)
          expect(target?.schema?.fields.map((field) => field.name)).toContain(name);
      }
    }
  });
});

describe.each(tables.map((file): [string, DataFile & { table: DataTable }] => [file.path, file]))(
  '%s',
  (_path, file) => {
    const { table } = file;
    const rows = rowsOf(file);

    test('has the columns and the rows of the data', () => {
      expect(textOf(file).split('\r\n', 1)[0]).toBe(table.fields.map(({ name }) => name).join(','));
      expect(rows).toHaveLength(table.rows.length);
      expect(rows.map((row) => table.fields.map(({ name }) => row[name]))).toEqual(
        table.rows.map((row) =>
          row.map((cell) =>
            cell === null || cell === undefined
              ? ''
              : typeof cell === 'string' && isFormula(cell)
                ? `'${cell}`
                : String(cell),
          ),
        ),
      );
    });

    test('every cell keeps to its field', () => {
      expect(
        rows.flatMap((row, index) =>
          table.fields.flatMap((field) =>
            cellFaults(field, row[field.name] ?? '').map(
              (fault) => `row ${index + 1}, ${field.name}: ${fault}`,
            ),
          ),
        ),
      ).toEqual([]);
    });

    test('keys are unique, and those of other tables are found there', () => {
      const keyOf = (row: Record<string, string>, fields: readonly string[]): string =>
        JSON.stringify(fields.map((name) => row[name]));
      for (const fields of [
        ...(table.primaryKey ? [table.primaryKey] : []),
        ...table.fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]),
      ]) {
        expect(new Set(rows.map((row) => keyOf(row, fields))).size).toBe(rows.length);
      }
      for (const { fields, reference } of table.foreignKeys ?? []) {
        const known = new Set(
          rowsOf(fileAt(`${reference.resource}.csv`)).map((row) => keyOf(row, reference.fields)),
        );
        expect(rows.filter((row) => !known.has(keyOf(row, fields)))).toEqual([]);
      }
    });
  },
);

const isDay = (cell: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell));

function cellFaults({ type, constraints, format }: Field, cell: string): string[] {
  if (cell === '') return constraints?.required ? ['is empty and required'] : [];
  const number = Number(cell);
  return [
    (type === 'number' || type === 'integer') &&
      !/^-?\d+(\.\d+)?$/.test(cell) &&
      `"${cell}" is no number`,
    type === 'integer' && !Number.isInteger(number) && `"${cell}" is no whole number`,
    type === 'boolean' &&
      cell !== 'true' &&
      cell !== 'false' &&
      `"${cell}" is neither true nor false`,
    type === 'date' && !isDay(cell) && `"${cell}" is no day`,
    format === 'uri' && !URL.canParse(cell) && `"${cell}" is no address`,
    constraints?.enum &&
      !constraints.enum.includes(cell) &&
      `"${cell}" is not one of ${constraints.enum.join(', ')}`,
    constraints?.pattern &&
      !new RegExp(`^(?:${constraints.pattern})$`).test(cell) &&
      `"${cell}" does not match ${constraints.pattern}`,
    constraints?.minimum !== undefined && number < constraints.minimum && `${cell} is too small`,
  ].filter((fault) => typeof fault === 'string');
}

test('every date has its first and last day and its precision beside it', () => {
  const last = rowsOf(fileAt('series/political-prisoners-custody.csv')).at(-1);
  // What the story calls the last count that we know.
  expect(last).toMatchObject({
    date: '2026-03',
    value: String(model.facts.get('held-latest')?.value),
    from: '2026-03-01',
    to: '2026-03-31',
    precision: 'month',
  });
  const event = rowsOf(fileAt('events.csv')).find(({ id }) => id === '2025-09-11-release-52');
  expect(event).toMatchObject({
    from: '2025-09-11',
    to: '2025-09-11',
    precision: 'day',
    knownOn: '',
    knownOnFrom: '',
    knownOnPrecision: '',
  });
});

/** A table with the mark of a spreadsheet: the archive has the workbook instead. */
const isForPeople = (path: string): boolean =>
  path.endsWith('.csv') && !path.startsWith(packageFolder);

test('every table stands twice: as it is in the package, and with the mark of a spreadsheet for people', () => {
  for (const { bytes, table } of tables) {
    const forPeople = fileAt(table.path).bytes;
    expect([...forPeople.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Buffer.compare(forPeople.slice(3), bytes)).toBe(0);
  }
});

test('no item of a list has the sign in it that sets items apart', () => {
  const lists = model.events
    .flatMap(({ actors, powers, relatesTo, flags = [] }) => [
      ...actors,
      ...powers,
      ...relatesTo,
      ...flags,
    ])
    .concat([...model.people.values()].flatMap(({ variants }) => variants));
  expect(lists.filter((item) => item.includes(listMark))).toEqual([]);
});

test('a hostile cell of the data comes out as text', () => {
  const [event] = model.events;
  const hostile = {
    ...model,
    events: [
      {
        ...event!,
        powers: [],
        title: '=HYPERLINK("https://evil.example";"click")',
        summary: 'a "quote", a\nbreak',
        actors: ['@office', 'other'],
      },
    ],
  };
  const [events] = dataTables(hostile, site.words.dataTables);
  expect(events?.rows[0]?.slice(11, 15)).toEqual([
    '=HYPERLINK("https://evil.example";"click")',
    'a "quote", a\nbreak',
    null,
    '@office|other',
  ]);
});

describe('records in full', () => {
  test.each(describedSchemas.filter((name) => name !== 'series'))(
    '%s.json keeps to its schema',
    (name) => {
      expect(
        faultsOf(
          JSON.parse(textOf(fileAt(`schemas/${name}.schema.json`))) as object,
          JSON.parse(textOf(fileAt(`${name}.json`))),
        ),
      ).toEqual([]);
    },
  );

  test('every series keeps to its schema and holds what its table holds', () => {
    const schema = JSON.parse(textOf(fileAt('schemas/series.schema.json'))) as object;
    for (const id of model.series.keys()) {
      const series = JSON.parse(textOf(fileAt(`series/${id}.json`))) as {
        points: { date: string; value: number }[];
      };
      expect(faultsOf(schema, series)).toEqual([]);
      expect(
        rowsOf(fileAt(`series/${id}.csv`)).map(({ date, value }) => [date, Number(value)]),
      ).toEqual(series.points.map(({ date, value }) => [date, value]));
    }
  });

  test('every figure keeps to its schema', () => {
    const schema = JSON.parse(textOf(fileAt('schemas/figure.schema.json'))) as object;
    for (const id of site.figures.keys())
      expect([id, faultsOf(schema, JSON.parse(JSON.stringify(figureJson(id, site))))]).toEqual([
        id,
        [],
      ]);
  });
});

describe('the archive', () => {
  let inside: Record<string, Uint8Array>;
  beforeAll(() => {
    inside = unzipSync(fileAt(archiveName).bytes);
  });

  test('holds what stands at the addresses, byte for byte, in order of name', () => {
    const names = Object.keys(inside);
    expect(names).toEqual([...names].sort());
    for (const { path, bytes } of files)
      if (path !== archiveName && !isForPeople(path))
        expect([path, Buffer.compare(inside[path]!, bytes)]).toEqual([path, 0]);
    expect(names.filter((name) => !files.some(({ path }) => path === name))).toEqual([
      'CODEBOOK.md',
      'LICENSE.txt',
      'README.md',
    ]);
  });

  test('says what it is, of which day and on what terms', () => {
    const readme = new TextDecoder().decode(inside['README.md']);
    expect(readme).toContain(model.version);
    expect(readme).not.toMatch(/#(title|description|version|compiled|home)/);
    expect(new TextDecoder().decode(inside['LICENSE.txt'])).toContain('Attribution 4.0');
  });

  test('has the same bytes in any zone of time', () => {
    const before = process.env['TZ'];
    const packed = ['Pacific/Kiritimati', 'America/Anchorage', 'UTC'].map((zone) => {
      process.env['TZ'] = zone;
      return createHash('sha256')
        .update(packArchive(files.slice(0, 3), site))
        .digest('hex');
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(packed).size).toBe(1);
  });
});
