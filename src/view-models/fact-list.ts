/** The numbers of the page of facts, and how much of a long working stands there: the rest has a page of its own. Knows no markup. */
import { factSlug } from '../markdown/index.ts';
import type { Fact } from '../model/index.ts';
import type { Site } from '../site/index.ts';

/** Every number that words anywhere name, and every one that we worked out, once: the latter has a plain name, without "/" or ":". */
export function namedFacts({ story, model }: Pick<Site, 'story' | 'model'>): Fact[] {
  const used = [...story.chapters, ...story.figures.values(), ...story.pages.values()].flatMap(
    ({ facts }) => facts,
  );
  const derived = model.facts.ids().filter((id) => !/[/:]/.test(id));
  return [...new Set([...used, ...derived])].sort().flatMap((id) => model.facts.get(id) ?? []);
}

/** Rows, sources and disagreements together: more than any number has today. */
export const mostLines = 150;
/** Of a longer working, so much of each: enough to see what it is made of. */
const shown = { rows: 25, sources: 25, conflicts: 5 };

type Working = Pick<Fact, 'rows' | 'sources' | 'conflicts'>;

export const isLong = ({ rows, sources, conflicts }: Working): boolean =>
  rows.length + sources.length + conflicts.length > mostLines;

/** What stands on the page of facts. */
export const shownDerivation = (fact: Working): Working =>
  isLong(fact)
    ? {
        rows: fact.rows.slice(0, shown.rows),
        sources: fact.sources.slice(0, shown.sources),
        conflicts: fact.conflicts.slice(0, shown.conflicts),
      }
    : fact;

/** The folder of a long working, from the page of facts; every number keeps its anchor there. */
export const derivationPath = (fact: Pick<Fact, 'id'>): string => `${factSlug(fact.id)}/`;
