/** Stylesheet and script of a page, bundled at build and written into it: one request, a policy by hash, and it opens from disk. */
import { buildSync } from 'esbuild';
import { english, scriptOf, type Language } from '../format/language.ts';
import { faceRules, fallbackRules } from '../styles/font-rules.ts';
import { tokenSheet } from '../styles/token-rules.ts';

const cache = new Map<string, string>();

function bundle(entry: string, options: Parameters<typeof buildSync>[0]): string {
  const known = import.meta.env.PROD ? cache.get(entry) : undefined;
  if (known !== undefined) return known;
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'silent',
    ...options,
  });
  const text = outputFiles?.[0]?.text.trim() ?? '';
  cache.set(entry, text);
  return text;
}

export interface StyleSheet {
  /** Faces of the typefaces: the only rules with addresses in them. */
  faces: string;
  rules: string;
}

/**
 * `base` is the way from the page to the root, such as "./" or "../", so that the build runs from any path. `sheet` is a file in src/styles.
 * In two parts, each for a <style> of its own: a program that saves a page rewrites the addresses, and the hash of the policy no longer fits the block they stand in.
 * Then the reader's own typefaces stand in for ours, and every other rule holds.
 */
export function stylesheet(
  base: string,
  sheet:
    | 'story'
    | 'page'
    | 'figure-page'
    | 'text'
    | 'single'
    | 'print-edition'
    | 'brief'
    | 'poster'
    | 'large-print'
    | 'handout' = 'story',
  language: Language = english,
): StyleSheet {
  const bundled = bundle(`src/styles/${sheet}.css`, {
    target: ['chrome111', 'safari16', 'firefox113'],
  });
  const isInCyrillic = scriptOf(language) === 'Cyrl';
  // Colours and faces come first, so that a stylesheet may change them for a page. The text edition has neither.
  const isText = sheet === 'text';
  const rules = isText ? bundled : `${fallbackRules(isInCyrillic)}${tokenSheet()}${bundled}`;
  if (rules.includes('url(')) {
    const [address = ''] = /[^{}]*\{[^{}]*\burl\([^{}]*/.exec(rules) ?? [];
    throw new Error(
      `src/styles/${sheet}.css\n  Found an address in a rule: ${address.slice(0, 100)}.\n  Only faces of typefaces have addresses: a program that saves the page would rewrite this one, and the policy would refuse the sheet.\n  Give the address as an attribute of what is drawn: fill="url(#…)".`,
    );
  }
  const isForPaper = ['print-edition', 'brief', 'poster', 'large-print', 'handout'].includes(sheet);
  const letters = isInCyrillic ? 'cyrillic' : isForPaper ? 'both' : 'latin';
  return { faces: isText ? '' : faceRules(base, letters), rules };
}

/** `name` is a file in src/client without its ending. Classic scripts: a module would not load from disk or in a sandbox. */
export const clientScript = (
  name:
    | 'live'
    | 'whole-address'
    | 'main'
    | 'events'
    | 'every-page'
    | 'embed'
    | 'embed-door'
    | 'resizer'
    | 'reuse',
): string =>
  bundle(`src/client/${name}.ts`, { format: 'iife', target: 'es2020', platform: 'browser' });
