import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { loadSite } from '../site/index.ts';
import { dataFiles } from './data-package/files.ts';
import { flagSentences, kindText } from './event-kind.ts';

const site = loadSite();
const { model, words } = site;
const marks = ['in-absentia', 'partly-in-absentia', 'home-confinement'] as const;

test('every sentence of the record that put nobody, or not all, in prison says so beside its kind', () => {
  for (const mark of marks) {
    const marked = model.events.filter(({ flags = [] }) => flags.includes(mark));
    expect(marked.length, mark).toBeGreaterThan(0);
    for (const event of marked)
      expect(kindText(event, words)).toMatch(/^Sentence, .*(?:in absence|home confinement)/);
  }
});

test('every mark of every event has its sentence on the page and its word in the table', async () => {
  const files = await dataFiles(site);
  const table = files.find(({ path }) => path === 'package/events.csv')!;
  const rows = new Map(
    csvParse(new TextDecoder().decode(table.bytes)).map((row) => [row['id'], row['flags']]),
  );
  for (const event of model.events) {
    expect(rows.get(event.id)).toBe((event.flags ?? []).join('|'));
    expect(flagSentences(event, words)).toHaveLength(event.flags?.length ?? 0);
  }
});
