/** The numbers of the page of facts, and the groups that they stand in. Knows no markup. */
import { isDerived, type Fact } from '../model/index.ts';
import type { Site } from '../site/index.ts';

/** Every number that words anywhere name, in the order of the words, then every one that is derived and named nowhere. */
export function namedFacts({ story, model }: Pick<Site, 'story' | 'model'>): Fact[] {
  const used = [...story.chapters, ...story.figures.values(), ...story.pages.values()].flatMap(
    ({ facts }) => facts,
  );
  const derived = model.facts.ids().filter(isDerived);
  return [...new Set([...used, ...derived])].flatMap((id) => model.facts.get(id) ?? []);
}

/** What we worked out ourselves comes first: only there can the mistake be ours. */
export const factGroups = ['derived', 'days', 'events', 'series'] as const;
export type FactGroup = (typeof factGroups)[number];

const groupOf = ({ id }: Fact): FactGroup =>
  id.startsWith('days:')
    ? 'days'
    : id.startsWith('series:')
      ? 'series'
      : isDerived(id)
        ? 'derived'
        : 'events';

const byId = (left: Fact, right: Fact): number => (left.id < right.id ? -1 : 1);

/** In the order of the groups, a group without any left out. What is worked out stands as the story tells it, the rest by id: by day, or by counter and day. */
export function groupFacts(facts: readonly Fact[]): { group: FactGroup; facts: Fact[] }[] {
  const groups = Map.groupBy(facts, groupOf);
  return factGroups.flatMap((group) => {
    const inside = groups.get(group);
    if (!inside) return [];
    return [{ group, facts: group === 'derived' ? inside : inside.toSorted(byId) }];
  });
}
