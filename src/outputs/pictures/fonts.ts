/** Our own sans for pictures: unpacked for the renderer, or the few letters of one picture packed into it. Knows public/fonts, no drawing. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** The names inside the files, by which programs outside a browser know the faces; then what may stand in where they are not installed. */
export const sansFamilies = (weight: string): string =>
  `${weight === '600' ? "'Fira Sans Condensed SemiBold', " : ''}'Fira Sans Condensed', 'Roboto Condensed', 'Arial Narrow', Arial, sans-serif`;

interface FaceFile {
  weight: string;
  file: string;
  range: string;
  letters: ReadonlySet<string>;
}

/** The files of the sans and the letters each has, as the style sheet of the site names them. */
function sansFiles(): FaceFile[] {
  const faces = readFileSync('src/styles/fonts.css', 'utf8').matchAll(
    /font-family: "Door Sans"; font-weight: (\d+);[^}]*url\("\{base\}(fonts\/[^"]+)"\)[^}]*unicode-range: ([^;]+);/g,
  );
  return [...faces].map(([, weight = '', file = '', range = '']) => {
    const letters = range.split(', ').flatMap((span) => {
      const [from = 0, to = from] = span
        .replace('U+', '')
        .split('-')
        .map((digits) => parseInt(digits, 16));
      return Array.from({ length: to - from + 1 }, (_, index) =>
        String.fromCodePoint(from + index),
      );
    });
    return { weight, file: `public/${file}`, range, letters: new Set(letters) };
  });
}

/** Letters of a text that no file of the sans has: the renderer would leave a gap for them. */
export function missingLetters(text: string): string[] {
  const known = new Set(sansFiles().flatMap(({ letters }) => [...letters]));
  return [...new Set(text)].filter((letter) => !known.has(letter) && letter.trim() !== '');
}

let unpacked: Promise<Uint8Array[]> | undefined;

/** The renderer reads no woff2. One set serves every picture. */
export const rendererFonts = (): Promise<Uint8Array[]> =>
  (unpacked ??= Promise.all(
    sansFiles().map(
      async ({ file, letters }) =>
        new Uint8Array(
          await subsetFont(readFileSync(file), [...letters].join(''), {
            targetFormat: 'sfnt',
            noHinting: true,
            keepFeatures: [],
          }),
        ),
    ),
  ));

/** Rules for a style element: the letters of one picture, so that a browser shows it in our type wherever it is opened. */
export async function packedFaces(
  texts: readonly { text: string; weight: string }[],
): Promise<string> {
  const rules = await Promise.all(
    sansFiles().map(async ({ weight, file, range, letters }) => {
      const used = [
        ...new Set(texts.filter((text) => text.weight === weight).flatMap(({ text }) => [...text])),
      ]
        .filter((letter) => letters.has(letter))
        .sort()
        .join('');
      if (used === '') return '';
      const packed = await subsetFont(readFileSync(file), used, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: [],
      });
      return `@font-face{font-family:'Fira Sans Condensed';font-weight:${weight};src:url(data:font/woff2;base64,${packed.toString('base64')}) format('woff2');unicode-range:${range.replaceAll(' ', '')}}`;
    }),
  );
  return rules.join('');
}
