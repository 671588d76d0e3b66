/** Every source once, by grade and publisher, with what it is used for. Knows no markup. */
import type { Event, Model, Series, Source } from '../model/index.ts';
import { sourceIdsOf } from '../outputs/structured-data.ts';

export interface UsedSource {
  source: Source;
  events: Event[];
  series: Series[];
}

export function usedSources(model: Model): Map<Source['grade'], UsedSource[]> {
  const bySource = new Map<string, UsedSource>(
    [...model.sources.values()].map((source) => [source.id, { source, events: [], series: [] }]),
  );
  for (const event of model.events) {
    for (const id of sourceIdsOf(event)) bySource.get(id)?.events.push(event);
  }
  for (const series of model.series.values()) {
    for (const id of new Set(series.points.flatMap(({ sources }) => sources)))
      bySource.get(id)?.series.push(series);
  }
  const sorted = [...bySource.values()].sort((left, right) => compare(left.source, right.source));
  return new Map(
    (['A', 'B', 'C'] as const).map((grade) => [
      grade,
      sorted.filter(({ source }) => source.grade === grade),
    ]),
  );
}

/** By publisher, as a reader looks for it, then by date and id: a full order that knows no locale. */
const compare = (left: Source, right: Source): number => {
  const [from, to] = [keyOf(left), keyOf(right)];
  return from < to ? -1 : from > to ? 1 : 0;
};
const keyOf = ({ publisher, published, id }: Source): string =>
  `${publisher.toLowerCase()}\u0000${published ?? '9999'}\u0000${id}`;
