/** Makes the picture of the story: words and numbers from the site, colours from the stylesheet, glyphs from our own fonts. Same data, same bytes. */
import { Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { serialize } from '../../chart/svg.ts';
import { startRenderer } from './paint.ts';
import { drawOg, ogSize, type OgColours, type OgWords } from './og-drawing.ts';
import type { Site } from '../../site/index.ts';
import { tokenColour } from '../../styles/token-rules.ts';

/** The faces by the names that stand inside the files; the renderer knows them by these. */
const fonts = {
  serif: 'Source Serif 4',
  sans: 'Fira Sans Condensed',
  sansStrong: 'Fira Sans Condensed SemiBold',
};
const fontFiles = ['door-serif-400', 'door-sans-400', 'door-sans-600'];

export function ogWords({ words, story }: Pick<Site, 'words' | 'story'>): OgWords {
  const front = story.pages.get('opening')?.front;
  const part = (name: string): string => front?.parts[name]?.text ?? '';
  // Its last sentence speaks of the page that the reader has not opened yet.
  const dek =
    front?.dek.text
      .split(/(?<=\.)\s+/)
      .slice(0, -1)
      .join(' ') ?? '';
  return {
    title: words.site.title,
    kicker: part('kicker'),
    above: part('above'),
    below: part('below'),
    dek,
  };
}

/** What the picture says, for those who do not see it. */
export const ogAlt = ({ title, kicker, above, below }: OgWords): string =>
  `${title}. ${kicker}. ${above}. ${below}.`;

const lightColours = (): OgColours => ({
  paper: tokenColour('paper'),
  ink: tokenColour('ink'),
  quiet: tokenColour('ink-soft'),
  out: tokenColour('out'),
  inside: tokenColour('ground'),
  insideInk: tokenColour('ground-ink'),
  insideQuiet: tokenColour('ground-ink-soft'),
});

export async function makeOgPicture(site: Site): Promise<Uint8Array<ArrayBuffer>> {
  const words = ogWords(site);
  const people = Number(site.model.facts.get('2025-09-16-pardon-25/released')?.value ?? 0);
  const svg = serialize(drawOg(people, words, lightColours(), fonts));
  // The renderer reads no woff2, so the files that the site ships are unpacked; kerning stays.
  const text = Object.values(words).join('');
  const fontBuffers = await Promise.all(
    fontFiles.map((name) =>
      subsetFont(readFileSync(`public/fonts/${name}.woff2`), text, {
        targetFormat: 'sfnt',
        noHinting: true,
        keepFeatures: ['kern'],
      }),
    ),
  );
  await startRenderer();
  const options = {
    fitTo: { mode: 'width' as const, value: ogSize.widthPx },
    font: { fontBuffers, defaultFontFamily: fonts.sans },
  };
  return new Uint8Array(new Resvg(svg, options).render().asPng());
}
