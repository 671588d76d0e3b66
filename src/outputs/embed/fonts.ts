/** Our sans as part of a page: a frame without an origin may fetch no font, so the letters that it uses come inside. Only these letters, cut anew for each page. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** The files of a weight share its letters by range, as src/styles/fonts.css says. */
const files = ['', '-names', '-more', '-extended'];

const cut = new Map<string, Promise<string>>();

/** `letters` by weight: every text of the page that is set in it. Rules of @font-face with the bytes inside. */
export async function embeddedFonts(letters: Record<400 | 600, string>): Promise<string> {
  const rules = ([400, 600] as const).flatMap((weight) => {
    const wanted = [...new Set(letters[weight])].sort().join('');
    const key = `${weight} ${wanted}`;
    const known = cut.get(key) ?? cutWeight(weight, wanted);
    cut.set(key, known);
    return known;
  });
  return (await Promise.all(rules)).join('') + fallbacks();
}

/** A browser unpacks fonts after its first layout, even those inside the page. Until then the reader's own, drawn to our widths, holds the lines where they will be. */
const fallbacks = (): string =>
  (
    readFileSync('src/styles/fonts.css', 'utf8').match(
      /@font-face \{ font-family: "Sans fallback"[^}]*\}/g,
    ) ?? []
  ).join('');

async function cutWeight(weight: 400 | 600, wanted: string): Promise<string> {
  const rules = await Promise.all(
    files.map(async (part) => {
      const name = `door-sans-${weight}${part}`;
      const own = [...wanted].filter((letter) => lettersOf(name).has(letter)).join('');
      if (own === '') return '';
      const bytes = await subsetFont(readFileSync(`public/fonts/${name}.woff2`), own, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: ['tnum'],
      });
      // The first holds what most pages need, so it alone is taken for a letter that no range names.
      const range =
        part === ''
          ? ''
          : `unicode-range:${[...own].map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join()};`;
      return `@font-face{font-family:"Door Sans";font-weight:${weight};${range}src:url(data:font/woff2;base64,${bytes.toString('base64')})format("woff2")}`;
    }),
  );
  // A later face wins where ranges overlap, so the one without a range comes first.
  return rules.join('');
}

const ranges = new Map<string, Set<string>>();

/** Letters that a file of public/fonts has, from its rule in src/styles/fonts.css. */
function lettersOf(name: string): Set<string> {
  const known = ranges.get(name);
  if (known) return known;
  const css = readFileSync('src/styles/fonts.css', 'utf8');
  const range = new RegExp(`/${name}\\.woff2"[^}]*unicode-range: ([^;]*);`).exec(css)?.[1];
  if (range === undefined)
    throw new Error(
      `src/styles/fonts.css names no letters of public/fonts/${name}.woff2.\nExpected: a rule of @font-face with that file and a unicode-range.\nThe embeds cut their fonts from it: run node scripts/make-fonts.ts.`,
    );
  const letters = new Set(
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
  ranges.set(name, letters);
  return letters;
}
