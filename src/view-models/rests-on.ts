/**
 * What rests on an event or a number: sentences of the story and of the pages, figures, and numbers that are worked out from it. Read from the finished words,
 * so that nothing has to be kept in step by hand. Knows no markup of the pages that show it.
 */
import { factSlug, type Block } from '../markdown/index.ts';
import type { Event, Fact } from '../model/index.ts';
import type { Site } from '../site/index.ts';
import { namedFacts } from '../site/named-facts.ts';
import { mentionsIn, type Mention } from './mentions.ts';

export interface Sentence {
  text: string;
  /** Its place, from the root: "#the-door-turning-in-december", "claims/#…". */
  href: string;
  /** Of the chapter or the page; on a page of claims, the claim. */
  place: string;
}

export interface RestsOn {
  sentences: Sentence[];
  /** Ids, in the order of the story. */
  figures: string[];
  /** Only for an event: numbers worked out from its own. */
  facts: Fact[];
}

interface Found extends Sentence {
  /** Anchors on the page of numbers, and ids of events. */
  facts: string[];
  events: string[];
}

const known = new WeakMap<Site, { found: Found[]; facts: Fact[] }>();

function readSite(site: Site): { found: Found[]; facts: Fact[] } {
  const made = known.get(site) ?? {
    found: [...chaptersOf(site), ...pagesOf(site)],
    facts: namedFacts(site),
  };
  known.set(site, made);
  return made;
}

export function restsOnEvent(id: string, site: Site): RestsOn {
  const { found, facts } = readSite(site);
  const using = facts.filter(({ rows }) => rows.some(({ event }) => event === id));
  const slugs = new Set(using.filter((fact) => isOwn(fact, id)).map((fact) => factSlug(fact.id)));
  return {
    sentences: found.filter(
      (one) => one.events.includes(id) || one.facts.some((slug) => slugs.has(slug)),
    ),
    figures: [...site.figures.values()]
      .filter(({ eventIds }) => eventIds.includes(id))
      .map((figure) => figure.id),
    facts: using.filter((fact) => !isOwn(fact, id)),
  };
}

/** Where sentences stand, in short: a link for each paragraph, by the first words that rest on it, under its chapter or page. */
export function placesOf(sentences: readonly Sentence[]): { place: string; links: Sentence[] }[] {
  const places = Map.groupBy(sentences, ({ place }) => place);
  return [...places].map(([place, inside]) => ({
    place,
    links: [...Map.groupBy(inside, ({ href }) => href).values()].map(([first]) => ({
      ...first!,
      text: firstWords(first!.text),
    })),
  }));
}

const mostWords = 7;

function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length <= mostWords + 1
    ? text
    : `${words
        .slice(0, mostWords)
        .join(' ')
        .replace(/[,;:–(]+$/, '')} …`;
}

/** Events that some words speak of or take a number from, in the order of the record. */
export function eventsIn(html: string, site: Site): Event[] {
  const mentions = mentionsIn(html, '');
  const slugs = new Set(mentions.flatMap(({ facts }) => facts));
  const rows = readSite(site)
    .facts.filter(({ id }) => slugs.has(factSlug(id)))
    .flatMap((fact) => fact.rows);
  const ids = new Set([
    ...mentions.flatMap(({ events }) => events),
    ...rows.map(({ event = '' }) => event),
  ]);
  return site.model.events.filter(({ id }) => ids.has(id));
}

/** A claim of the event, or days counted from or to it. */
const isOwn = (fact: Fact, event: string): boolean =>
  fact.id.startsWith(`${event}/`) || fact.id.startsWith('days:');

export function restsOnFact({ id }: Pick<Fact, 'id'>, site: Site): RestsOn {
  const slug = factSlug(id);
  return {
    sentences: readSite(site).found.filter(({ facts }) => facts.includes(slug)),
    figures: [...site.story.figures]
      .filter(([figure, { facts }]) => site.figures.has(figure) && facts.includes(id))
      .map(([figure]) => figure),
    facts: [],
  };
}

function chaptersOf({ story }: Site): Found[] {
  return story.chapters.flatMap(({ front, blocks }) =>
    [
      ...mentionsIn(`<p>${front.dek.html}</p>`, front.slug),
      ...blocks.flatMap((block) => mentionsOf(block, front.slug)),
    ].map((mention) => ({ ...mention, href: `#${mention.anchor}`, place: front.title.text })),
  );
}

function mentionsOf(block: Block, anchor: string): Mention[] {
  if (block.type === 'figure') return [];
  if (block.type !== 'steps') return mentionsIn(block.html, anchor);
  return block.steps.flatMap((step) => {
    const told = mentionsIn(step.html, step.id);
    // What a step is about and names without a number stands under its title.
    const rest = step.focus.filter(
      (id) =>
        !told.some(
          ({ events, facts }) =>
            events.includes(id) || facts.some((slug) => slug.startsWith(factSlug(`${id}/`))),
        ),
    );
    return [...told, { text: step.label, anchor: step.id, heading: '', facts: [], events: rest }];
  });
}

/** Words that stand elsewhere than in a folder of their own name. */
const folders: Readonly<Record<string, string>> = {
  opening: '',
  foot: '',
  brief: 'print/brief/',
  poster: 'print/poster/',
  'large-print': 'print/large/',
};

/** The opening stands on the front page; every other page has a folder of its name. */
function pagesOf({ story, lang }: Site): Found[] {
  // The labels of the poster are no sentences that a translation must have.
  const told = [...story.pages].filter(([name, page]) => name !== 'poster' || page.lang === lang);
  return told.flatMap(([name, { front, blocks }]) => {
    const parts = [front.dek, ...Object.values(front.parts)].map(({ html }) => `<p>${html}</p>`);
    const html = blocks.map((block) => ('html' in block ? block.html : '')).join('');
    const folder = folders[name] ?? `${name}/`;
    return [...parts.flatMap((part) => mentionsIn(part, '')), ...mentionsIn(html, '')].map(
      (mention) => ({
        ...mention,
        href: `${folder}${mention.anchor === '' ? '' : `#${mention.anchor}`}`,
        place: mention.heading || front.title.text,
      }),
    );
  });
}
