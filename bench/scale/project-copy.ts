/** A copy of the project in a temporary folder with a record of another size: the real code, words and configuration, made-up data. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModel } from '../../src/model/index.ts';
import type { Event } from '../../src/model/schema.ts';
import { growData, type DataSet } from './grow-data.ts';

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export function readRealData(root: string): DataSet {
  return {
    events: readdirSync(join(root, 'data/events'))
      .sort()
      .flatMap((file) => readJson(join(root, 'data/events', file)) as Event[]),
    sources: readJson(join(root, 'data/sources.json')) as DataSet['sources'],
    people: readJson(join(root, 'data/people.json')) as DataSet['people'],
  };
}

/** All text of some folders, to look for ids in. */
function textOf(root: string, folders: readonly string[]): string {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(md|json|ts|astro)$/.test(name))
        .map((name) => readFileSync(join(root, folder, name), 'utf8')),
    )
    .join('\n');
}

/** What can't be taken away without breaking a sentence or a figure: ids that words, code or corrections name, what the facts in the words were computed from, and the sources of series. */
function namedIds(root: string, real: DataSet): { events: Set<string>; sources: Set<string> } {
  const inWords =
    textOf(root, ['content', 'src']) + readFileSync(join(root, 'data/corrections.json'), 'utf8');
  const inSeries = textOf(root, ['data/series']) + inWords;
  const found = (ids: readonly { id: string }[], text: string): string[] =>
    ids.map(({ id }) => id).filter((id) => text.includes(id));
  const { model } = loadModel(root);
  const computed = model.facts
    .ids()
    .filter((id) => !/[/:]/.test(id) && inWords.includes(`{{${id}`));
  const inputs = computed
    .flatMap((id) => model.facts.get(id)?.rows ?? [])
    .flatMap(({ event }) => event ?? []);
  return {
    events: new Set([...found(real.events, inWords), ...inputs]),
    sources: new Set(found(real.sources, inSeries)),
  };
}

/** A computed number that grew beyond a hundred can't be written in letters, as the words ask of today's. */
function writeInDigits(folder: string): void {
  for (const name of readdirSync(join(folder, 'content'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((name) => name.endsWith('.md'))) {
    const file = join(folder, 'content', name);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/\{\{([a-z0-9-]+)\|words\}\}/gi, '{{$1}}'),
    );
  }
}

/** One record a line, so that a file of many stays small. */
const linesOf = (records: readonly unknown[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;

/** Made, installed or not asked for by any build. */
const notCopied = new Set([
  '.git',
  '.astro',
  '.cache',
  'bench',
  'dist',
  'docs',
  'node_modules',
  'tests',
]);

export interface ProjectCopy {
  folder: string;
  events: number;
  sources: number;
  remove: () => void;
}

export function copyProject(root: string, size: number): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'revolving-door-scale-'));
  const real = readRealData(root);
  const named = namedIds(root, real);
  const data = growData(real, size, named.events, named.sources);
  for (const name of readdirSync(root).filter((name) => !notCopied.has(name)))
    cpSync(join(root, name), join(folder, name), { recursive: true });
  if (size > real.events.length) writeInDigits(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  rmSync(join(folder, 'data/events'), { recursive: true });
  mkdirSync(join(folder, 'data/events'));
  for (const [year, events] of Map.groupBy(data.events, ({ date }) => date.slice(0, 4)))
    writeFileSync(join(folder, `data/events/${year}.json`), linesOf(events));
  writeFileSync(join(folder, 'data/sources.json'), linesOf(data.sources));
  writeFileSync(join(folder, 'data/people.json'), linesOf(data.people));
  return {
    folder,
    events: data.events.length,
    sources: data.sources.length,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
