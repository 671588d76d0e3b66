/** What was typed into the form as a record of data/, field by field. Nothing is mended: what is wrong reaches the check as it was typed. */
import type { Field } from './fields.ts';

export type Typed = ReadonlyMap<string, string>;
type Values = Record<string, unknown>;

/** `claims.0.value`: how an input is named. */
export const inputName = (path: string, name: string | number): string =>
  path === '' ? String(name) : `${path}.${name}`;

/** Boxes that are ticked share a name: one a line, as in a list that is typed. */
export function typedIn(body: string): Typed {
  const typed = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(body)) {
    const before = typed.get(name);
    const text = value.replaceAll('\r\n', '\n');
    typed.set(name, before === undefined ? text : `${before}\n${text}`);
  }
  return typed;
}

/** An empty field is left out where it may be, null where it may be, and empty where it must be filled. */
export function recordFrom(fields: readonly Field[], typed: Typed, path = ''): Values {
  const record: Values = {};
  for (const field of fields) {
    const value = valueOf(field, typed, inputName(path, field.name));
    if (value !== undefined) record[field.name] = value;
    else if (!field.isOptional) record[field.name] = field.isNullable ? null : emptyOf(field);
  }
  return record;
}

const emptyOf = ({ kind }: Field): unknown => (kind === 'list' || kind === 'records' ? [] : '');

function valueOf(field: Field, typed: Typed, name: string): unknown {
  const text = (typed.get(name) ?? '').trim();
  switch (field.kind) {
    case 'records':
      return orNothing(rowsOf(field.fields, typed, name));
    case 'record':
      return isEmpty(typed, name) ? undefined : recordFrom(field.fields, typed, name);
    case 'list':
      return orNothing(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== ''),
      );
    case 'flag':
      return text === 'true' ? true : undefined;
    case 'yes-no':
      return text === '' ? undefined : text === 'true';
    case 'number':
      return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text || undefined;
    default:
      // A value that may be a number or words, as the sides of a conflict.
      return field.name === 'value' && /^\d+(\.\d+)?$/.test(text)
        ? Number(text)
        : text || undefined;
  }
}

const orNothing = (list: unknown[]): unknown[] | undefined => (list.length > 0 ? list : undefined);

const rowsOf = (fields: readonly Field[], typed: Typed, name: string): Values[] =>
  indexesOf(typed, name)
    .filter((index) => !isEmpty(typed, inputName(name, index)))
    .map((index) => recordFrom(fields, typed, inputName(name, index)));

const indexesOf = (typed: Typed, name: string): number[] =>
  [
    ...new Set(
      [...typed.keys()]
        .filter((key) => key.startsWith(`${name}.`))
        .map((key) => Number(key.slice(name.length + 1).split('.')[0])),
    ),
  ].sort((left, right) => left - right);

const isEmpty = (typed: Typed, name: string): boolean =>
  [...typed].every(([key, value]) => !key.startsWith(`${name}.`) || value.trim() === '');
