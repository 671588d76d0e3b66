/** `npm run snapshot`, after a build: keeps what this version of the data publishes under snapshots/<version>/, for ever: its numbers and its embeds. */
import './explain-errors.mjs';
import { rootOf } from '../src/authoring/command-line.ts';
import { writeFactSnapshot } from '../src/authoring/snapshot.ts';
import { writeEmbedSnapshots } from '../src/outputs/embed/snapshot.ts';
import { loadModel } from '../src/model/index.ts';

const root = rootOf(process.argv.slice(2));
const { model } = loadModel(root);
const facts = writeFactSnapshot(root, model);
const results = facts.exitCode === 0 ? [facts, writeEmbedSnapshots(root, model.version)] : [facts];
for (const { text } of results) process.stdout.write(`${text}\n`);
process.exitCode = Math.max(...results.map(({ exitCode }) => exitCode));
