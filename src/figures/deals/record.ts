/** What is on record from each deal of the story to the next: those newly recognised, and what the words of the figure name. No pixels. */
import { parseEdtf } from '../../format/edtf.ts';
import type { Model } from '../../model/index.ts';
import { seriesIds, storyPeriod } from '../../model/named-records.ts';
import type { Labels } from '../make-figure.ts';
import type { Deal, DealCount } from './types.ts';

export type RecordModel = Pick<Model, 'events' | 'series'>;

const storyStart = parseEdtf(storyPeriod).start;
const startOf = ({ releases }: Deal): number => parseEdtf(releases.at(-1)?.date ?? '').start;

export function addRecord(deals: readonly Deal[], model: RecordModel, labels: Labels): Deal[] {
  /** The last deal of the story that had been made before the date was over. */
  const dealOf = (date: string): Deal | undefined =>
    deals.findLast((deal) => startOf(deal) >= storyStart && startOf(deal) < parseEdtf(date).end);
  const counts = countsOf(model);
  const events = model.events.filter(
    ({ id, kind }) => id in labels && kind !== 'easing' && kind !== 'release' && kind !== 'pardon',
  );
  return deals.map((deal) => ({
    ...deal,
    counts: counts
      .filter(({ date }) => isWithin(date, deal, deals) && dealOf(date) === deal)
      .map((count) => ({ ...count, isWider: parseEdtf(count.date).start < startOf(deal) })),
    events: events
      .filter(({ date }) => dealOf(date) === deal)
      .map(({ id, sources }) => ({
        eventId: id,
        text: labels[id] ?? '',
        sources: sources.slice(0, 1).map(({ source }) => source),
      })),
  }));
}

/** By the month, and the spans that begin with a deal. */
function countsOf({ series }: RecordModel): Omit<DealCount, 'isWider'>[] {
  const points = (id: string) => series.get(id)?.points ?? [];
  return [...points(seriesIds.recognisedBySpan), ...points(seriesIds.recognisedByMonth)]
    .filter(({ suspect }) => suspect !== true)
    .map(({ date, value, weak, sources }) => ({
      date,
      people: value,
      isWeak: weak === true,
      sources,
    }))
    .sort((left, right) => (left.date < right.date ? -1 : 1));
}

/** A month may begin before its deal; a longer span says nothing of one deal unless it lies between it and the next. */
function isWithin(date: string, deal: Deal, deals: readonly Deal[]): boolean {
  const { start, end, precision } = parseEdtf(date);
  const next = deals[deals.indexOf(deal) + 1];
  if (precision === 'month') return next === undefined || start < startOf(next);
  return start >= startOf(deal) && (next === undefined || end <= startOf(next) + 1);
}
