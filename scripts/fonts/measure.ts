// Reads widths out of the fonts as their publishers ship them: the average width for the fallback faces, and the tables that labels are measured with.
import { openSync, type Font } from 'fontkit';
import type { FaceMetrics } from './fallbacks.ts';
import {
  baseCharacters,
  capitalCharacters,
  cyrillicCharacters,
  moreCyrillicCharacters,
  moreExtendedCharacters,
  moreLatinCharacters,
  nameCharacters,
  quotationCharacters,
  sourceFile,
  type Face,
} from './faces.ts';

// How often each sign stands in a thousand signs of English text (the weights capsize uses, rounded).
const latinFrequencies: Record<string, number> = {
  ' ': 154,
  a: 67,
  b: 12,
  c: 25,
  d: 32,
  e: 97,
  f: 17,
  g: 16,
  h: 40,
  i: 60,
  j: 2,
  k: 6,
  l: 34,
  m: 20,
  n: 59,
  o: 61,
  p: 16,
  q: 1,
  r: 53,
  s: 53,
  t: 73,
  u: 21,
  v: 8,
  w: 14,
  x: 2,
  y: 14,
  z: 1,
  ',': 10,
  '.': 10,
  A: 5,
  B: 3,
  S: 5,
  T: 6,
};

// And each letter in a thousand letters of our Belarusian and Russian together.
const cyrillicFrequencies: Record<string, number> = {
  а: 118,
  А: 2,
  б: 14,
  Б: 1,
  в: 39,
  В: 3,
  г: 16,
  д: 35,
  Д: 1,
  е: 58,
  Е: 1,
  ё: 6,
  ж: 8,
  з: 27,
  З: 1,
  и: 41,
  И: 1,
  і: 33,
  й: 11,
  к: 38,
  К: 2,
  л: 45,
  Л: 1,
  м: 26,
  М: 1,
  н: 70,
  Н: 2,
  о: 72,
  О: 1,
  п: 28,
  П: 3,
  р: 38,
  с: 46,
  С: 2,
  т: 44,
  Т: 1,
  у: 18,
  У: 1,
  ў: 7,
  ф: 1,
  х: 9,
  ц: 13,
  ч: 16,
  Ч: 1,
  ш: 9,
  Ш: 1,
  щ: 2,
  ы: 33,
  ь: 12,
  э: 5,
  ю: 6,
  я: 29,
};

/** Advance width in thousandths of an em of every character asked for that the fonts have. */
export type Widths = Map<string, number>;

const open = (file: string): Font => openSync(file);

const characters = [
  baseCharacters,
  moreLatinCharacters,
  quotationCharacters,
  nameCharacters,
  capitalCharacters,
  moreExtendedCharacters,
].join('');

export function measureFace(face: Face): Widths {
  const font = open(sourceFile(face));
  const inCyrillic = cyrillicCharacters(face) + moreCyrillicCharacters(face);
  const found = [...new Set(characters + inCyrillic)].filter((character) =>
    font.hasGlyphForCodePoint(character.codePointAt(0)!),
  );
  return new Map(
    found.map((character) => [
      character,
      Math.round(
        (font.glyphForCodePoint(character.codePointAt(0)!).advanceWidth / font.unitsPerEm) * 1000,
      ),
    ]),
  );
}

function averageWidth(
  frequencies: Record<string, number>,
  widths: (character: string) => number,
): number {
  const entries = Object.entries(frequencies);
  const total = entries.reduce((sum, [, frequency]) => sum + frequency, 0);
  return (
    entries.reduce((sum, [character, frequency]) => sum + widths(character) * frequency, 0) /
    total /
    1000
  );
}

export function measureMetrics(face: Face): FaceMetrics {
  const font = open(sourceFile(face));
  const widths = measureFace(face);
  const widthOf = (character: string): number => widths.get(character) ?? 0;
  const round = (value: number): number => Math.round((value / font.unitsPerEm) * 1000) / 1000;
  return {
    weight: face.weight,
    widths: {
      latin: averageWidth(latinFrequencies, widthOf),
      cyrillic: averageWidth(cyrillicFrequencies, widthOf),
      space: widthOf(' ') / 1000,
    },
    ascent: round(font.ascent),
    descent: round(-font.descent),
  };
}
