/**
 * What Data Package v2 asks of a descriptor, as JSON Schema: written by us after the specification (datapackage.org/standard), stricter than it where our descriptor always has more.
 * For the tests alone. The published profiles are not in any package that we could take them from.
 */
const filled = { type: 'string', minLength: 1 };
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
/** A full address, or a path below the descriptor: not hidden, not upwards, not absolute. */
const urlOrPath = {
  type: 'string',
  pattern: String.raw`^(https?://.+|(?![./~])(?!.*(^|/)\.\.(/|$))(?!.*://)[^\\]+)$`,
};
const profile = (what: string) => ({ const: `https://datapackage.org/profiles/2.0/${what}.json` });

const constraints = {
  type: 'object',
  additionalProperties: false,
  properties: {
    required: { type: 'boolean' },
    unique: { type: 'boolean' },
    pattern: { type: 'string', format: 'regex' },
    enum: { type: 'array', minItems: 1, uniqueItems: true },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    minLength: { type: 'integer' },
    maxLength: { type: 'integer' },
  },
};
const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: { name: filled, title: filled, description: filled, constraints },
  oneOf: [
    {
      properties: {
        type: { const: 'string' },
        format: { enum: ['default', 'email', 'uri', 'binary', 'uuid'] },
      },
    },
    {
      properties: {
        type: { enum: ['number', 'integer'] },
        format: { const: 'default' },
        constraints: { not: { required: ['pattern'] } },
      },
    },
    {
      properties: {
        type: { const: 'boolean' },
        format: { const: 'default' },
        trueValues: { type: 'array', items: filled },
        falseValues: { type: 'array', items: filled },
        constraints: { properties: { required: {}, enum: {} }, additionalProperties: false },
      },
    },
    {
      properties: {
        type: { const: 'date' },
        format: { const: 'default' },
        constraints: { not: { required: ['pattern'] } },
      },
    },
  ],
};
const fieldNames = { type: 'array', minItems: 1, uniqueItems: true, items: filled };
const tableSchema = {
  type: 'object',
  required: ['$schema', 'fields', 'missingValues'],
  properties: {
    $schema: profile('tableschema'),
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: fieldNames,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: fieldNames,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: fieldNames },
          },
        },
      },
    },
  },
};
const dialect = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: profile('tabledialect'),
    header: { type: 'boolean' },
    delimiter: { type: 'string' },
    lineTerminator: { type: 'string' },
    quoteChar: { type: 'string', maxLength: 1 },
    doubleQuote: { type: 'boolean' },
  },
};
const licences = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
    properties: {
      name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' },
      path: urlOrPath,
      title: filled,
    },
  },
};
const sources = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    minProperties: 1,
    properties: {
      title: filled,
      path: urlOrPath,
      email: { type: 'string', format: 'email' },
      version: filled,
    },
  },
};
const resource = {
  type: 'object',
  required: ['name', 'path', 'format', 'mediatype', 'encoding', 'bytes', 'hash'],
  not: { required: ['data'] },
  properties: {
    $schema: profile('dataresource'),
    profile: { enum: ['tabular-data-resource', 'data-resource'] },
    name,
    path: urlOrPath,
    type: { const: 'table' },
    title: filled,
    description: filled,
    format: { enum: ['csv', 'json'] },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { const: 'utf-8' },
    bytes: { type: 'integer', minimum: 1 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect,
    schema: tableSchema,
  },
  // A table declares its type and its fields.
  if: { properties: { format: { const: 'csv' } } },
  then: { required: ['type', 'schema', 'dialect', 'title', 'description'] },
  else: { not: { required: ['schema'] } },
};

export const packageRules = {
  type: 'object',
  required: [
    '$schema',
    'name',
    'title',
    'description',
    'homepage',
    'version',
    'created',
    'licenses',
    'contributors',
    'sources',
    'keywords',
    'resources',
  ],
  properties: {
    $schema: profile('datapackage'),
    profile: { const: 'data-package' },
    name,
    id: filled,
    title: filled,
    description: filled,
    homepage: { type: 'string', format: 'uri' },
    version: filled,
    created: { type: 'string', format: 'date-time' },
    keywords: { type: 'array', minItems: 1, items: filled },
    image: filled,
    licenses: licences,
    sources,
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: {
          title: filled,
          path: urlOrPath,
          email: { type: 'string', format: 'email' },
          givenName: filled,
          familyName: filled,
          organization: filled,
          role: { enum: ['author', 'publisher', 'maintainer', 'wrangler', 'contributor'] },
          roles: { type: 'array', minItems: 1, items: filled },
        },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
