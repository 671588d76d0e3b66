/** Finds the part of a schema, or of a value, that a path of data leads to: for messages only. Knows the inside of Zod, and is the only one that does. */
import type { z } from 'zod';

/** Steps into a schema along a path of data, through optional, nullable, default and union. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType[] {
  let here = unwrap(schema);
  for (const part of path) here = here.flatMap((each) => stepInto(each, part)).flatMap(unwrap);
  return here;
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  const definition = definitionOf(schema);
  if (definition.options) return definition.options.flatMap(unwrap);
  return definition.innerType ? unwrap(definition.innerType) : [schema];
}

function stepInto(schema: z.ZodType, part: PropertyKey): z.ZodType[] {
  const { shape, element } = definitionOf(schema);
  const next = typeof part === 'number' ? element : shape?.[String(part)];
  return next ? [next] : [];
}

interface Definition {
  innerType?: z.ZodType;
  options?: z.ZodType[];
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
}

const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The schema's description of the field at a path of the data; empty when it has none. */
export function describedAt(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const last = path[path.length - 1];
  if (last === undefined) return schema.description ?? '';
  const parents = schemaAt(schema, path.slice(0, -1));
  const outer = parents.flatMap((parent) => stepInto(parent, last));
  const all = [...outer, ...schemaAt(schema, path)];
  return all.find((each) => each.description !== undefined)?.description ?? '';
}

/** The fields that the record at a path of data may have. */
export const knownKeys = (schema: z.ZodType, path: readonly PropertyKey[]): string[] =>
  schemaAt(schema, path).flatMap((each) => Object.keys(definitionOf(each).shape ?? {}));

/** The value at a path of data; undefined where the path leads nowhere, never a value of the prototype. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here: unknown = value;
  for (const part of path) {
    if (here === null || typeof here !== 'object' || !Object.hasOwn(here, part)) return undefined;
    here = (here as Record<PropertyKey, unknown>)[part];
  }
  return here;
}
