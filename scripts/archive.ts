/** `npm run archive`: asks a public archive once for a copy of each source and writes what it finds into data/sources.json. Needs a network, takes hours, and is part of no test and no build. */
import './explain-errors.mjs';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveTasks, askArchive, politeArchive } from '../src/authoring/archive.ts';
import { draftEntries } from '../src/authoring/entry/write-entry.ts';
import { plural } from '../src/format/numbers.ts';
import { loadModel } from '../src/model/index.ts';
import { cacheFolder } from './cache-folder.mjs';
import { readOptions } from './read-options.mjs';

const { values, positionals: words } = readOptions({
  'dry-run': { type: 'boolean' },
  save: { type: 'boolean', default: false },
  again: { type: 'boolean' },
  root: { type: 'string', default: process.cwd() },
  // For a test: a server of its own in the place of the archive.
  server: { type: 'string' },
});
const { root, server } = values;
const noted = join(cacheFolder('archive', root), 'asked.json');
const asked = new Set<string>(
  existsSync(noted) && !values.again ? (JSON.parse(readFileSync(noted, 'utf8')) as string[]) : [],
);
// A word narrows it down: npm run archive -- spring96.org
const tasks = archiveTasks(loadModel(root).model.sources.values(), asked).filter(({ address }) =>
  words.every((word) => address.includes(word)),
);

/** Whole or not at all: a run that is broken off leaves no half file. */
const write = (file: string, text: string): void => {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
};
const keep = (address: string, archived: string): void => {
  const sources = tasks.find((task) => task.address === address)?.sources ?? [];
  const { files } = draftEntries(
    root,
    { sources: sources.map((source) => ({ ...source, archived })) },
    { changed: sources.map(({ id }) => id) },
  );
  for (const [file, text] of Object.entries(files)) write(join(root, file), text);
};

if (tasks.length === 0)
  console.log('Every address has a copy or was asked for; --again asks anew.');
else if (values['dry-run']) {
  for (const { address } of tasks) console.log(address);
  console.log(`\n${plural(tasks.length, 'address', 'addresses')} would be asked for. Nothing was.`);
} else {
  const counts = { found: 0, saved: 0, none: 0, failed: 0, busy: 0 };
  const end = await askArchive(
    tasks,
    {
      ...politeArchive,
      isSaving: values.save,
      ...(server !== undefined && {
        pauseMs: 1,
        fetch: (address, options) => fetch(address.replace(/^https:\/\/[^/]+/, server), options),
      }),
    },
    (address, answer) => {
      counts[answer.state] += 1;
      if ('copy' in answer) keep(address, answer.copy);
      if (answer.state === 'none') write(noted, JSON.stringify([...asked.add(address)]));
      console.log(`${answer.state}  ${address}${'detail' in answer ? `  ${answer.detail}` : ''}`);
    },
  );
  console.log(
    `\nAsked for ${plural(counts.found + counts.saved + counts.none + counts.failed, 'address', 'addresses')}: ${counts.found} found, ${counts.saved} saved, ${counts.none} without a copy, ${counts.failed} without an answer.`,
  );
  if (end === 'busy')
    console.log('The archive asks for less. Run it again tomorrow; it goes on where it stopped.');
  if (end === 'silent')
    console.log(
      'The archive did not answer three times in a row; there may be no network. What was found is kept.',
    );
}
