/** What `npm run new` can make: asks for each, and says what would be written. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../model/index.ts';
import type { Draft } from '../entry/draft.ts';
import { draftEntries, draftRetirement, type Entries } from '../entry/write-entry.ts';
import type { Answering } from './ask.ts';
import { askChapter } from './chapter.ts';
import { askCorrection, askRetirement } from './correction.ts';
import { askEvent } from './event/index.ts';
import { askFigure } from './figure.ts';
import { askPerson } from './person.ts';
import { askSource } from './source.ts';

export interface Asked {
  /** Called once the answers are known to be sound. */
  draft(): Draft;
  entries?: Entries;
  /** What an editor looks at before it is written. */
  shown: unknown;
}

type Maker = (root: string, model: Model, answering: Answering) => Promise<Asked>;

export const things: Readonly<Record<string, Maker>> = {
  event: async (root, model, { ask, isPatient }) => {
    const { event, newSources } = await askEvent(ask, model, isPatient);
    const number = event.claims[0]?.measure;
    return ofEntries(root, { events: [event], sources: newSources }, event, [
      'More claims and conflicts are added in the form of npm run dev, or in the file: both complete.',
      ...(number ? [`In the words its number is {{${event.id}/${number}}}.`] : []),
      'A short name for the timeline goes into "labels" of content/en/figures/door.md.',
    ]);
  },
  source: async (root, model, { ask }) => {
    const source = await askSource(ask, model);
    return ofEntries(root, { sources: [source] }, source, [
      `Cite it in the words as [@${source.id}], or name it in an event or a series.`,
    ]);
  },
  person: async (root, model, { ask }) => {
    const person = await askPerson(ask, model);
    return ofEntries(root, { people: [person] }, person, [
      `Name "${person.id}" under "people" of an event; until then the check warns.`,
    ]);
  },
  correction: async (root, model, { ask }) => {
    const correction = await askCorrection(ask, model);
    return ofEntries(root, { corrections: [correction] }, correction, [
      'Readers find it on /corrections/ and in the feed; data/version.json is raised with it.',
    ]);
  },
  retire: async (root, model, { ask }) => {
    const { event, correction, version } = await askRetirement(ask, model);
    return {
      draft: () => draftRetirement(root, event, correction, version),
      entries: { corrections: [correction] },
      shown: correction,
    };
  },
  figure: async (root, model, { ask }) =>
    ofFiles(await askFigure(ask, model, root, namesIn(root, 'src/figures', ''))),
  chapter: async (root, _model, { ask }) =>
    ofFiles(await askChapter(ask, namesIn(root, 'content/en/story', '.md'))),
};

const ofEntries = (root: string, entries: Entries, shown: unknown, next: string[]): Asked => ({
  draft: () => draftEntries(root, entries, { next }),
  entries,
  shown,
});

const ofFiles = (draft: Draft): Asked => ({ draft: () => draft, shown: Object.keys(draft.files) });

const namesIn = (root: string, folder: string, end: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(end))
    .sort();
