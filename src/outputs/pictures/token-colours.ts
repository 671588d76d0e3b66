/** The colours of src/styles/tokens.css by name, for pictures that no style sheet reaches. */
import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

/** The declarations of a theme as they stand in the file; those of the dark one lie over the light. */
export function tokenRules(theme: Theme): string {
  const text = readFileSync('src/styles/tokens.css', 'utf8');
  const light = /^:root \{([^}]*)\}/m.exec(text)?.[1];
  const dark = /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/.exec(text)?.[1];
  if (light === undefined || dark === undefined)
    throw new Error(
      'src/styles/tokens.css: no light or no dark colours were found.\nExpected ":root { … }" at the start of a line, and another inside "@media (prefers-color-scheme: dark)".\nKeep both blocks, or change src/outputs/pictures/token-colours.ts with them.',
    );
  return theme === 'light' ? light : `${light}${dark}`;
}

/** Every token of a theme by name, without its dashes; one may name another: "var(--paper)". */
export const tokens = (theme: Theme): Record<string, string> =>
  Object.fromEntries(
    [...tokenRules(theme).matchAll(/--([a-z0-9-]+):\s*([^;]+);/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  );

/** One colour as written: "#f7f4ed". */
export function tokenColour(name: string, theme: Theme = 'light'): string {
  const value = tokens(theme)[name];
  if (value === undefined)
    throw new Error(
      `src/styles/tokens.css has no colour "--${name}".\nIt is used in a picture that is made at build.\nAdd it, or use another name.`,
    );
  return value;
}
