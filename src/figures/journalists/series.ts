/** Reads the three counts and the large releases beside them. Knows no pixels. */
import { seriesIds, storyPeriod } from '../../model/named-records.ts';
import { dayFromIso, edtfToDays } from '../../format/epoch-day.ts';
import { laneOf, type Event, type Series } from '../../model/schema.ts';
import type {
  Column,
  JournalistsPanel,
  JournalistsPoint,
  JournalistsSeries,
  LargeRelease,
  OtherCount,
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
const otherDays = 14;
/** A longer record shows its last releases. */
const mostReleases = 3;

export function deriveJournalists(model: JournalistsModel): JournalistsSeries {
  const panels = panelIds.flatMap((id) => panelOf(model.series.get(id)));
  const releases = model.events.flatMap(largeReleaseOf).slice(-mostReleases);
  const first = panels.find(({ id }) => id === seriesIds.journalistsBaj);
  const columns = columnsOf(first?.points ?? [], releases);
  const after = columns.flatMap((one) => (one.kind === 'count' && one.isAfter ? [one.point] : []));
  return {
    panels,
    releases,
    columns,
    others: model.events.flatMap((event) => otherOf(event, after)),
  };
}

/** The highest count, then around each release the last count before it and the first soon after. */
function columnsOf(
  points: readonly JournalistsPoint[],
  releases: readonly LargeRelease[],
): Column[] {
  const sound = points.filter(({ weak }) => !weak);
  const count = (point: JournalistsPoint | null, isAfter = false): Column => ({
    kind: 'count',
    point,
    isAfter,
  });
  if (sound.length === 0) return [];
  let shown = sound.reduce((best, point) => (point.people >= best.people ? point : best));
  const columns = [count(shown)];
  for (const release of releases) {
    const before = sound.findLast(({ day }) => day < release.day);
    if (before && before.day > shown.day) columns.push(count((shown = before)));
    columns.push({ kind: 'release', release });
    const after = sound.find(({ day }) => day >= release.day && day <= release.day + soonDays);
    columns.push(count(after ?? null, true));
    if (after) shown = after;
  }
  return columns;
}

function otherOf(event: Event, after: readonly (JournalistsPoint | null)[]): OtherCount[] {
  const claim = event.claims.find(({ measure }) => measure === 'journalistsHeld');
  const { start } = edtfToDays(event.date);
  const isOther = after.some(
    (point) =>
      point !== null &&
      start > point.day &&
      start <= point.day + otherDays &&
      claim?.value !== point.people,
  );
  return claim && isOther && !event.weak
    ? [
        {
          event: event.id,
          date: event.date,
          people: claim.value,
          by: claim.by,
          sources: claim.sources,
        },
      ]
    : [];
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
        sources: point.sources,
        ...(point.note ? { note: point.note } : {}),
      };
    })
    .filter(({ day }) => day >= period.start && day < period.end)
    .sort((left, right) => left.day - right.day);
  return [{ id: series.id, counter: series.counter, points }];
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
