/** Breaks a text into lines that fit a width. Knows no fonts: whoever calls it brings the measure. */

import type { TextWeight } from './measure-text.ts';

/** Width in pixels of a text at a size and weight, as textWidth measures it. */
export type Measure = (text: string, sizePx: number, weight: TextWeight) => number;

/** Lines no wider than `widthPx`. A single word that is wider is broken between letters: losing its end would be worse. */
export function wrapText(
  text: string,
  widthPx: number,
  sizePx: number,
  weight: TextWeight,
  measure: Measure,
): string[] {
  const fits = (line: string): boolean => measure(line, sizePx, weight) <= widthPx;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = fits(word) ? [word] : breakWord(word, fits);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
