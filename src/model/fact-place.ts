/** Where in data/ an event, a claim of one or a point of a series stands, by its id: for messages about what the model derived. */
import type { DataFiles } from './data-files.ts';
import { recordPlace } from './place.ts';

interface Raw {
  id?: string;
  date?: string;
  claims?: { measure?: string }[];
  points?: { date?: string }[];
}

export interface FactPlace {
  file: string;
  place: string;
}

/** The record and field; the file alone when the record is gone; data/corrections.json for what is computed. */
export function placeOfFact(files: DataFiles, what: string): FactPlace {
  if (what.startsWith('series:')) return pointPlace(files, what);
  const [event = '', measure] = what.split('/');
  if (!/^\d{4}-/.test(event)) return { file: 'data/corrections.json', place: '' };
  for (const name of files.list('data/events')) {
    const file = `data/events/${name}`;
    const records = read(files, file) as Raw[];
    const index = Array.isArray(records) ? records.findIndex(({ id }) => id === event) : -1;
    if (index < 0) continue;
    const claim = records[index]?.claims?.findIndex((one) => one.measure === measure) ?? -1;
    const field =
      measure === undefined ? ['date'] : claim < 0 ? ['claims'] : ['claims', claim, 'value'];
    return { file, place: recordPlace(file, records, [index, ...field]) };
  }
  return { file: `data/events/${event.slice(0, 4)}.json`, place: '' };
}

function pointPlace(files: DataFiles, what: string): FactPlace {
  const [id = '', date] = what.slice('series:'.length).split('@');
  const file = `data/series/${id}.json`;
  const series = read(files, file) as Raw | undefined;
  const index = series?.points?.findIndex((point) => point.date === date) ?? -1;
  return { file, place: index < 0 ? '' : recordPlace(file, series, ['points', index, 'value']) };
}

function read(files: DataFiles, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(files.read(file)));
  } catch {
    return undefined;
  }
}
