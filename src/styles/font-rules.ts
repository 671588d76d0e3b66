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

const isCyrillic = ({ file }: FontFace): boolean => file.includes('-cyrillic');
/** The two files of a Cyrillic face have all letters of these as well. */
const isContained = ({ file }: FontFace): boolean => /-\d+(-quotes)?$/.test(file);
const cyrillicFaces = fontFaces.filter(isCyrillic);
const latinFaces = fontFaces.filter((face) => !isCyrillic(face));

/** Of which letters a page is made: a Latin one leaves Cyrillic to the reader's own fonts; paper has both. */
export type Letters = 'latin' | 'cyrillic' | 'both';

/** Of two files with the same letter a browser takes that of the later rule. */
const facesFor: Record<Letters, readonly FontFace[]> = {
  latin: latinFaces,
  cyrillic: fontFaces.filter((face) => !isContained(face)),
  both: [...cyrillicFaces, ...latinFaces],
};

const faceRule = ({ family, weight, style, file, range }: FontFace, base: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};${style === 'normal' ? '' : `font-style:${style};`}font-display:swap;src:url("${base}fonts/${file}.woff2")format("woff2");unicode-range:${range.replaceAll(' ', '')}}`;

const fallbackRule = (face: FallbackFace): string =>
  `@font-face{font-family:"${face.family}";font-weight:${face.weight};src:${face.local.map((name) => `local("${name}")`).join()};size-adjust:${face.sizeAdjust};ascent-override:${face.ascent};descent-override:${face.descent};line-gap-override:${face.lineGap}${face.range ? `;unicode-range:${face.range.replaceAll(' ', '')}` : ''}}`;

/** The rules with addresses: `base` is the way from the page to the root. */
export const faceRules = (base: string, letters: Letters = 'latin'): string =>
  facesFor[letters].map((face) => faceRule(face, base)).join('');

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
export const lettersOf = ({ range }: Pick<FontFace, 'range'>): Set<string> =>
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

/** Each letter with the one file that it is taken from: a text with Cyrillic in it has as many as possible from there, as one file weighs less than two. */
export function shareOut(
  text: string,
  faces: readonly FontFace[],
): { face: FontFace; own: string }[] {
  const left = new Set([...text].sort());
  const isInCyrillic = /\p{Script=Cyrillic}/u.test(text);
  const [first, rest] = [isInCyrillic, !isInCyrillic].map((cyrillic) =>
    faces.filter((face) => isCyrillic(face) === cyrillic),
  ) as [FontFace[], FontFace[]];
  return [...first, ...rest].flatMap((face) => {
    const letters = lettersOf(face);
    const own = [...left].filter((letter) => letters.has(letter));
    for (const letter of own) left.delete(letter);
    return own.length === 0 ? [] : [{ face, own: own.join('') }];
  });
}
