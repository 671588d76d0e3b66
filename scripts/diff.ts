/** `npm run diff [commit]`: what changed since a commit (HEAD unless named), in the terminal and as diff.html. */
import './explain-errors.mjs';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { diffWith, pageFile } from '../src/authoring/diff/index.ts';
import { isEmpty } from '../src/authoring/diff/compare.ts';
import { readOptions } from './read-options.mjs';

const { values, positionals } = readOptions({ root: { type: 'string', default: process.cwd() } });
const { root } = values;
const { text, exitCode, diff, page } = diffWith(root, positionals[0] ?? 'HEAD');
process.stdout.write(`${text}\n`);
if (diff && page !== undefined && !isEmpty(diff)) {
  writeFileSync(pageFile(root), page);
  process.stdout.write(`\nSide by side: ${pathToFileURL(pageFile(root)).href}\n`);
}
process.exitCode = exitCode;
