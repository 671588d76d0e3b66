/** Who gave each number of the timeline, for the tables that can be taken: the page tells it in its cards. Knows no drawing. */
import { seriesIds } from '../../model/named-records.ts';
import type { Qualifier } from '../../format/numbers.ts';
import type { Model } from '../../model/index.ts';

export interface Attribution {
  role: string;
  by: string;
  qualifier: Qualifier;
}

/** By the ids that rounds and months have in the series; a span says it itself. */
export function whoSays(model: Model): ReadonlyMap<string, Attribution> {
  const released = model.events.flatMap((event) => {
    const claim = event.claims.find(({ measure }) => measure === 'released');
    return claim
      ? [[event.id, { role: claim.role, by: claim.by, qualifier: claim.qualifier }] as const]
      : [];
  });
  const series = model.series.get(seriesIds.recognisedByMonth);
  const counted = (series?.points ?? []).map(
    (point) =>
      [
        point.date,
        { role: series!.role, by: point.by ?? series!.counter, qualifier: point.qualifier },
      ] as const,
  );
  return new Map([...released, ...counted]);
}
