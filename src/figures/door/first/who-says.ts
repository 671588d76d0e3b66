/** Who gave each number of the timeline, for the tables that can be taken: the page tells it in its cards. Knows no drawing. */
import type { Qualifier } from '../../../format/numbers.ts';
import type { Model } from '../../../model/index.ts';
import { seriesIds } from '../../../model/named-records.ts';

export interface Attribution {
  role: string;
  by: string;
  qualifier: Qualifier;
}

/** By the ids that rounds, months and spans have in the series; a gathering of many announcements has no one who says it. */
export function whoSays(model: Model): ReadonlyMap<string, Attribution> {
  const released = model.events.flatMap((event) => {
    const figure = event.claims.find(({ measure }) => measure === 'released');
    return figure
      ? [[event.id, { role: figure.role, by: figure.by, qualifier: figure.qualifier }] as const]
      : [];
  });
  const counted = [seriesIds.recognisedByMonth, seriesIds.recognisedBySpan].flatMap((id) => {
    const series = model.series.get(id);
    return (series?.points ?? []).map(
      (point) =>
        [
          point.date.replace('/', '--'),
          { role: series!.role, by: point.by ?? series!.counter, qualifier: point.qualifier },
        ] as const,
    );
  });
  return new Map([...released, ...counted]);
}
