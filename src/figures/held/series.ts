/** Reads the stock of prisoners from its series and tells the kinds of count apart. Knows no pixels. */
import { seriesIds, storyPeriod } from '../../model/named-records.ts';
import { dayFromIso, edtfToDays } from '../../format/epoch-day.ts';
import { laneOf, type Event, type Series, type SeriesPoint } from '../../model/schema.ts';
import type { HeldDouble, HeldKind, HeldPoint, HeldRelease, HeldRun, HeldSeries } from './types.ts';

export interface HeldModel {
  series: ReadonlyMap<string, Series>;
  events: readonly Event[];
}

const seriesId = seriesIds.held;
/** The story of this line begins with the election of 9 August 2020; its last two years are the period of the releases. */
export const firstDay = dayFromIso('2020-08-01');
const roundsFrom = edtfToDays(storyPeriod).start;
/** From one month-end to the next, with some days for a review that is dated early or late. */
const longestStepDays = 45;

export function deriveHeld({ series, events }: HeldModel): HeldSeries {
  const stock = series.get(seriesId);
  const points = (stock?.points ?? [])
    .map((point) => toPoint(point, stock?.counter ?? '', events))
    .filter(({ to }) => to >= firstDay)
    .sort((left, right) => left.day - right.day || (left.kind < right.kind ? -1 : 1));
  const reviews = points.filter(({ kind }) => kind === 'review');
  const peakPeople = Math.max(0, ...reviews.map(({ people }) => people));
  const sound = points.filter(({ kind }) => kind === 'review' || kind === 'snapshot');
  const releases = events.flatMap(releaseOf);
  return {
    points,
    runs: runsOf(points),
    doubles: doublesOf(reviews, events),
    releases,
    peak:
      reviews.length > 0
        ? { people: peakPeople, points: reviews.filter(({ people }) => people === peakPeople) }
        : null,
    before: reviews.filter(({ day }) => day < roundsFrom).at(-1) ?? null,
    rebound: reboundOf(sound, releases),
    latest: sound.at(-1) ?? null,
  };
}

function toPoint(point: SeriesPoint, counter: string, events: readonly Event[]): HeldPoint {
  const { start, end } = edtfToDays(point.date);
  const kind: HeldKind = point.suspect
    ? 'suspect'
    : point.weak
      ? 'weak'
      : point.basis === 'month-end review'
        ? 'review'
        : 'snapshot';
  return {
    date: point.date,
    kind,
    from: afterWhichRelease(point, start, end, events) ?? start,
    to: end - 1,
    day: end - 1,
    people: point.value,
    basis: point.basis,
    by: point.by ?? counter,
    sources: point.sources,
    ...(point.note ? { note: point.note } : {}),
  };
}

/** A month is all that is known of some counts; when a report ties the count to a release in that month, it can't be older than the release. */
function afterWhichRelease(
  point: SeriesPoint,
  start: number,
  end: number,
  events: readonly Event[],
): number | undefined {
  if (end - start <= 1) return undefined;
  const report = events.find(
    (event) =>
      event.kind === 'report' &&
      event.date === point.date &&
      event.claims.some(({ measure, value }) => measure === 'held' && value === point.value),
  );
  return report?.relatesTo
    .flatMap((id) => {
      const release = events.find((event) => event.id === id && event.kind === 'release');
      const day = release ? edtfToDays(release.date).start : start - 1;
      return day >= start && day < end ? [day] : [];
    })
    .at(0);
}

/** Where months are missing, the line goes by the snapshots that there are, and shows by its broken stroke that it is another kind of line. */
function runsOf(points: readonly HeldPoint[]): HeldRun[] {
  const line = points.filter(({ kind }) => kind === 'review' || kind === 'snapshot');
  const runs: HeldRun[] = [];
  let from = 0;
  const isStep = (left: HeldPoint, right: HeldPoint): boolean =>
    right.day - left.day <= longestStepDays;
  while (from < line.length - 1) {
    const start = line[from] as HeldPoint;
    const next = line.findIndex((point, index) => index > from && point.kind === 'review');
    const end = next === -1 ? line.length - 1 : next;
    const isSolid = start.kind === 'review' && next !== -1 && isStep(start, line[end] as HeldPoint);
    const stretch = isSolid ? [start, line[end] as HeldPoint] : line.slice(from, end + 1);
    const last = runs.at(-1);
    if (last && last.isSolid === isSolid) last.points.push(...stretch.slice(1));
    else runs.push({ isSolid, points: stretch });
    from = end;
  }
  return runs;
}

/** The counter's report on a year sometimes gives another number for its last day than the review of that December. */
const doublesOf = (reviews: readonly HeldPoint[], events: readonly Event[]): HeldDouble[] =>
  events.flatMap((event) => {
    const year = /viasna-annual-(\d{4})$/.exec(event.id)?.[1];
    const held = event.claims.find(({ measure }) => measure === 'held');
    const review = reviews.find(({ date }) => date === `${year}-12-31`);
    return held && review && held.value !== review.people
      ? [
          {
            event: event.id,
            date: review.date,
            day: review.day,
            people: review.people,
            other: held.value,
            sources: held.sources,
          },
        ]
      : [];
  });

function releaseOf(event: Event): HeldRelease[] {
  const released = event.claims.find(
    ({ measure, unit }) => measure === 'released' && unit === 'people',
  );
  if (
    laneOf(event.kind) !== 'out' ||
    !released ||
    event.weak ||
    event.flags?.includes('individual-release')
  )
    return [];
  const { start } = edtfToDays(event.date);
  return start >= roundsFrom
    ? [{ id: event.id, date: event.date, day: start, people: released.value }]
    : [];
}

/** The highest count between the two largest rounds before the last one: what came in while nobody large went out. */
function reboundOf(
  sound: readonly HeldPoint[],
  releases: readonly HeldRelease[],
): HeldPoint | null {
  const largest = [...releases]
    .sort((left, right) => right.people - left.people || left.day - right.day)
    .slice(0, 3)
    .sort((left, right) => left.day - right.day);
  const [from, to] = largest;
  if (!from || !to) return null;
  return sound
    .filter(({ day }) => day > from.day && day < to.day)
    .reduce<HeldPoint | null>(
      (best, point) => (!best || point.people > best.people ? point : best),
      null,
    );
}
