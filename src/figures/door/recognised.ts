/** The flow in: months with a number, months known only together, and how far one counter's two numbers go. */
import { dayFromIso } from '../../format/epoch-day.ts';
import { seriesIds } from '../../model/named-records.ts';
import { knownMonthsIn, type Model } from '../../model/index.ts';
import { monthOfDay } from './months.ts';
import type { Held, Milestone, Recognised, Round, Span } from './types.ts';

export function recognisedIn(model: Model, months: readonly string[]): Recognised[] {
  const series = model.series.get(seriesIds.recognisedByMonth);
  if (!series) return [];
  return knownMonthsIn(series)
    .filter(({ date }) => months.includes(date))
    .map(({ date, value, qualifier, weak }) => ({
      month: date,
      people: value,
      qualifier,
      isWeak: weak === true,
    }));
}

/** Each run of months without a number of their own, where the model can say how many they hold together. */
export function spansIn(
  model: Model,
  months: readonly string[],
  recognised: readonly Recognised[],
): Span[] {
  const known = new Set(recognised.map(({ month }) => month));
  const runs: string[][] = [];
  months.forEach((month, index) => {
    if (known.has(month)) return;
    const isNew = index === 0 || known.has(months[index - 1] ?? '');
    if (isNew) runs.push([month]);
    else runs.at(-1)?.push(month);
  });
  return runs.flatMap((run) => {
    const [from = '', to = from] = [run[0], run.at(-1)];
    const fact = recognisedFact(model, from === to ? from : `${from}/${to}`);
    return fact
      ? [
          {
            from,
            to,
            people: Number(fact.value),
            qualifier: fact.qualifier,
            role: fact.role,
            by: fact.by,
          },
        ]
      : [];
  });
}

/** What the model derives for just these months: the rest of a longer count, less the months that have their own. */
const recognisedFact = (model: Model, date: string) =>
  model.facts
    .ids()
    .filter((id) => id.startsWith('recognised-'))
    .map((id) => model.facts.get(id))
    .find((fact) => fact?.date === date);

/** Spans as their sources give them, to the day. They overlap, and must not be added together. */
export function spansGivenIn(model: Model): Span[] {
  const series = model.series.get(seriesIds.recognisedBySpan);
  if (!series) return [];
  return series.points
    .filter(({ suspect }) => suspect !== true)
    .map(({ date, value, qualifier, by = series.counter }) => {
      const [from = '', to = from] = date.split('/');
      return { from, to, people: value, qualifier, role: series.role, by };
    });
}

/** The last day for which one counter gives both the pardoned and the newly recognised, and what had been announced by then. */
export function milestoneOf(
  model: Model,
  rounds: readonly Round[],
  recognised: readonly Recognised[],
  held: readonly Held[],
): Milestone | null {
  const spans = spansGivenIn(model);
  const point = model.series
    .get(seriesIds.pardonedInAll)
    ?.points.findLast(({ date }) => spans.some(({ to }) => to === date));
  if (!point) return null;
  // The longest span to that day, and the months before it.
  const span = spans
    .filter(({ to }) => to === point.date)
    .sort((left, right) => (left.from < right.from ? -1 : 1))[0];
  const before = recognised.filter(({ month }) => month < (span?.from.slice(0, 7) ?? ''));
  const day = dayFromIso(point.date);
  const sum = (items: readonly { people: number }[]): number =>
    items.reduce((total, { people }) => total + people, 0);
  const entered = sum(before) + (span?.people ?? 0);
  const heldFirst = held.findLast(({ date }) => date < (recognised[0]?.month ?? ''));
  const heldThen = held.find(({ date }) => date === point.date);
  return {
    day,
    month: monthOfDay(day),
    announced: sum(rounds.filter(({ start }) => start <= day)),
    counted: point.value,
    recognised: entered,
    leftOtherwise:
      heldFirst && heldThen ? entered + heldFirst.people - heldThen.people - point.value : null,
  };
}
