/** Writes the tokens as CSS custom properties, for pages and embeds, and gives single colours to pictures. */
import {
  colours,
  darkTokens,
  forcedTokens,
  measures,
  type Palette,
  type TokenName,
} from './tokens.ts';

const declare = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

/** Declarations of each state; those of dark, print and forced colours lie over the light ones. */
export const tokenDeclarations = {
  light: declare({ ...colours.light, ...measures }),
  dark: declare(darkTokens),
  print: declare(colours.print),
  grey: declare(colours.grey),
  forced: declare(forcedTokens),
} as const;

/** Light by day, dark where the reader's device asks for it, black on white in print; the reader's own colours over all. */
export const tokenSheet = (): string =>
  [
    `:root{color-scheme:light dark;${tokenDeclarations.light}}`,
    `@media (prefers-color-scheme:dark){:root{${tokenDeclarations.dark}}}`,
    `@media print{:root{color-scheme:light;${tokenDeclarations.print}}}`,
    `@media (forced-colors:active){:root{${tokenDeclarations.forced}}}`,
  ].join('\n');

/** Every token of a palette by name, without its dashes; one may name another: "var(--paper)". */
export const tokens = (palette: Palette): Readonly<Record<string, string>> => ({
  ...colours[palette],
  ...measures,
});

/** One colour as written: "#f7f4ed". */
export const tokenColour = (name: TokenName, palette: Palette = 'light'): string =>
  colours[palette][name];
