/** Reads the three counts and the large releases beside them. Knows no pixels. */
import { seriesIds, storyPeriod } from '../../model/named-records.ts';
import { dayFromIso, edtfToDays } from '../../format/epoch-day.ts';
import { laneOf, type Event, type Series } from '../../model/schema.ts';
import type {
  JournalistsPanel,
  JournalistsPoint,
  JournalistsSeries,
  LargeRelease,
} from './types.ts';

export interface JournalistsModel {
  series: ReadonlyMap<string, Series>;
  events: readonly Event[];
}

/** One panel each; the order is that of the story. */
const panelIds = [
  seriesIds.journalistsBaj,
  seriesIds.journalistsCpj,
  seriesIds.journalistsRsf,
] as const;
export const period = { start: dayFromIso('2020-07-01'), end: edtfToDays(storyPeriod).end };
const largeRelease = 50;
/** A count is "after a release" when it was taken within a week of it; later ones may hold new arrests of months. */
const soonDays = 7;

export function deriveJournalists(model: JournalistsModel): JournalistsSeries {
  const panels = panelIds.flatMap((id) => panelOf(model.series.get(id)));
  const releases = model.events.flatMap(largeReleaseOf);
  const after = panels.flatMap((panel) =>
    releases.flatMap((release) => {
      const point = panel.points.find(
        ({ day }) => day >= release.day && day <= release.day + soonDays,
      );
      return point ? [{ panel: panel.id, point, release }] : [];
    }),
  );
  return { panels, releases, after };
}

function panelOf(series: Series | undefined): JournalistsPanel[] {
  if (!series) return [];
  const points = series.points
    .filter(({ suspect }) => !suspect)
    .map((point): JournalistsPoint => {
      const { start, end } = edtfToDays(point.date);
      return {
        date: point.date,
        day: Math.floor((start + end - 1) / 2),
        people: point.value,
        qualifier: point.qualifier,
        weak: point.weak ?? false,
        basis: point.basis,
        sources: point.sources,
        ...(point.note ? { note: point.note } : {}),
      };
    })
    .filter(({ day }) => day >= period.start && day < period.end)
    .sort((left, right) => left.day - right.day);
  return [{ id: series.id, counter: series.counter, definition: series.definition, points }];
}

function largeReleaseOf(event: Event): LargeRelease[] {
  if (laneOf(event.kind) !== 'out' || event.weak) return [];
  const released = event.claims.find(
    ({ measure, unit }) => measure === 'released' && unit === 'people',
  );
  const { start } = edtfToDays(event.date);
  if (!released || released.value < largeRelease || start < period.start || start >= period.end)
    return [];
  return [{ id: event.id, day: start, date: event.date, people: released.value }];
}
