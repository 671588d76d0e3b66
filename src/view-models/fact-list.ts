/** The groups that numbers stand in on their page. Knows no markup. */
import { isDerived, type Fact } from '../model/index.ts';

/** What we worked out ourselves comes first: only there can the mistake be ours. */
const factGroups = ['derived', 'days', 'events', 'series'] as const;
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
