// Reads widths out of the fonts as their publishers ship them: the average width for the fallback faces, and the tables that labels are measured with.
import { openSync, type Font } from 'fontkit';
import type { FaceMetrics } from './fallbacks.ts';
import {
  baseCharacters,
  cyrillicCharacters,
  moreExtendedCharacters,
  moreLatinCharacters,
  nameCharacters,
  capitalCharacters,
  quotationCharacters,
  sourceFile,
  type Face,
} from './faces.ts';

// How often each sign stands in a thousand signs of English text (the weights capsize uses, rounded).
const frequencies: Record<string, number> = {
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

/** Advance width in thousandths of an em of every character asked for that the fonts have. */
export type Widths = Map<string, number>;

const open = (file: string): Font => openSync(file);

function widthsOf(file: string, characters: string): Widths {
  const font = open(file);
  const found = [...characters].filter((character) =>
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

export function measureFace(face: Face): Widths {
  const latin = sourceFile(face, 'latin');
  return new Map([
    ...widthsOf(latin, baseCharacters),
    ...widthsOf(latin, moreLatinCharacters + quotationCharacters),
    ...widthsOf(
      sourceFile(face, 'latin-ext'),
      nameCharacters + capitalCharacters + moreExtendedCharacters,
    ),
    ...widthsOf(sourceFile(face, 'cyrillic'), cyrillicCharacters),
  ]);
}

export function averageWidth(widths: (character: string) => number): number {
  const entries = Object.entries(frequencies);
  const total = entries.reduce((sum, [, frequency]) => sum + frequency, 0);
  return (
    entries.reduce((sum, [character, frequency]) => sum + widths(character) * frequency, 0) /
    total /
    1000
  );
}

export function measureMetrics(face: Face): FaceMetrics {
  const font = open(sourceFile(face, 'latin'));
  const widths = measureFace(face);
  const round = (value: number): number => Math.round((value / font.unitsPerEm) * 1000) / 1000;
  return {
    weight: face.weight,
    averageWidth: averageWidth((character) => widths.get(character) ?? 0),
    ascent: round(font.ascent),
    descent: round(-font.descent),
  };
}
