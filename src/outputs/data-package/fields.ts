/** How a table of the data is described, field by field. Descriptions come from the schema. Knows no table. */
import type { z } from 'zod';
import { precisions } from '../../format/edtf.ts';
import type { Cell } from '../tables/csv.ts';

export const listMark = '|';

/** As Table Schema names them. */
export interface Field {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  format?: 'uri';
  description: string;
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
/** A field's description is taken from the schema, so that the two cannot drift apart. */
export const about = ({ shape }: Shape, name: string): string => {
  const field = shape[name] as (z.ZodType & { unwrap?: () => z.ZodType }) | undefined;
  return field?.description ?? field?.unwrap?.().description ?? '';
};
export const required = { required: true } as const;

export const text = (schema: Shape, name: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'string',
  description: about(schema, name),
  ...(constraints && { constraints }),
});

export interface DateWords {
  from: string;
  to: string;
  precision: string;
}
/** An EDTF date, and beside it what dateCells() writes. The date that a table is about lends its name to none of the three. */
export function dates(
  schema: Shape,
  name: string,
  words: DateWords,
  { isMain = true, ...constraints }: Field['constraints'] & { isMain?: boolean } = {},
): Field[] {
  const named = (part: keyof DateWords): string =>
    isMain ? part : `${name}${part[0]!.toUpperCase()}${part.slice(1)}`;
  const day = (part: 'from' | 'to'): Field => ({
    name: named(part),
    type: 'date',
    description: words[part],
    ...(constraints.required && { constraints: required }),
  });
  return [
    text(schema, name, { pattern: edtf, ...constraints }),
    day('from'),
    day('to'),
    {
      name: named('precision'),
      type: 'string',
      description: words.precision,
      constraints: { ...constraints, enum: precisions },
    },
  ];
}
/** A text, as readers of the first Data Package know no list; its description explains how to split it. */
export const list = (
  schema: Shape,
  name: string,
  words: { list: string },
  description = about(schema, name),
): Field => ({ name, type: 'string', description: `${description} ${words.list}` });
export const yesNo = (schema: Shape, name: string, constraints?: Field['constraints']): Field => ({
  name,
  type: 'boolean',
  description: about(schema, name),
  ...(constraints && { constraints }),
});
export const value = (schema: Shape): Field => ({
  name: 'value',
  type: 'number',
  description: about(schema, 'value'),
  constraints: { ...required, minimum: 0 },
});
export const key = (name: string, resource: string): ForeignKey => ({
  fields: [name],
  reference: { resource, fields: ['id'] },
});

export const joined = (items: readonly string[] | undefined): string | null =>
  items === undefined || items.length === 0 ? null : items.join(listMark);
