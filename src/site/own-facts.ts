/** Which numbers an edition has in its own language. */
import type { Fact } from '../model/index.ts';
import type { Site } from './index.ts';
import { namedFacts } from './named-facts.ts';

/** Those of which nothing is left in English: what is counted, how, and by whom. In English, all of them. */
export function ownFacts(
  site: Pick<Site, 'story' | 'model' | 'ownTexts' | 'hasFactWords'>,
): Fact[] {
  const { asWritten } = site.model;
  if (asWritten === undefined) return namedFacts(site);
  // A day that is written as the language writes it makes another text of an English one.
  if (!site.hasFactWords) return [];
  return namedFacts(site).filter((fact) => {
    const english = asWritten.facts.get(fact.id);
    const isOwn = (part: 'label' | 'definition' | 'by'): boolean =>
      fact[part] !== english?.[part] || fact[part] === '' || site.ownTexts.has(fact[part]);
    return isOwn('label') && isOwn('definition') && (fact.role === 'computed' || isOwn('by'));
  });
}
