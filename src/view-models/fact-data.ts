/**
 * The derivation of every number in the story, in the words of the card that shows it: a file that the page fetches when the first number is pressed.
 * The shapes are those of src/client/facts.ts; this layer may not import the client, so a test holds the two together.
 */
import { createHash } from 'node:crypto';
import { formatDate } from '../format/index.ts';
import type { FigureWords } from '../markdown/compile.ts';
import { factSlug } from '../markdown/index.ts';
import { isRiskyAddress, type Fact, type Source } from '../model/index.ts';
import { shortPublisher } from '../outputs/publishers.ts';
import type { Site } from '../site/index.ts';
import { dateOfSource, readableAddress } from './source-line.ts';

interface CardSource {
  name: string;
  address: string | null;
}
export interface FactWorking {
  label: string;
  definition: string;
  /** "11 September 2025 · announced by the US envoy" */
  said: string;
  /** "Fifty-two freed: 52"; the last may say how many more there are. */
  rows: string[];
  /** Places in the list of sources, then perhaps how many more there are. */
  sources: (number | string)[];
}
export interface FactData {
  /** By anchor on the page of facts, which the links of the page name already. */
  facts: Record<string, FactWorking>;
  /** With the publisher’s own address: listed once, as many numbers share one. */
  sources: CardSource[];
  words: { rows: string; sources: string; notice: string };
}

const mostRows = 4;
const mostSources = 4;
const longestDefinition = 120;

/** Facts named anywhere on the story page: chapters, words under figures, opening. */
export function factData(site: Site): FactData {
  const { story, model, words } = site;
  const pages = ['opening', 'foot'].flatMap((name) => story.pages.get(name) ?? []);
  const used = [
    ...[...story.chapters, ...pages].flatMap(({ facts }) => facts),
    ...[...story.figures.values()].flatMap(factsUnder),
  ];
  const facts = [...new Set(used)].sort().flatMap((id) => model.facts.get(id) ?? []);
  const shown = [...new Set(facts.flatMap(({ sources }) => sources.slice(0, mostSources)))].sort();
  const places = new Map(shown.map((id, place) => [id, place]));
  return {
    facts: Object.fromEntries(
      facts.map((fact) => [factSlug(fact.id), workingOf(fact, places, site)]),
    ),
    sources: cardSources(
      shown.map((id) => model.sources.get(id)!),
      site,
    ),
    words: {
      rows: words.factCard.rows,
      sources: words.facts.sources,
      notice: words.factCard.notice,
    },
  };
}

/** What stands in the folder of the edition for the page to fetch. The name holds what is in it: a page that was opened before the site changed finds no file, rather than the working of other numbers. */
export function factFile(site: Site): { name: string; path: string; data: FactData } {
  const data = factData(site);
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  const name = `cards-${hash.slice(0, 8)}`;
  return { name, path: `facts/${name}.json`, data };
}

/** Those of a figure's labels are drawn, not linked. */
const factsUnder = ({ facts, dek, by, note, body }: FigureWords): string[] => {
  const html = [dek, by, note].map((part) => part.html).join('') + body;
  return facts.filter((id) => html.includes(`#${factSlug(id)}"`));
};

function workingOf(
  fact: Fact,
  places: ReadonlyMap<string, number>,
  { words, language }: Site,
): FactWorking {
  // “and # more rows” is never said of one.
  const shown = fact.rows.length === mostRows + 1 ? mostRows - 1 : mostRows;
  const rows = fact.rows.length > 1 ? fact.rows : [];
  const by = fact.role === 'computed' ? '' : ` ${fact.by}`;
  return {
    label: fact.label,
    definition: shorten(fact.definition),
    said: `${formatDate(fact.date, 'long', language)} · ${words.roles[fact.role]}${by}`,
    rows: [
      ...rows.slice(0, shown).map(({ label, value }) => `${label}: ${value}`),
      ...howManyMore(rows.length - shown, words.factCard.andMore),
    ],
    sources: [
      ...fact.sources.slice(0, mostSources).flatMap((id) => places.get(id) ?? []),
      ...howManyMore(fact.sources.length - mostSources, words.picture.andMore),
    ],
  };
}

const howManyMore = (count: number, phrase: string): string[] =>
  count > 0 ? [phrase.replace('#', String(count))] : [];

/** Where two would read alike, the address says which is which. */
function cardSources(sources: readonly Source[], site: Site): CardSource[] {
  const names = sources.map((source) => nameOf(source, site));
  return sources.map(({ url }, place) => {
    const name = names[place]!;
    const isOne = names.indexOf(name) === names.lastIndexOf(name);
    return {
      name: url === null || isOne ? name : `${name} · ${readableAddress(url)}`,
      address: url,
    };
  });
}

function nameOf(source: Source, { words, model, language }: Site): string {
  const { url, publisher, readAt } = source;
  return [
    `${shortPublisher(publisher)}, ${dateOfSource(source, words, language)}`,
    ...(url !== null && isRiskyAddress(url, model.linkRisks) ? [words.publication.listed] : []),
    ...(url === null && readAt ? [words.notes.readInCopy] : []),
  ].join(' · ');
}

/** Whole sentences only; the page of facts has the rest. */
export function shorten(definition: string, longest = longestDefinition): string {
  const [first = '', ...others] = definition.split(/(?<=\.) /);
  let text = first;
  for (const sentence of others) {
    if (text.length + sentence.length >= longest) break;
    text += ` ${sentence}`;
  }
  return text;
}
