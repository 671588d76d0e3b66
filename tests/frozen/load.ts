/** The frozen data of the drawings' snapshots, as a model and words: see freeze.ts. */
import { readFileSync } from 'node:fs';
import type { GalleryWords } from '../../src/figures/gallery.ts';
import type { Templates } from '../../src/format/phrases.ts';
import { createFactBook } from '../../src/model/facts/index.ts';
import type { Event, Model, Person, Series } from '../../src/model/index.ts';

interface FrozenData {
  version: string;
  asOf: Model['asOf'];
  words: Omit<GalleryWords, 'labelsOf' | 'templatesOf'> & {
    labels: Record<string, Record<string, string>>;
    templates: Record<string, Templates>;
  };
  events: Event[];
  series: Series[];
  people: Person[];
}

const byId = <Record extends { id: string }>(records: readonly Record[]): Map<string, Record> =>
  new Map(records.map((record) => [record.id, record]));

export function loadFrozen(): { model: Model; words: GalleryWords } {
  const frozen = JSON.parse(readFileSync('tests/frozen/data.json', 'utf8')) as FrozenData;
  const data = {
    version: frozen.version,
    asOf: frozen.asOf,
    events: frozen.events,
    eventById: byId(frozen.events),
    series: byId(frozen.series),
    people: byId(frozen.people),
    sources: new Map(),
    measures: new Map(),
    corrections: [],
    leftOut: [],
    publisher: { name: null, contact: null } as unknown as Model['publisher'],
    linkRisks: [],
  };
  const { labels, templates, ...words } = frozen.words;
  return {
    model: { ...data, facts: createFactBook(data) },
    words: {
      ...words,
      labelsOf: (figure) => labels[figure] ?? {},
      templatesOf: (figure) => templates[figure] ?? {},
    },
  };
}
