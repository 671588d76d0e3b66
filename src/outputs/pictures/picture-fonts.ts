/** Our own sans for pictures: unpacked for the renderer, or the few glyphs of one picture packed into it. Knows public/fonts, no drawing. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { SvgNode } from '../../chart/svg.ts';
import { lettersOf, sansFaces, type FontFace } from '../../styles/font-rules.ts';

/** The names inside the files, by which programs outside a browser know the faces; then what may stand in where they are not installed. */
export const sansFamilies = (weight: string): string =>
  `${weight === '600' ? "'Fira Sans Condensed SemiBold', " : ''}'Fira Sans Condensed', 'Roboto Condensed', 'Arial Narrow', Arial, sans-serif`;

const fileOf = ({ file }: FontFace): string => `public/fonts/${file}.woff2`;

/** Letters of a text that no file of the sans has: the renderer would leave a gap for them. */
export function missingGlyphs(text: string): string[] {
  const known = new Set(sansFaces.flatMap((face) => [...lettersOf(face)]));
  return [...new Set(text)].filter((glyph) => !known.has(glyph) && glyph.trim() !== '');
}

let unpacked: Promise<Uint8Array[]> | undefined;

/** The renderer reads no woff2. One set serves every picture. */
export const rendererFonts = (): Promise<Uint8Array[]> =>
  (unpacked ??= Promise.all(
    sansFaces.map(
      async (face) =>
        new Uint8Array(
          await subsetFont(readFileSync(fileOf(face)), [...lettersOf(face)].join(''), {
            targetFormat: 'sfnt',
            noHinting: true,
            keepFeatures: [],
          }),
        ),
    ),
  ));

/** Rules for a style element: the glyphs of one picture, so that a browser shows it in our type wherever it is opened. */
export async function packedFaces(
  texts: readonly { text: string; weight: string }[],
): Promise<string> {
  const rules = await Promise.all(
    sansFaces.map(async (face) => {
      const { weight, range } = face;
      const glyphs = lettersOf(face);
      const used = [
        ...new Set(
          texts.filter((text) => text.weight === String(weight)).flatMap(({ text }) => [...text]),
        ),
      ]
        .filter((glyph) => glyphs.has(glyph))
        .sort()
        .join('');
      if (used === '') return '';
      const packed = await subsetFont(readFileSync(fileOf(face)), used, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: [],
      });
      return `@font-face{font-family:'Fira Sans Condensed';font-weight:${weight};src:url(data:font/woff2;base64,${packed.toString('base64')}) format('woff2');unicode-range:${range.replaceAll(' ', '')}}`;
    }),
  );
  return rules.join('');
}

/** Every text of a tree with the weight it is set in. */
export function textsOf(node: SvgNode, around = '400'): { text: string; weight: string }[] {
  const weight = String(node.attributes['font-weight'] ?? around);
  return node.children.flatMap((child) =>
    typeof child === 'string' ? [{ text: child, weight }] : textsOf(child, weight),
  );
}
