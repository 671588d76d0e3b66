/** Our own sans for pictures: unpacked for the renderer, or the few glyphs of one picture packed into it. Knows public/fonts, no drawing. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import type { SvgNode } from '../../chart/svg.ts';
import { lettersOf, sansFaces, shareOut, type FontFace } from '../../styles/font-rules.ts';

/** The names inside the files, by which programs outside a browser know the faces; then what may stand in where they are not installed. */
export const sansFamilies = (weight: string): string =>
  `${weight === '600' ? "'Fira Sans Condensed SemiBold', " : ''}'Fira Sans Condensed', 'Roboto Condensed', 'Arial Narrow', Arial, sans-serif`;

const fileOf = ({ file }: FontFace): string => `public/fonts/${file}.woff2`;

/** Letters of a text that no file of the sans has: the renderer would leave a gap for them. */
export function missingGlyphs(text: string): string[] {
  const known = new Set(sansFaces.flatMap((face) => [...lettersOf(face)]));
  return [...new Set(text)].filter((glyph) => !known.has(glyph) && glyph.trim() !== '');
}

/** The renderer reads no woff2. One file for each face, with `letters` or all that it has. */
export const unpack = (
  faces: readonly FontFace[],
  features: string[],
  letters?: string,
): Promise<Uint8Array[]> =>
  Promise.all(
    faces.map(async (face) => {
      const font = await subsetFont(
        readFileSync(fileOf(face)),
        letters ?? [...lettersOf(face)].join(''),
        {
          targetFormat: 'sfnt',
          noHinting: true,
          keepFeatures: features,
        },
      );
      return setApart(new Uint8Array(font), face);
    }),
  );

/**
 * For a letter that a file lacks the renderer takes the first other file that has it and agrees in weight, style or width: "Ł" of a semibold word would come from the regular.
 * So each face says another weight, style and width than the others; its family alone names it.
 */
function setApart(font: Uint8Array, { family, weight }: FontFace): Uint8Array {
  const [said, width, style] =
    family === 'Door Serif' ? [500, 5, oblique] : weight === 600 ? [600, 4, italic] : [400, 3, 0];
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const os2 = offsetOf(view, 'OS/2');
  view.setUint16(os2, Math.max(view.getUint16(os2), 4)); // the first version that knows oblique
  view.setUint16(os2 + 4, said);
  view.setUint16(os2 + 6, width);
  view.setUint16(os2 + 62, style);
  return font;
}
const italic = 1;
const oblique = 1 << 9;

/** Where a table of an OpenType file begins, in bytes. */
function offsetOf(view: DataView, table: string): number {
  const tag = new DataView(new TextEncoder().encode(table).buffer).getUint32(0);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    if (view.getUint32(record) === tag) return view.getUint32(record + 8);
  }
  throw new Error(
    `public/fonts/\n  Found: a font without the table "${table}".\n  Expected: fonts as scripts/make-fonts.ts cuts them.\n  Make them anew: node scripts/make-fonts.ts`,
  );
}

let unpacked: Promise<Uint8Array[]> | undefined;

/** One set serves every picture. */
export const rendererFonts = (): Promise<Uint8Array[]> => (unpacked ??= unpack(sansFaces, []));

/** Rules for a style element: the glyphs of one picture, so that a browser shows it in our type wherever it is opened. */
export async function packedFaces(
  texts: readonly { text: string; weight: string }[],
): Promise<string> {
  const used = (weight: number): string =>
    [
      ...new Set(
        texts.filter((text) => text.weight === String(weight)).flatMap(({ text }) => [...text]),
      ),
    ].join('');
  const shared = [400, 600].flatMap((weight) =>
    shareOut(
      used(weight),
      sansFaces.filter((face) => face.weight === weight),
    ),
  );
  const rules = await Promise.all(
    shared.map(async ({ face, own }) => {
      const { weight, range } = face;
      const packed = await subsetFont(readFileSync(fileOf(face)), own, {
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
