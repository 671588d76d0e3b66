/** Letters on one line as one text, each at a place of its own: names of months where only the first letter has room. */
import { roundCoordinate } from './svg.ts';

interface Placed {
  text: string;
  x: number;
  y: number;
}

/** What stands in one `text` element; its `x` is a number, or one for each letter. */
export interface Run {
  text: string;
  x: number | string;
  y: number;
}

/** Texts of one look, in order: each letter joins the one before it on its line, everything else stays alone. */
export function joinLetters(texts: readonly Placed[]): Run[] {
  const isLetter = ({ text }: Placed): boolean => /^\p{L}$/u.test(text);
  const runs: Placed[][] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last?.every((one) => isLetter(one) && one.y === text.y) && isLetter(text)) last.push(text);
    else runs.push([text]);
  }
  return runs.map((run) => ({
    text: run.map(({ text }) => text).join(''),
    x: run.length === 1 ? run[0]!.x : run.map(({ x }) => roundCoordinate(x)).join(' '),
    y: run[0]!.y,
  }));
}
