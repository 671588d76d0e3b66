/** The parts of a file that are translated one by one: fields of front matter and of JSON by name, blocks of text by place. Knows no language. */
import { pluralForms } from './front-matter.ts';
import { withoutHeadingId } from './heading-ids.ts';
import { readYamlMap } from './yaml-map.ts';

export interface Part {
  /** "title", "words.quiet.one", "site.title"; "1" for the first block of text. */
  key: string;
  text: string;
  /** In its file; 1 where a JSON file does not tell. */
  line: number;
}

export interface Parts {
  fields: Part[];
  /** Runs of lines between empty ones, behind the front matter. */
  blocks: Part[];
}

/** Same in every language. */
const addresses = new Set(['chapter', 'slug', 'formerly', 'ground']);

export const partsOf = (file: string, text: string): Parts =>
  file.endsWith('.json') ? { fields: jsonFields(text), blocks: [] } : markdownParts(text);

function jsonFields(text: string): Part[] {
  try {
    return leaves(JSON.parse(text) as unknown, 1);
  } catch {
    // The check tells what is wrong with it.
    return [];
  }
}

function markdownParts(text: string): Parts {
  const lines = text.split('\n');
  const end = lines.indexOf('---', 1);
  const read = readYamlMap({
    text: lines.slice(1, Math.max(1, end)).join('\n'),
    firstLine: 2,
    name: 'front matter',
  });
  const fields =
    'fault' in read
      ? []
      : read.entries
          .filter(({ name }) => !addresses.has(name))
          .flatMap(({ name, line, value, entries }) =>
            leaves(value, line, name).map((part) => ({
              ...part,
              line:
                entries.find((entry) => part.key.startsWith(`${name}.${entry.name}`))?.line ?? line,
            })),
          );
  return { fields, blocks: blocksIn(lines, end + 1) };
}

function blocksIn(lines: readonly string[], from: number): Part[] {
  const blocks: Part[] = [];
  let isOpen = false;
  lines.forEach((line, index) => {
    if (index < from) return;
    if (line.trim() === '') isOpen = false;
    else if (isOpen) blocks[blocks.length - 1]!.text += `\n${line}`;
    else {
      // The id of a heading is no word of it.
      const text = line.startsWith('#') ? withoutHeadingId(line) : line;
      blocks.push({ key: String(blocks.length + 1), text, line: index + 1 });
      isOpen = true;
    }
  });
  return blocks;
}

/** Plural forms are one part: a language may have more of them than another. */
function leaves(value: unknown, line: number, key = ''): Part[] {
  if (typeof value === 'string') return [{ key, text: value, line }];
  if (Array.isArray(value) || isForms(value)) return [{ key, text: JSON.stringify(value), line }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, of]) =>
    leaves(of, line, key === '' ? name : `${key}.${name}`),
  );
}

/** A word may be called "other" as well: all its neighbours are forms, or it is none. */
const isForms = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'other' in value &&
  Object.keys(value).every((key) => (pluralForms as readonly string[]).includes(key));
