/** Reads the monthly counts and the closures of their sources. Knows no pixels. */
import { eventIds, seriesIds, storyPeriod } from '../../model/named-records.ts';
import { dayFromIso, edtfToDays } from '../../format/epoch-day.ts';
import type { Event, Series, SeriesPoint } from '../../model/schema.ts';
import type { Closure, Indicator, Month, VisibilitySeries } from './types.ts';

export interface VisibilityModel {
  series: ReadonlyMap<string, Series>;
  eventById: ReadonlyMap<string, Event>;
  /** The record in its own words, by which months are told apart. */
  asWritten?: Pick<VisibilityModel, 'series'>;
}

/** The last years in which the same groups counted by the month; the mass detentions of 2020 are another scale, and stand in the data. */
const period = { start: dayFromIso('2022-01-01'), end: edtfToDays(storyPeriod).end };
const counterOutlawed = eventIds.viasnaOutlawed;
const courtsDark = eventIds.courtDataClosed;

/**
 * Which months of a series are counted another way, and which closure took its source. Both are stated by the sources: in the pitfalls
 * of the series and in the notes of its points.
 */
const rules: readonly { id: string; dark?: string; isOther?: (point: SeriesPoint) => boolean }[] = [
  {
    id: seriesIds.convictionsByMonth,
    dark: courtsDark,
    isOther: ({ date }) => date.startsWith('2024'),
  },
  { id: seriesIds.administrativeCasesByMonth },
  { id: seriesIds.persecutionByMonth, dark: courtsDark },
  { id: seriesIds.detentionsByMonth },
  { id: seriesIds.recognisedByMonth },
];

export function deriveVisibility({
  series,
  eventById,
  asWritten,
}: VisibilityModel): VisibilitySeries {
  return {
    period,
    indicators: rules
      .flatMap(({ id, dark, isOther }) => {
        const found = series.get(id);
        return found
          ? [
              toIndicator(
                found,
                dark === undefined ? null : closureOf(eventById.get(dark)),
                isOther ?? (() => false),
                asWritten?.series.get(id)?.points ?? found.points,
              ),
            ]
          : [];
      })
      .filter(({ months }) => months.length > 0),
    general: [closureOf(eventById.get(counterOutlawed))].filter((closure) => closure !== null),
  };
}

function toIndicator(
  series: Series,
  darkFrom: Closure | null,
  isOther: (point: SeriesPoint) => boolean,
  written: readonly SeriesPoint[],
): Indicator {
  const notedAsOther = new Set(written.filter(isNotedAsOther).map(({ date }) => date));
  const months = series.points
    .filter(({ suspect, date }) => !suspect && /^\d{4}-\d{2}$/.test(date))
    .map((point): Month => ({
      date: point.date,
      ...extentOf(point.date),
      people: point.value,
      qualifier: point.qualifier,
      isOther: isOther(point) || notedAsOther.has(point.date),
      weak: point.weak ?? false,
      by: point.by ?? series.counter,
      sources: point.sources,
      ...(point.note ? { note: point.note } : {}),
    }))
    .filter(({ start }) => start >= period.start && start < period.end)
    .sort((left, right) => left.start - right.start);
  return {
    id: series.id,
    title: series.title,
    definition: series.definition,
    unit: series.unit,
    months,
    darkFrom,
  };
}

const isNotedAsOther = ({ note = '' }: SeriesPoint): boolean =>
  /information closed off|not comparable|later (method|count)/i.test(note);

const closureOf = (event: Event | undefined): Closure | null =>
  event
    ? {
        id: event.id,
        date: event.date,
        ...extentOf(event.date),
        sources: event.sources.map(({ source }) => source),
      }
    : null;

const extentOf = (edtf: string): { start: number; end: number } => {
  const { start, end } = edtfToDays(edtf);
  return { start, end };
};
