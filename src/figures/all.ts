/** Every figure, in the order of the story: the one list that the site, the gallery at /dev/figures/, the snapshots and the editor's desk read. */
import { english } from '../format/language.ts';
import { makePhrase, type Phrase, type Templates } from '../format/phrases.ts';
import { eventIds } from '../model/named-records.ts';
import type { Model } from '../model/index.ts';
import { buildDeals } from './deals/index.ts';
import { buildDoor } from './door/index.ts';
import type { DoorWords } from './door/types.ts';
import type { BuiltFigure } from './figure.ts';
import { buildHeld } from './held/index.ts';
import { buildJournalists } from './journalists/index.ts';
import { buildLedger2025 } from './ledger-2025/index.ts';
import { orNoData } from './no-data.ts';
import { buildSince } from './since/index.ts';
import { buildSixDays } from './six-days/index.ts';
import { buildTurns } from './turns/index.ts';
import { buildVisibility } from './visibility/index.ts';
import { buildWhereTo } from './where-to/index.ts';
import { buildWhoCounts } from './who-counts/index.ts';

export type Labels = Readonly<Record<string, string>>;

/** What figures need from words, which they may not read themselves: a part of content/<language>/ui.json. */
export interface FigureWords {
  door: DoorWords;
  figure: { noData: string };
  /** Of one figure: what its file in content/<language>/figures says within the drawing, and the folder of that file; English without them. */
  templates?: Templates;
  lang?: string;
}

export interface FigureEntry {
  id: string;
  build(model: Model, labels: Labels, words: FigureWords): BuiltFigure;
  /** For the gallery: events of which one row is made; series keep one point each. */
  one: readonly string[];
}

/** The timeline's words say how the language writes. */
const phraseOf = (id: string, { templates = {}, lang = 'en', door }: FigureWords): Phrase =>
  makePhrase(
    templates,
    `content/${lang}/figures/${id}.md`,
    lang === 'en' ? english : door.language,
  );

const entries: readonly FigureEntry[] = [
  {
    id: 'door',
    build: (model, labels, words) => buildDoor(model, words.door, labels),
    one: [eventIds.release52],
  },
  {
    id: 'six-days',
    build: (model, labels, words) => buildSixDays(model, labels, phraseOf('six-days', words)),
    one: [eventIds.pardon25],
  },
  {
    id: 'who-counts',
    build: (model, labels, words) => buildWhoCounts(model, labels, phraseOf('who-counts', words)),
    one: [eventIds.release52],
  },
  {
    id: 'deals',
    build: (model, labels, words) => buildDeals(model, labels, phraseOf('deals', words)),
    one: [eventIds.belaviaLicence, eventIds.release52],
  },
  {
    id: 'held',
    build: (model, labels, words) => buildHeld(model, labels, phraseOf('held', words)),
    one: [eventIds.release52],
  },
  // A ledger is whole or it is not there: with one row of it, the figure says that it lacks the rest.
  {
    id: 'ledger-2025',
    build: (model, labels, words) => buildLedger2025(model, labels, phraseOf('ledger-2025', words)),
    one: [eventIds.viasnaAnnualReport],
  },
  {
    id: 'where-to',
    build: (model, labels, words) => buildWhereTo(model, labels, phraseOf('where-to', words)),
    one: [eventIds.release14],
  },
  {
    id: 'journalists',
    build: (model, labels, words) =>
      buildJournalists(model, labels, phraseOf('journalists', words)),
    one: [eventIds.release52],
  },
  {
    id: 'turns',
    build: (model, labels, words) => buildTurns(model, labels, phraseOf('turns', words)),
    one: [eventIds.releaseSix],
  },
  {
    id: 'visibility',
    build: (model, labels, words) => buildVisibility(model, labels, phraseOf('visibility', words)),
    one: [eventIds.courtDataClosed],
  },
  {
    id: 'since',
    build: (model, labels, words) => buildSince(model, labels, phraseOf('since', words)),
    one: [eventIds.exchange2026],
  },
];

export const figureList: readonly FigureEntry[] = entries.map((entry) => ({
  ...entry,
  build: (model, labels, words) => orNoData(entry.build(model, labels, words), words.figure.noData),
}));
