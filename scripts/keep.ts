/** `npm run keep`, after a build: keeps what this version of the data publishes under published/<version>/, for ever: its numbers and its embeds. */
import { rootOf } from '../src/desk/command-line.ts';
import { keepFacts } from '../src/desk/keep.ts';
import { keepEmbeds } from '../src/editions/embed/kept.ts';
import { loadModel } from '../src/model/index.ts';

const root = rootOf(process.argv.slice(2));
const { model } = loadModel(root);
const facts = keepFacts(root, model);
const results = facts.exitCode === 0 ? [facts, keepEmbeds(root, model.version)] : [facts];
for (const { text } of results) process.stdout.write(`${text}\n`);
process.exitCode = Math.max(...results.map(({ exitCode }) => exitCode));
