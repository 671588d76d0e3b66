/** Style sheet and script of a page, bundled at build and written into it: one request, a policy by hash, and it opens from disk. */
import { buildSync } from 'esbuild';
import { createHash } from 'node:crypto';
import { fontSheet } from '../styles/font-rules.ts';
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

/** `base` is the way from the page to the root, such as "./" or "../", so that the build runs from any path. `sheet` is a file in src/styles. */
export const styleSheet = (
  base: string,
  sheet: 'story' | 'page' | 'text' | 'single' | 'print-edition' | 'handout' = 'story',
): string =>
  `${sharedRules(sheet)}${bundle(`src/styles/${sheet}.css`, {
    target: ['chrome111', 'safari16', 'firefox113'],
  })}`.replaceAll('{base}', base);

/** Colours and faces come first, so that a sheet may change them for a page. The text edition has neither. */
const sharedRules = (sheet: string): string =>
  sheet === 'text'
    ? ''
    : `${fontSheet(sheet === 'print-edition' || sheet === 'handout')}${tokenSheet()}`;

/** `name` is a file in src/client without its ending. Classic scripts: a module would not load from disk or in a sandbox. */
export const clientScript = (
  name: 'live' | 'main' | 'events' | 'from-disk' | 'embed' | 'embed-door' | 'resizer' | 'reuse',
): string =>
  bundle(`src/client/${name}.ts`, { format: 'iife', target: 'es2020', platform: 'browser' });

export const policyHash = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
