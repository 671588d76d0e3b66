/** `npm run diff [commit]`: what changed since a commit (HEAD unless named), in the terminal and as diff.html. */
import './explain-errors.mjs';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { readCommandLine } from '../src/authoring/command-line.ts';
import { diffWith, pageFile } from '../src/authoring/diff/index.ts';
import { isEmpty } from '../src/authoring/diff/compare.ts';

const { words, flags } = readCommandLine(process.argv.slice(2));
const root = typeof flags['root'] === 'string' ? flags['root'] : process.cwd();
const { text, exitCode, diff, page } = diffWith(root, words[0] ?? 'HEAD');
process.stdout.write(`${text}\n`);
if (diff && page !== undefined && !isEmpty(diff)) {
  writeFileSync(pageFile(root), page);
  process.stdout.write(`\nSide by side: ${pathToFileURL(pageFile(root)).href}\n`);
}
process.exitCode = exitCode;
