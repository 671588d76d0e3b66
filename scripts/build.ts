/** `npm run build`: checks, then writes dist/. Notes stand at the end, once, where they are read. */
import './explain-errors.mjs';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { check } from '../src/authoring/check.ts';

const { text, notes, exitCode } = check(process.cwd(), { advisories: 'apart' });
console.log(text);
if (exitCode !== 0) process.exit(exitCode);

console.log('Building the pages: a minute or so …');
const start = performance.now();
// The names of all pages would push every message out of sight.
await build({
  logLevel: 'warn',
  logger: { entrypoint: fileURLToPath(new URL('build-logger.mjs', import.meta.url)) },
});
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(`Built ${pages.length} pages in dist/ in ${seconds} s.`);

if (notes !== '') console.log(`\n${notes}`);
