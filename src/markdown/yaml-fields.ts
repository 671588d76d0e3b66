/** A few YAML fields held against a strict Zod object, each fault with the line it is in. For front matter and step headers. */
import type { z } from 'zod';
import { excerpt, report, type Context } from './context.ts';
import { suggest } from './suggest.ts';
import { readYamlMap, type YamlEntry, type YamlSource } from './yaml-map.ts';

export interface Fields<Value> {
  /** undefined when anything in the fields is wrong. */
  value: Value | undefined;
  /** Of a field ("title") or of an entry in one ("labels.2025-09-11-us-licence"). */
  lineOf(key: string): number;
}

export function readFields<Shape extends z.ZodRawShape>(
  context: Context,
  schema: z.ZodObject<Shape>,
  source: YamlSource,
): Fields<z.infer<z.ZodObject<Shape>>> {
  const read = readYamlMap(source);
  if ('fault' in read) {
    report(context, read.fault);
    return { value: undefined, lineOf: () => source.firstLine };
  }
  const lines = linesOf(read.entries);
  const lineOf = (key: string): number => lines.get(key) ?? source.firstLine;
  const names = Object.keys(schema.shape);
  const strangers = read.entries.filter(({ name }) => !names.includes(name));
  for (const { name, line } of strangers) {
    report(context, {
      line,
      found: `The ${source.name} has the field "${excerpt(name, 40)}", which does not exist.`,
      expected: `Fields are ${names.join(', ')}.`,
      fix: suggest(context, name, names, 'Delete it.'),
    });
  }
  const misnamed = read.entries
    .flatMap(({ entries }) => entries)
    .filter(({ name }) => !isName(name));
  for (const { name, line } of misnamed) {
    report(context, {
      line,
      found: `"${excerpt(name, 40)}" is no name for an entry.`,
      expected: 'Names are letters, digits and hyphens.',
      fix: 'Correct it.',
    });
  }
  const values = Object.fromEntries(
    read.entries.filter(({ name }) => names.includes(name)).map(({ name, value }) => [name, value]),
  );
  const parsed = schema.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    reportIssue(context, {
      name,
      isMissing: !Object.hasOwn(values, name),
      line: lines.get(issue.path.slice(0, 2).join('.')) ?? lineOf(name),
      message: issue.message,
      source: source.name,
      expected: schema.shape[name] as z.ZodType | undefined,
    });
  }
  return {
    value: strangers.length + misnamed.length === 0 && parsed.success ? parsed.data : undefined,
    lineOf,
  };
}

/** A name that every object has by birth ("constructor") would be found where nobody wrote it. */
const isName = (name: string): boolean =>
  /^[a-z0-9][A-Za-z0-9-]*$/.test(name) && !(name in Object.prototype);

const linesOf = (entries: readonly YamlEntry[]): Map<string, number> =>
  new Map(
    entries.flatMap(
      (field) =>
        [
          [field.name, field.line],
          ...field.entries.map(({ name, line }) => [`${field.name}.${name}`, line]),
        ] as [string, number][],
    ),
  );

interface Issue {
  name: string;
  isMissing: boolean;
  line: number;
  message: string;
  source: string;
  expected: z.ZodType | undefined;
}

function reportIssue(
  context: Context,
  { name, isMissing, line, message, source, expected }: Issue,
): void {
  report(context, {
    line,
    found: isMissing
      ? `The ${source} has no "${name}".`
      : `The field "${name}" can't be read: ${message.replace(/^Invalid input: /, '')}.`,
    expected: expected?.description ?? '',
    fix: isMissing
      ? `Add "${name}: …".`
      : "Correct it; put text that begins with a digit or sign into '…'.",
  });
}
