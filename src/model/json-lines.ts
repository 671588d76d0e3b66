/** Finds the line of a value in JSON text by its path: what an editor's cursor needs. For sound JSON only. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { placeInText, type TextPlace } from './json-syntax.ts';
import type { Problem } from './problem.ts';

export type JsonPath = readonly (string | number)[];

/** Where the value at a path begins (a member at its key), or, when it is not there, the nearest thing around it that is. */
export function placeOfPath(text: string, path: JsonPath): TextPlace {
  const root = treeOf(text);
  for (let depth = path.length; root && depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, [...path.slice(0, depth)]);
    if (node) return placeInText(text, (isMember(node) ? node.parent : node)?.offset ?? 0);
  }
  return placeInText(text, root?.offset ?? 0);
}

const isMember = ({ parent }: Node): boolean => parent?.type === 'property';

let latest: { text: string; root: Node | undefined } | undefined;

/** One file's problems are asked for one after the other: its tree is made once. */
function treeOf(text: string): Node | undefined {
  if (latest?.text !== text) latest = { text, root: parseTree(text) };
  return latest.root;
}

/** `events[41] "2025-09-11-release-52" → sources[1].supports` → [41, "sources", 1, "supports"]; the opposite of recordPlace. */
export function pathOfPlace(place: string): (string | number)[] {
  const [record = '', ...fields] = place.split(' → ');
  const index = /^\w+\[(\d+)\]/.exec(record)?.[1];
  const inField = [...fields.join('.').matchAll(/\[(\d+)\]|([A-Za-z_][\w-]*)/g)].map(
    ([, number, key = '']) => (number === undefined ? key : Number(number)),
  );
  return [...(index === undefined ? [] : [Number(index)]), ...inField];
}

/** Line and column of a problem in its file; for words and broken JSON the place has it, for a record the text is searched. */
export function lineOfProblem(
  { file, place }: Pick<Problem, 'file' | 'place'>,
  textOf: (file: string) => string | undefined,
): TextPlace | undefined {
  const written = /^line (\d+)(?:, column (\d+))?/.exec(place);
  if (written) return { line: Number(written[1]), column: Number(written[2] ?? 1) };
  if (!file.endsWith('.json')) return undefined;
  const text = textOf(file);
  if (text === undefined) return undefined;
  return placeOfPath(text, pathOfPlace(place));
}
