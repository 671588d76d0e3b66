// Freezes today's data and words, as far as drawings read them, for the snapshots: `node tests/frozen/freeze.ts`. Run it when a figure reads what the
// frozen data lack, then accept the new drawings. An editor's change of data or words needs neither.
import { readFileSync, writeFileSync } from 'node:fs';
import type { FigureWords } from '../../src/figures/all.ts';
import { figureList } from '../../src/figures/all.ts';
import { loadStory } from '../../src/markdown/index.ts';
import { loadModel, type Event } from '../../src/model/index.ts';
import { galleryWords } from '../../src/view-models/gallery-words.ts';

const { model } = loadModel();
const ui = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as FigureWords;
const { labelsOf, templatesOf, ...words } = galleryWords(loadStory(model, '.'), ui);

/** Drawings read no summary and no quotation of a source. */
const trim = (event: Event): object => ({
  ...event,
  summary: '',
  sources: event.sources.map(({ source }) => ({ source })),
});

/** One record a line, so that a change of the frozen data can be read. */
const lines = (records: readonly object[]): string =>
  `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

const labels = Object.fromEntries(figureList.map(({ id }) => [id, labelsOf(id)]));
const templates = Object.fromEntries(figureList.map(({ id }) => [id, templatesOf(id)]));
const parts = {
  version: JSON.stringify(model.version),
  asOf: JSON.stringify(model.asOf),
  words: JSON.stringify({ ...words, labels, templates }, null, 1),
  events: lines(model.events.map(trim)),
  series: lines([...model.series.values()]),
  people: lines([...model.people.values()]),
};
writeFileSync(
  'tests/frozen/data.json',
  `{\n${Object.entries(parts)
    .map(([name, text]) => `"${name}": ${text}`)
    .join(',\n')}\n}\n`,
);
