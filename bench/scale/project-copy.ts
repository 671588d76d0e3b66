/** A copy of the project in a temporary folder with a longer record: the real code, words and configuration, made-up data. */
import {
  cpSync,
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
  const data = growData(real, size);
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
