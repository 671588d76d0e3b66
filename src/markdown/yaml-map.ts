/** A short YAML text as named entries with their file lines. Anchors, aliases and tags have no use here and can do harm. */
import {
  isAlias,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLMap,
} from 'yaml';
import { excerpt } from './context.ts';

const longestSource = 20_000;

export interface YamlSource {
  text: string;
  /** File line of the first line of the text. */
  firstLine: number;
  /** For messages: "front matter", "step header". */
  name: string;
}

export interface YamlEntry {
  name: string;
  line: number;
  /** Plain value. */
  value: unknown;
  /** Entries of the value, if it is a mapping itself. */
  entries: { name: string; line: number }[];
}

export interface YamlFault {
  line: number;
  found: string;
  expected: string;
  fix: string;
}

export function readYamlMap(source: YamlSource): { entries: YamlEntry[] } | { fault: YamlFault } {
  const faultAt = (line: number, found: string, fix: string): { fault: YamlFault } => ({
    fault: {
      line,
      found: `The ${source.name} ${found}.`,
      expected: `The ${source.name} is YAML: one "field: value" a line.`,
      fix,
    },
  });
  if (source.text.length > longestSource)
    return faultAt(
      source.firstLine,
      `has more than ${longestSource} characters`,
      'Move the text into the body.',
    );
  const counter = new LineCounter();
  const lineAt = (offset: number | undefined): number =>
    source.firstLine - 1 + Math.max(1, counter.linePos(offset ?? 0).line);
  try {
    const document = parseDocument(source.text, {
      lineCounter: counter,
      schema: 'core',
      prettyErrors: false,
      logLevel: 'silent',
    });
    const [fault] = [...document.errors, ...document.warnings];
    if (fault)
      return faultAt(
        lineAt(fault.pos[0]),
        `can't be read: ${excerpt(fault.message, 90).replace(/\.$/, '')}`,
        "Correct the line; put text with a colon into '…'.",
      );
    const alias = firstAlias(document);
    if (alias)
      return faultAt(
        lineAt(alias.range?.[0]),
        'has an anchor or alias (& or *)',
        "Put text that begins with & or * into '…'.",
      );
    const { contents } = document;
    if (!isMap(contents))
      return faultAt(
        source.firstLine,
        contents === null ? 'is empty' : 'holds no fields',
        'Write the fields.',
      );
    return { entries: entriesOf(document, contents, lineAt) };
  } catch (error) {
    // The parser gives up on very deep nesting with an error of its own.
    return faultAt(
      source.firstLine,
      `can't be read: ${excerpt(error instanceof Error ? error.message : String(error), 90)}`,
      'Correct it.',
    );
  }
}

function entriesOf(
  document: Document,
  map: YAMLMap,
  lineAt: (offset: number | undefined) => number,
): YamlEntry[] {
  const head = (key: unknown): { name: string; line: number } => ({
    name: isScalar(key) ? String(key.value) : '',
    line: lineAt(isScalar(key) ? key.range?.[0] : undefined),
  });
  return map.items.map(({ key, value }) => ({
    ...head(key),
    value: ((value as Node | null)?.toJS(document) ?? null) as unknown,
    entries: isMap(value) ? value.items.map((item) => head(item.key)) : [],
  }));
}

function firstAlias(document: Document): Node | undefined {
  let found: Node | undefined;
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node) || node.anchor !== undefined) found ??= node;
    },
  });
  return found;
}
