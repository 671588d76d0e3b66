/** `npm run snapshot`, after a build: keeps what this version of the data publishes under snapshots/<version>/, for ever: its numbers and its embeds. */
import './explain-errors.mjs';
import { writeFactSnapshot } from '../src/authoring/snapshot.ts';
import { writeEmbedSnapshots } from '../src/outputs/embed/snapshot.ts';
import { loadModel } from '../src/model/index.ts';
import { readOptions } from './read-options.mjs';

const { root } = readOptions(
  { root: { type: 'string', default: process.cwd() } },
  { allowPositionals: false },
).values;
const { model } = loadModel(root);
const facts = writeFactSnapshot(root, model);
const results = facts.exitCode === 0 ? [facts, writeEmbedSnapshots(root, model.version)] : [facts];
for (const { text } of results) process.stdout.write(`${text}\n`);
process.exitCode = Math.max(...results.map(({ exitCode }) => exitCode));
