/**
 * Writes out the schemas' own descriptions: data/README.md for people, data/schemas/*.json for their editors.
 * `node src/model/codebook.ts --write`; a test holds the files against the schemas.
 */
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { editorFiles } from './editor-files.ts';
import { linkRiskSchema, publisherSchema } from './publication-schema.ts';
import {
  correctionSchema,
  eventSchema,
  leftOutSchema,
  measureSchema,
  personSchema,
  seriesSchema,
  sourceSchema,
  versionSchema,
} from './schema.ts';

interface DataFile {
  name: string;
  files: string;
  holds: string;
  schema: z.ZodType;
}

const dataFiles: readonly DataFile[] = [
  {
    name: 'events',
    files: 'data/events/<year>.json',
    holds: 'A list of what happened in a year, in order of time.',
    schema: z.array(eventSchema),
  },
  {
    name: 'series',
    files: 'data/series/<id>.json',
    holds: 'One count over time.',
    schema: seriesSchema,
  },
  {
    name: 'sources',
    files: 'data/sources.json',
    holds: 'The texts that everything rests on.',
    schema: z.array(sourceSchema),
  },
  {
    name: 'people',
    files: 'data/people.json',
    holds: 'Public figures who are named.',
    schema: z.array(personSchema),
  },
  {
    name: 'left-out',
    files: 'data/left-out.json',
    holds: 'What is known of and not shown, with the reason.',
    schema: z.array(leftOutSchema),
  },
  {
    name: 'measures',
    files: 'data/measures.json',
    holds: 'What the claims of events measure, and what the site makes of each.',
    schema: z.array(measureSchema),
  },
  {
    name: 'corrections',
    files: 'data/corrections.json',
    holds: 'What was published, found wrong and put right.',
    schema: z.array(correctionSchema),
  },
  {
    name: 'version',
    files: 'data/version.json',
    holds: 'The name of this state of the data.',
    schema: versionSchema,
  },
  {
    name: 'publisher',
    files: 'data/publisher.json',
    holds: 'Who publishes the site, and how to reach them.',
    schema: publisherSchema,
  },
  {
    name: 'link-risks',
    files: 'data/link-risks.json',
    holds:
      'Publishers whose links are marked, since Belarus has declared them extremist. Confirm the list before publishing.',
    schema: z.array(linkRiskSchema),
  },
];

/** The part of JSON Schema that Zod writes of our records: the tables of the codebook and the editors' form are made from it. */
export interface JsonSchema {
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: (string | number)[];
  const?: string | number | boolean;
}

/** What an editor may copy; a test parses it. */
export const smallestEvent = {
  id: '2025-09-16-sentence-ilyash',
  date: '2025-09-16',
  kind: 'sentence',
  title: 'Ihar Ilyash sentenced to four years',
  summary: 'Minsk City Court sentenced the journalist to four years.',
  powers: [],
  actors: ['Minsk City Court'],
  people: [{ person: 'ihar-ilyash', part: 'jailed' }],
  claims: [],
  conflicts: [],
  relatesTo: [],
  sources: [{ source: 'baj-2025-09-16-ilyash', supports: 'date, court, term' }],
  confidence: 'high',
};

/** Every generated file, by its path from the project root. */
export function codebookFiles(): Record<string, string> {
  const schemas = dataFiles.map((file) => [
    `data/schemas/${file.name}.schema.json`,
    `${JSON.stringify(jsonSchemaOf(file), null, 2)}\n`,
  ]);
  return {
    ...(Object.fromEntries(schemas) as Record<string, string>),
    'data/README.md': codebook(),
  };
}

/** As an editor writes it (input), where a value with a default may be left out; draft 7, which code editors know in full. */
const jsonSchemaOf = ({ schema, holds }: DataFile): object => ({
  ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
  description: holds,
});

function codebook(): string {
  return [
    '# The data, field by field',
    '',
    '*Generated from `src/model/schema/` by `node src/model/codebook.ts --write`; change it there.*',
    '',
    'Everything here is JSON in UTF-8, two spaces to a level. `npm run check` names every fault with its place in under five seconds. VS Code, JetBrains and Zed complete the fields as you type; `docs/authoring.md` tells others how.',
    '',
    'Dates are EDTF: a day `2025-09-11`, a month `2024-10`, a year `2024`, a span `2025-12-17/2025-12-18`. A month is a month, not its first day.',
    '',
    'To add an event: `npm run new event`, or put one record like this into the file of its year, in order of date; add its sources to `data/sources.json` and the people to `data/people.json`; run `npm run check`.',
    '',
    '```json',
    JSON.stringify(smallestEvent, null, 2),
    '```',
    '',
    ...dataFiles.flatMap((file) => section(file)),
  ].join('\n');
}

function section(file: DataFile): string[] {
  const schema = jsonSchemaOf(file) as JsonSchema;
  const record = schema.items ?? schema;
  return [
    `## ${file.files}`,
    '',
    file.holds,
    '',
    '| field | what it takes | meaning |',
    '|---|---|---|',
    ...rows(record, ''),
    '',
  ];
}

function rows(record: JsonSchema, prefix: string): string[] {
  return Object.entries(record.properties ?? {}).flatMap(([name, field]) => {
    const isOptional = !record.required?.includes(name);
    const path = `${prefix}${name}`;
    const row = `| \`${path}\` | ${takes(field)}${isOptional ? ', may be left out' : ''} | ${cell(field.description ?? '')} |`;
    const inner = field.items ?? field;
    return [row, ...(inner.properties ? rows(inner, `${path}${field.items ? '[]' : ''}.`) : [])];
  });
}

function takes(field: JsonSchema): string {
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(' ');
  if (field.const !== undefined) return `\`${field.const}\``;
  if (field.anyOf) return field.anyOf.map(takes).join(' or ');
  if (field.type === 'array')
    return field.items?.properties ? 'list of records' : `list: ${plain(field.items)}`;
  return plain(field);
}

function plain(field: JsonSchema | undefined): string {
  if (field?.enum) return takes(field);
  const names: Record<string, string> = {
    string: 'text',
    object: 'record',
    null: '`null`',
    boolean: '`true` or `false`',
  };
  return names[field?.type ?? ''] ?? field?.type ?? 'value';
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

/** The same for editors that do not read .vscode/settings.json. */
export const schemasForEditors = (): Record<string, string> => editorFiles(dataFiles);

if (
  process.argv[1] !== undefined &&
  realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)
) {
  const isWrite = process.argv.includes('--write');
  for (const [file, content] of Object.entries({ ...codebookFiles(), ...schemasForEditors() })) {
    if (isWrite) {
      mkdirSync(dirname(join(process.cwd(), file)), { recursive: true });
      writeFileSync(join(process.cwd(), file), content);
    }
    process.stdout.write(`${isWrite ? 'wrote' : 'would write'} ${file}\n`);
  }
}
