/** `npm run links`: asks every address of the sources and the words whether it still answers. Needs a network, takes minutes, and is part of no test and no build. */
import './explain-errors.mjs';
import {
  checkLinks,
  hasNetwork,
  linksOf,
  politeOptions,
  formatLinkReports,
} from '../src/authoring/links.ts';
import { textsOf, wordsFiles } from '../src/authoring/project.ts';
import { loadModel } from '../src/model/index.ts';
import { readOptions } from './read-options.mjs';

const { values, positionals: words } = readOptions({
  root: { type: 'string', default: process.cwd() },
});
const { root } = values;
const textOf = textsOf(root);
const texts = Object.fromEntries(wordsFiles(root).map((file) => [file, textOf(file) ?? '']));
// A word narrows it down: npm run links -- spring96.org
const links = linksOf(loadModel(root).model, texts).filter(({ id, address }) =>
  words.every((word) => id.includes(word) || address.includes(word)),
);
const onProgress = process.stderr.isTTY
  ? (done: number, all: number): void => void process.stderr.write(`\r${done} of ${all}`)
  : () => undefined;
const options = { ...politeOptions, onProgress };

if (links.length === 0) console.log('No source has such an address; nothing was asked.');
else if (!(await hasNetwork(links, options)))
  console.log(
    `There is no network here, so none of the ${links.length} addresses was asked. Nothing is wrong with them by that; run it where there is one.`,
  );
else console.log(`\n${formatLinkReports(await checkLinks(links, options))}`);
