/** Finds the line of a value in JSON text by its path: what an editor's cursor needs. For sound JSON only; builds no values. */
import { placeInText, type TextPlace } from './json-scan.ts';
import type { Problem } from './problem.ts';

export type JsonPath = readonly (string | number)[];

/** Where the value at a path begins, or, when it is not there, the nearest thing around it that is. */
export function placeOfPath(text: string, path: JsonPath): TextPlace {
  let best = { depth: 0, offset: firstOf(text, 0) };
  const wanted = (keys: JsonPath): boolean =>
    keys.length > best.depth &&
    keys.length <= path.length &&
    keys.every((key, index) => key === path[index]);
  walk(text, (keys, offset) => {
    if (wanted(keys)) best = { depth: keys.length, offset };
  });
  return placeInText(text, best.offset);
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

/** Line and column of a problem in its file; of words and broken JSON the place says it, of a record the text is searched. */
export function lineOfProblem(
  { file, place }: Pick<Problem, 'file' | 'place'>,
  textOf: (file: string) => string | undefined,
): TextPlace | undefined {
  const said = /^line (\d+)(?:, column (\d+))?/.exec(place);
  if (said) return { line: Number(said[1]), column: Number(said[2] ?? 1) };
  if (!file.endsWith('.json')) return undefined;
  const text = textOf(file);
  if (text === undefined) return undefined;
  return placeOfPath(text, pathOfPlace(place));
}

/** Calls back at each member and item with its path: at the key of a member, at the first letter of an item. */
function walk(text: string, visit: (path: (string | number)[], offset: number) => void): void {
  const path: (string | number)[] = [];
  /** One entry per open bracket: the index of an array's item, null for an object. */
  const open: (number | null)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;
  let isKey = false;
  let isItem = false;
  for (const { 0: part, index: offset } of text.matchAll(token)) {
    if (isItem && part !== ']') visit(path, offset);
    isItem = false;
    if (part === '{' || part === '[') {
      open.push(part === '[' ? 0 : null);
      path.push(part === '[' ? 0 : '');
      [isKey, isItem] = [part === '{', part === '['];
    } else if (part === '}' || part === ']') {
      open.pop();
      path.pop();
      isKey = false;
    } else if (part === ',') {
      const index = open.at(-1);
      if (typeof index === 'number') {
        open[open.length - 1] = index + 1;
        path[path.length - 1] = index + 1;
        isItem = true;
      } else isKey = true;
    } else if (isKey && part.startsWith('"')) {
      path[path.length - 1] = part.slice(1, -1);
      visit(path, offset);
      isKey = false;
    }
  }
}

const firstOf = (text: string, from: number): number => {
  const found = text.slice(from).search(/\S/);
  return found < 0 ? 0 : from + found;
};
