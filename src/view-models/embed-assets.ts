/** Stylesheet of an embed: colours that a host may set, the figure's own styles, and the glyphs it uses. One stylesheet per figure, written into its page. */
import { buildSync } from 'esbuild';
import { existsSync } from 'node:fs';
import { embeddedFonts } from '../outputs/embed/embedded-fonts.ts';
import { sansFallbackRules } from '../styles/font-rules.ts';
import { tokenDeclarations } from '../styles/token-rules.ts';

/** The reader's device decides, unless the host has; print is always light. */
function colourRules(): string {
  const { light, dark, print, forced } = tokenDeclarations;
  return [
    `:root{color-scheme:light dark;${light}}`,
    // A host that gives no ground is white, as a rule, or else dark: rims and hollow marks take that colour.
    ':root.transparent{--paper:#fff}',
    `@media (prefers-color-scheme:dark){:root:not(.light){${dark}}}`,
    `:root.dark{${dark};color-scheme:dark}`,
    // Light because its host is: a browser that darkens pages by itself would do so to the paper, and not to the letters on it.
    ':root.light{color-scheme:only light}',
    `@media (forced-colors:active){:root:root:root{${forced}}}`,
    `@media print{:root:root{${print};color-scheme:light}}`,
  ].join('\n');
}

/** The rules of these sheets, with the colours behind them. */
function bundled(files: readonly string[]): string {
  const imports = files.filter((file) => existsSync(`src/styles/${file}`));
  const { outputFiles } = buildSync({
    stdin: {
      contents: `${imports.map((file) => `@import "./${file}";`).join('\n')}\n${colourRules()}`,
      loader: 'css',
      resolveDir: 'src/styles',
    },
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    target: ['chrome111', 'safari16', 'firefox113'],
  });
  return outputFiles?.[0]?.text.trim() ?? '';
}

let ofCards: string | undefined;

/** A card is a few lines: it is set in the reader's own letters, drawn to the widths of ours, as our glyphs would weigh more than all the rest. */
export function cardStylesheet(): string {
  if (ofCards !== undefined && import.meta.env.PROD) return ofCards;
  return (ofCards = sansFallbackRules() + bundled(['embed.css', 'embed-card.css']));
}

const stylesheets = new Map<string, Promise<string>>();

/** `id` of the figure, or undefined for the page of a figure that is gone. */
export function embedStylesheet(
  id: string | undefined,
  /** In pixels: from where the heading is large, from where the drawing for a whole page stands, and how wide each larger drawing may be. */
  sizes: { large: number; page: number; columnMax: number; pageMax: number },
  glyphs: Record<400 | 600, string>,
): Promise<string> {
  const key = JSON.stringify([id, sizes, glyphs]);
  const known = import.meta.env.PROD ? stylesheets.get(key) : undefined;
  if (known) return known;
  const css = bundled([
    'embed.css',
    'drawing-off.css',
    'figures/chart.css',
    ...(id === undefined ? [] : [`figures/${id}.css`]),
    id === 'door' ? 'embed-door.css' : 'embed-half-edge.css',
  ]);
  // Each larger drawing stands where its letters are large enough.
  const stylesheet = embeddedFonts(glyphs).then(
    (fonts) =>
      `${fonts}:root{--column-max:${sizes.columnMax}px;--page-max:${sizes.pageMax}px}` +
      css
        .replaceAll('45.5rem', `${sizes.large / 16}rem`)
        .replaceAll('66rem', `${sizes.page / 16}rem`),
  );
  stylesheets.set(key, stylesheet);
  return stylesheet;
}
