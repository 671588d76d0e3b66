/** The numbers of the page of facts, and how much of a long working stands there: the rest has a page of its own. Knows no markup. */
import { factSlug } from '../markdown/index.ts';
import type { Fact } from '../model/index.ts';
import type { Site } from '../site/index.ts';

/** Every number that words anywhere name, once. */
export function namedFacts({ story, model }: Pick<Site, 'story' | 'model'>): Fact[] {
  const used = [...story.chapters, ...story.figures.values(), ...story.pages.values()].flatMap(({ facts }) => facts);
  return [...new Set(used)].sort().flatMap((id) => model.facts.get(id) ?? []);
}

/** Rows and sources together: more than any number has today. */
export const mostLines = 150;
/** Of a longer working, so much of each: enough to see what it is made of. */
const linesShown = 25;

export interface ShownWorking {
  rows: Fact['rows'];
  sources: Fact['sources'];
  /** Something is left out here. */
  isCut: boolean;
}

export const isLong = ({ rows, sources }: Pick<Fact, 'rows' | 'sources'>): boolean => rows.length + sources.length > mostLines;

/** What stands on the page of facts. */
export const shownWorking = (fact: Pick<Fact, 'rows' | 'sources'>): ShownWorking =>
  (isLong(fact) ? { rows: fact.rows.slice(0, linesShown), sources: fact.sources.slice(0, linesShown), isCut: true } : { rows: fact.rows, sources: fact.sources, isCut: false });

/** The folder of a long working, from the page of facts; every number keeps its anchor there. */
export const workingPath = (fact: Pick<Fact, 'id'>): string => `${factSlug(fact.id)}/`;
