/** How wide a text is in one of our fonts, from a table of widths. Knows no browser: drawings made at build and in the page measure alike. */

export interface WidthTable {
  characters: string;
  widths: string;
}
export type TextWeight = 400 | 600;

// A sign our fonts lack comes from a font of the reader's; most are narrower than this, so labels keep clear of each other.
const unknownWidth = 800;
const combiningMark = /^[\p{M}\u200b-\u200f\u2060]$/u;

function readTable({ characters, widths }: WidthTable, weight: TextWeight): Map<string, number> {
  const offset = weight === 400 ? 0 : 2;
  return new Map(
    [...characters].map((character, index) => [
      character,
      parseInt(widths.slice(index * 4 + offset, index * 4 + offset + 2), 36),
    ]),
  );
}

/** @returns a function that gives the width in the unit of `sizePx`; the width of a joined text is the sum of its parts. */
export function makeTextWidth(
  table: WidthTable,
): (text: string, sizePx: number, weight: TextWeight) => number {
  const tables = { 400: readTable(table, 400), 600: readTable(table, 600) };
  return (text, sizePx, weight) => {
    const known = tables[weight];
    let thousandths = 0;
    for (const character of text) {
      const width = known.get(character);
      if (width !== undefined) thousandths += width;
      else if (!combiningMark.test(character))
        thousandths += known.get(character.normalize('NFD').charAt(0)) ?? unknownWidth;
    }
    return (thousandths * sizePx) / 1000;
  };
}
