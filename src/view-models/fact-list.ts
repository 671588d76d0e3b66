/** The numbers of the page of facts. Knows no markup. */
import { isDerived, type Fact } from '../model/index.ts';
import type { Site } from '../site/index.ts';

/** Every number that words anywhere name, and every one that is derived, once. */
export function namedFacts({ story, model }: Pick<Site, 'story' | 'model'>): Fact[] {
  const used = [...story.chapters, ...story.figures.values(), ...story.pages.values()].flatMap(
    ({ facts }) => facts,
  );
  const derived = model.facts.ids().filter(isDerived);
  return [...new Set([...used, ...derived])].sort().flatMap((id) => model.facts.get(id) ?? []);
}
