/** Our sans as part of a page: a frame without an origin may fetch no font, so the glyphs that it uses come inside. Only these glyphs, cut anew for each page. */
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { sansFaces, sansFallbackRules, shareOut, type FontFace } from '../../styles/font-rules.ts';

/** The files of a weight share its glyphs by range. */
const facesOf = (weight: 400 | 600): FontFace[] =>
  sansFaces.filter((face) => face.weight === weight);

const cut = new Map<string, Promise<string>>();

/** `glyphs` by weight: every text of the page that is set in it. Rules of @font-face with the bytes inside. */
export async function embeddedFonts(glyphs: Record<400 | 600, string>): Promise<string> {
  const rules = ([400, 600] as const).flatMap((weight) => {
    const wanted = [...new Set(glyphs[weight])].sort().join('');
    const key = `${weight} ${wanted}`;
    const known = cut.get(key) ?? cutWeight(weight, wanted);
    cut.set(key, known);
    return known;
  });
  // A browser unpacks fonts after its first layout, even those inside the page. Until then the reader's own, drawn to our widths, holds the lines where they will be.
  const isInCyrillic = /\p{Script=Cyrillic}/u.test(glyphs[400]);
  return (await Promise.all(rules)).join('') + sansFallbackRules(isInCyrillic);
}

async function cutWeight(weight: 400 | 600, wanted: string): Promise<string> {
  const rules = await Promise.all(
    shareOut(wanted, facesOf(weight)).map(async ({ face, own }, index) => {
      const bytes = await subsetFont(readFileSync(`public/fonts/${face.file}.woff2`), own, {
        targetFormat: 'woff2',
        noHinting: true,
        keepFeatures: ['tnum'],
      });
      // The first holds what most pages need, so it alone is taken for a glyph that no range names.
      const range =
        index === 0
          ? ''
          : `unicode-range:${[...own].map((glyph) => `U+${glyph.codePointAt(0)!.toString(16)}`).join()};`;
      return `@font-face{font-family:"Door Sans";font-weight:${weight};${range}src:url(data:font/woff2;base64,${bytes.toString('base64')})format("woff2")}`;
    }),
  );
  // A later face wins where ranges overlap, so the one without a range comes first.
  return rules.join('');
}
