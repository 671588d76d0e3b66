/** The fields of a form, read from the schema of its records: names, hints and choices stand in one place. Knows no HTML. */
import { z } from 'zod';
import type { JsonSchema } from '../../model/codebook.ts';

interface Common {
  /** Name in the record. */
  name: string;
  hint: string;
  isOptional: boolean;
  isNullable: boolean;
}

export type Field = Common &
  (
    | { kind: 'text' | 'long' | 'number' | 'flag' | 'yes-no' }
    | { kind: 'choice'; options: readonly string[] }
    /** Texts of a list, one a line; `options` when each is one of a few. */
    | { kind: 'list'; options?: readonly string[] }
    | { kind: 'record'; fields: readonly Field[] }
    | { kind: 'records'; fields: readonly Field[] }
  );

/** Fields that hold sentences. */
const long = new Set(['summary', 'resolution', 'note', 'eased', 'staysInForce', 'legalForm']);

export const fieldsOf = (schema: z.ZodObject): Field[] =>
  fieldsIn(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);

const fieldsIn = ({ properties = {}, required = [] }: JsonSchema): Field[] =>
  Object.entries(properties).map(([name, schema]) => {
    const options = schema.anyOf ?? [schema];
    const own = options.find(({ type }) => type !== 'null') ?? schema;
    return {
      name,
      hint: schema.description ?? own.description ?? '',
      isOptional: !required.includes(name),
      isNullable: options.some(({ type }) => type === 'null'),
      ...shapeOf(name, own),
    };
  });

type Shape = Field extends infer One
  ? One extends Field
    ? Omit<One, keyof Common>
    : never
  : never;

function shapeOf(
  name: string,
  { type, const: fixed, enum: options, items, ...rest }: JsonSchema,
): Shape {
  if (options) return { kind: 'choice', options: options.map(String) };
  if (fixed === true) return { kind: 'flag' };
  if (type === 'boolean') return { kind: 'yes-no' };
  if (type === 'number') return { kind: 'number' };
  if (type === 'object') return { kind: 'record', fields: fieldsIn(rest) };
  if (items?.type === 'object') return { kind: 'records', fields: fieldsIn(items) };
  if (items) return { kind: 'list', ...(items.enum ? { options: items.enum.map(String) } : {}) };
  return { kind: long.has(name) ? 'long' : 'text' };
}
