/** The numbers that have a place of their own: on the page of numbers, at an address, as a card. */
import { isDerived, type Fact } from '../model/index.ts';
import type { Site } from './index.ts';

/** Every number that words anywhere name, in the order of the words, then every one that is derived and named nowhere. */
export function namedFacts({ story, model }: Pick<Site, 'story' | 'model'>): Fact[] {
  const used = [...story.chapters, ...story.figures.values(), ...story.pages.values()].flatMap(
    ({ facts }) => facts,
  );
  const derived = model.facts.ids().filter(isDerived);
  return [...new Set([...used, ...derived])].flatMap((id) => model.facts.get(id) ?? []);
}
