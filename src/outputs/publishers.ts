/** Sources as the names of their publishers, each once with how many of its texts: "Viasna (3)", "Reuters". */
import type { Model } from '../model/index.ts';

/** "AP via ABC News" is AP to a reader; the source's own entry has where it was read. */
export const shortPublisher = (publisher: string): string =>
  publisher.replace(/,? (?:via|\(|in |citing|quoting|\/).*$/, '');

export function listPublishers(ids: readonly string[], model: Pick<Model, 'sources'>): string[] {
  const counts = new Map<string, number>();
  for (const id of new Set(ids)) {
    const source = model.sources.get(id);
    if (!source) continue;
    const publisher = shortPublisher(source.publisher);
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([publisher, count]) => (count > 1 ? `${publisher} (${count})` : publisher));
}

export const publishersOf = (ids: readonly string[], model: Pick<Model, 'sources'>): string =>
  listPublishers(ids, model).join(', ');
