/** Writes the rules of our typefaces for a page, from the one list of their files. Knows no colours and no embed's subset. */
import { fallbackFaces, fontFaces } from './font-faces.ts';

export interface FontFace {
  family: string;
  weight: number;
  style: string;
  /** In public/fonts, without its ending. */
  file: string;
  /** Its letters, as unicode-range has them: "U+20-7E, U+A0". */
  range: string;
}

/** A font of the reader's, drawn to the width of ours until ours has arrived. */
export interface FallbackFace {
  family: string;
  weight: number;
  local: readonly string[];
  sizeAdjust: string;
  ascent: string;
  descent: string;
  lineGap: string;
  /** Of the letters that it is for; all without it. */
  range?: string;
}

/** Paper, and pages in a language that is written so, bring their own Cyrillic; elsewhere the reader's fonts have it. */
const isCyrillic = ({ file }: FontFace): boolean => file.endsWith('-cyrillic');

const faceRule = ({ family, weight, style, file, range }: FontFace, base: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;src:url("${base}fonts/${file}.woff2")format("woff2");unicode-range:${range.replaceAll(' ', '')}}`;

const fallbackRule = (face: FallbackFace): string =>
  `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:${face.local.map((name) => `local("${name}")`).join()};size-adjust:${face.sizeAdjust};ascent-override:${face.ascent};descent-override:${face.descent};line-gap-override:${face.lineGap}${face.range ? `;unicode-range:${face.range.replaceAll(' ', '')}` : ''}}`;

/** The rules with addresses: `base` is the way from the page to the root. */
export const faceRules = (base: string, hasCyrillic = false): string =>
  fontFaces
    .filter((face) => hasCyrillic || !isCyrillic(face))
    .map((face) => faceRule(face, base))
    .join('');

/** Letters of another script are of other widths: they have sizes of their own where a page is written so. */
export const fallbackRules = (hasCyrillic = false, family?: string): string =>
  fallbackFaces
    .filter((face) => family === undefined || face.family === family)
    .filter(({ range }) => hasCyrillic || range === undefined)
    .map(fallbackRule)
    .join('');

/** The files of the sans: of each, a picture or an embed takes only the letters that it has. */
export const sansFaces: readonly FontFace[] = fontFaces.filter(
  ({ family }) => family === 'Door Sans',
);

export const sansFallbackRules = (hasCyrillic = false): string =>
  fallbackRules(hasCyrillic, 'Sans fallback');

/** Letters of a file, read from its range. */
export const lettersOf = ({ range }: FontFace): Set<string> =>
  new Set(
    range.split(', ').flatMap((part) => {
      const [first = 0, last = first] = part
        .replace('U+', '')
        .split('-')
        .map((code) => parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) =>
        String.fromCodePoint(first + index),
      );
    }),
  );
