/** A few YAML fields held against a strict Zod object, each fault with the line it is in. For front matter and step headers. */
import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import type { z } from 'zod';
import { suggest } from './suggest.ts';
import { excerpt, report, type Context } from './context.ts';

const longestSource = 20_000;

export interface Fields<Value> {
  /** undefined when anything in the fields is wrong. */
  value: Value | undefined;
  lineOf(key: string): number;
}

export interface YamlSource {
  text: string;
  /** File line of the first line of the text. */
  firstLine: number;
  /** For messages: "front matter", "step header". */
  name: string;
}

export function readFields<Shape extends z.ZodRawShape>(context: Context, schema: z.ZodObject<Shape>, source: YamlSource): Fields<z.infer<z.ZodObject<Shape>>> {
  const counter = new LineCounter();
  const lines = new Map<string, number>();
  const lineOf = (key: string): number => lines.get(key) ?? source.firstLine;
  const fail = (line: number, found: string, expected: string, fix: string): undefined => report(context, { line, found, expected, fix }) as undefined;

  const map = readMap(source, counter, fail);
  if (map === undefined) return { value: undefined, lineOf };
  const values: Record<string, unknown> = {};
  let isSound = true;
  for (const { key, value } of map.contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const line = source.firstLine - 1 + counter.linePos(isScalar(key) ? key.range?.[0] ?? 0 : 0).line;
    if (!Object.hasOwn(schema.shape, name)) {
      isSound = false;
      fail(line, `The ${source.name} has the field "${excerpt(name, 40)}", which does not exist.`, `Fields are ${Object.keys(schema.shape).join(', ')}.`, suggest(context, name, Object.keys(schema.shape), 'Delete it.'));
      continue;
    }
    lines.set(name, line);
    values[name] = (value as { toJS?: (document: Document) => unknown } | null)?.toJS?.(map.document) ?? null;
  }
  const parsed = schema.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) {
    const name = String(issue.path[0] ?? '');
    const isMissing = !Object.hasOwn(values, name);
    const field = schema.shape[name] as z.ZodType | undefined;
    fail(lineOf(name), isMissing ? `The ${source.name} has no "${name}".` : `The field "${name}" can't be read: ${issue.message}.`, field?.description ?? 'See the fields in content/README.md.', isMissing ? `Add "${name}: …".` : 'Correct it; put text that begins with a digit or sign into \'…\'.');
  }
  return { value: isSound && parsed.success ? parsed.data : undefined, lineOf };
}

type Fail = (line: number, found: string, expected: string, fix: string) => undefined;

/** The mapping, or undefined when the YAML is broken. Anchors, aliases and tags have no use here and can do harm. */
function readMap(source: YamlSource, lineCounter: LineCounter, fail: Fail): { contents: YAMLMap; document: Document } | undefined {
  const expected = `The ${source.name} is YAML: one "field: value" a line.`;
  if (source.text.length > longestSource) return fail(source.firstLine, `The ${source.name} has ${source.text.length} characters.`, `At most ${longestSource}.`, 'Move the text into the body.');
  try {
    const document = parseDocument(source.text, { lineCounter, schema: 'core', prettyErrors: false, logLevel: 'silent' });
    const [fault] = [...document.errors, ...document.warnings];
    const lineAt = (offset: number): number => source.firstLine - 1 + Math.max(1, lineCounter.linePos(offset).line);
    if (fault) return fail(lineAt(fault.pos[0]), `The ${source.name} can't be read: ${excerpt(fault.message, 90).replace(/\.$/, '')}.`, expected, 'Correct the line; put text with a colon into \'…\'.');
    let aliasAt: number | undefined;
    visit(document, (_key, node) => {
      if (isAlias(node) || (isScalar(node) && node.anchor !== undefined)) aliasAt ??= node.range?.[0] ?? 0;
    });
    if (aliasAt !== undefined) return fail(lineAt(aliasAt), `The ${source.name} has an anchor or alias (& or *).`, expected, 'Put text that begins with & or * into \'…\'.');
    const { contents } = document;
    if (!isMap(contents)) return fail(source.firstLine, `The ${source.name} ${contents === null ? 'is empty' : 'holds no fields'}.`, expected, 'Write the fields.');
    return { contents, document };
  } catch (error) {
    return fail(source.firstLine, `The ${source.name} can't be read: ${excerpt(error instanceof Error ? error.message : String(error), 90)}.`, expected, 'Correct it.');
  }
}
