/** Picks what the record has after the period of the story, by rule. Knows no pixels. */
import { dealPowerOf } from '../../chart/deal-mark.ts';
import { edtfToDays, isoFromDay } from '../../format/epoch-day.ts';
import { laneOf, type Event, type Model } from '../../model/index.ts';
import { seriesIds, storyPeriod } from '../../model/named-records.ts';
import { monthsBetween } from '../door/months.ts';
import type { Labels } from '../make-figure.ts';
import type { HeldWords, Known, SinceSeries } from './types.ts';

export type SinceModel = Pick<Model, 'events' | 'series' | 'asOf'>;

export function deriveSince({ events, series, asOf }: SinceModel, labels: Labels): SinceSeries {
  const first = isoFromDay(edtfToDays(storyPeriod).end).slice(0, 7);
  const months = monthsBetween(first, asOf.compiled.slice(0, 7));
  const later = events.filter(({ date }) => months.includes(date.slice(0, 7)));
  const stock = series.get(seriesIds.held);
  const last = stock?.points.findLast(({ weak, suspect }) => !weak && !suspect);
  return {
    months,
    known: later.map((event) => knownOf(event, labels)),
    held: later.flatMap(heldIn),
    lastCount:
      stock && last
        ? {
            date: last.date,
            people: last.value,
            by: last.by ?? stock.counter,
            sources: last.sources,
          }
        : null,
  };
}

function knownOf(event: Event, labels: Labels): Known {
  const lane = laneOf(event.kind);
  const released = event.claims.find(
    ({ measure, unit }) => measure === 'released' && unit === 'people',
  );
  return {
    id: event.id,
    date: event.date,
    month: event.date.slice(0, 7),
    lane,
    text: labels[event.id] ?? event.title,
    isWeak: event.weak === true,
    people: released?.value ?? null,
    // A statement that speaks of a release has a day of its own, and not that of the release.
    isDayUnknown: lane === 'context',
    deal:
      lane === 'deal'
        ? { power: dealPowerOf(event.powers), isEased: event.kind === 'easing' }
        : null,
    sources: event.sources.map(({ source }) => source),
  };
}

const heldIn = (event: Event): HeldWords[] =>
  event.claims
    .filter(({ measure }) => measure === 'held')
    .map(({ value, qualifier, by }) => ({
      date: event.date,
      month: event.date.slice(0, 7),
      people: value,
      qualifier,
      by,
      isWeak: event.weak === true,
    }));

/** What the drawing names: releases and what lies on the sill; the rest stands in the table. */
export const isDrawn = ({ people, deal }: Known): boolean => people !== null || deal !== null;
