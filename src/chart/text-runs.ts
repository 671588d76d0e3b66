/** Texts as they are written down: letters on one line as one text, each at a place of its own (names of months where only the first letter has room), and every place in whole pixels. */

interface Placed {
  text: string;
  x: number;
  y: number;
}

/** What stands in one `text` element; its `x` is a number, or one for each letter. */
export interface TextRun {
  text: string;
  x: number | string;
  y: number;
}

/** Beside a word half a pixel is not seen, and in a story of 1,600 labels their fractions weigh a kilobyte. */
const wholePixel = (value: number): number => Math.round(value) || 0;

/** Texts of one look, in order: each letter joins the one before it on its line, everything else stays alone. */
export function joinLetters(texts: readonly Placed[]): TextRun[] {
  const isLetter = ({ text }: Placed): boolean => /^\p{L}$/u.test(text);
  const runs: Placed[][] = [];
  for (const text of texts) {
    const last = runs.at(-1);
    if (last?.every((one) => isLetter(one) && one.y === text.y) && isLetter(text)) last.push(text);
    else runs.push([text]);
  }
  return runs.map((run) => ({
    text: run.map(({ text }) => text).join(''),
    x: run.length === 1 ? wholePixel(run[0]!.x) : run.map(({ x }) => wholePixel(x)).join(' '),
    y: wholePixel(run[0]!.y),
  }));
}
