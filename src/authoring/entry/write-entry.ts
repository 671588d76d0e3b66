/** Puts records of data/ at their places, new or changed: the one way in which the command line and the form in the browser write them. */
import { compareEvents } from '../../model/model.ts';
import type { Correction, Event, Person, Source } from '../../model/index.ts';
import { overlay, readText, type Draft } from './draft.ts';
import { changeRecord, insertRecord, removeRecord } from './json-list.ts';

export interface Entries {
  events?: readonly Event[];
  sources?: readonly Source[];
  people?: readonly Person[];
  corrections?: readonly Correction[];
}

interface Options {
  /** Ids of records that stand there and are changed; any other of that id is a second one, and the check refuses it. */
  changed?: readonly string[];
  next?: readonly string[];
}

/** Throws when a file is not JSON. */
export function draftEntries(
  root: string,
  { events = [], sources = [], people = [], corrections = [] }: Entries,
  { changed = [], next = [] }: Options = {},
): Draft {
  const files = new Texts(root);
  for (const source of sources) putSorted(files, 'data/sources.json', source, changed);
  for (const person of people) putSorted(files, 'data/people.json', person, changed);
  for (const event of events) putEvent(files, event, changed);
  for (const correction of corrections)
    files.edit('data/corrections.json', (text) => insertRecord(text, Infinity, correction));
  return { files: files.changed, changes: files.there, next };
}

/** The texts that a draft changes, each read once from disk. */
class Texts {
  readonly changed: Record<string, string> = {};
  readonly there: string[] = [];
  readonly root: string;
  readonly names: readonly string[];
  constructor(root: string) {
    this.root = root;
    this.names = overlay(root, {})
      .list('data')
      .map((name) => `data/${name}`);
  }
  read(file: string): string {
    return this.changed[file] ?? (this.names.includes(file) ? readText(this.root, file) : '[]\n');
  }
  edit(file: string, change: (text: string) => string): void {
    const text = change(this.read(file));
    if (this.names.includes(file) && !this.there.includes(file)) this.there.push(file);
    this.changed[file] = text;
  }
}

const recordsIn = <Item>(text: string): Item[] => JSON.parse(text) as Item[];

/** The file is in order of id, but for what was put elsewhere by hand: before the first that is greater. */
function putSorted(
  files: Texts,
  file: string,
  record: { id: string },
  changed: readonly string[],
): void {
  files.edit(file, (text) => {
    const ids = recordsIn<{ id: string }>(text).map(({ id }) => id);
    const at = changed.includes(record.id) ? ids.indexOf(record.id) : -1;
    if (at >= 0) return changeRecord(text, at, record);
    const index = ids.findIndex((id) => id > record.id);
    return insertRecord(text, index < 0 ? ids.length : index, record);
  });
}

/** In the file of its year, in order of time; one whose date moved is taken out where it stood. */
function putEvent(files: Texts, event: Event, changed: readonly string[]): void {
  const file = `data/events/${event.date.slice(0, 4)}.json`;
  const old = changed.includes(event.id) ? placeOfEvent(files, event.id) : undefined;
  if (old?.file === file && old.event.date === event.date) {
    files.edit(file, (text) => changeRecord(text, old.index, event));
    return;
  }
  if (old) files.edit(old.file, (text) => removeRecord(text, old.index));
  files.edit(file, (text) => {
    const records = recordsIn<Event>(text);
    const index = records.findIndex((other) => compareEvents(event, other) < 0);
    return insertRecord(text, index < 0 ? records.length : index, event);
  });
}

function placeOfEvent(
  files: Texts,
  id: string,
): { file: string; index: number; event: Event } | undefined {
  for (const file of files.names.filter((name) => name.startsWith('data/events/'))) {
    const records = recordsIn<Event>(files.read(file));
    const index = records.findIndex((event) => event.id === id);
    if (index >= 0) return { file, index, event: records[index]! };
  }
  return undefined;
}

/** Takes an event out: its record, what other records say of belonging with it, and a correction that tells readers. */
export function draftRetirement(
  root: string,
  event: Event,
  correction: Correction,
  version: string,
): Draft {
  const files = new Texts(root);
  const place = placeOfEvent(files, event.id);
  if (place) files.edit(place.file, (text) => removeRecord(text, place.index));
  for (const file of files.names.filter((name) => name.startsWith('data/events/')))
    recordsIn<Event>(files.read(file)).forEach((other, index) => {
      if (other.relatesTo.includes(event.id))
        files.edit(file, (text) =>
          changeRecord(text, index, {
            ...other,
            relatesTo: other.relatesTo.filter((id) => id !== event.id),
          }),
        );
    });
  files.edit('data/corrections.json', (text) => insertRecord(text, Infinity, correction));
  raiseVersion(files, version);
  return {
    files: files.changed,
    changes: files.there,
    next: [
      `Its address stays and says why; /corrections/ and the feed tell it. A source that only it used may go too.`,
    ],
  };
}

const raiseVersion = (files: Texts, version: string): void =>
  files.edit('data/version.json', (text) =>
    text.replace(/("version":\s*)"[^"]*"/, `$1${JSON.stringify(version)}`),
  );
