/** Which announcements there were and how much of each somebody counted, read from the events by rule. Knows no pixels. */
import type { Model } from '../../model/index.ts';
import { seriesIds, storyPeriod } from '../../model/named-records.ts';
import { laneOf, type Claim, type Event } from '../../model/schema.ts';
import { monthsBetween } from '../door/months.ts';
import type { Count, Round, Sight, Total, WhoCountsSeries } from './types.ts';

export type WhoCountsModel = Pick<Model, 'events' | 'series' | 'facts'>;

const [firstMonth = '', lastMonth = ''] = storyPeriod.split('/');
export const monthsOfStory = monthsBetween(firstMonth, lastMonth);

const measures = {
  released: 'released',
  recognised: 'recognisedPoliticalPrisoners',
  ownWord: 'convictedOfExtremism',
  claimedPardons: 'claimedPardons',
  confirmedPardons: 'confirmedDomesticPardons',
  pardonedInMonth: 'pardonedInMonth',
} as const;

export function deriveWhoCounts(model: WhoCountsModel): WhoCountsSeries {
  return {
    rounds: model.events
      .filter(isRound)
      .map(deriveRound)
      .filter((round) => peopleIn(round) > 1),
    sights: model.events.flatMap(deriveSight),
    months: model.events.flatMap(deriveMonth),
    totals: totalsIn(model),
  };
}

/** People of whom the round speaks: as announced, or as counted where nothing was announced. */
export const peopleIn = (round: Round): number =>
  Math.max(round.announced?.people ?? 0, round.counted?.people ?? 0, round.ownWord?.people ?? 0);

/** Earlier turns have another figure; a person freed alone is named by everyone and leaves nothing to confirm. */
const isRound = (event: Event): boolean =>
  laneOf(event.kind) === 'out' &&
  event.weak !== true &&
  monthsOfStory.includes(event.date.slice(0, 7)) &&
  !event.flags?.includes('outside-period') &&
  !event.flags?.includes('individual-release');

function deriveRound(event: Event): Round {
  const told = findClaim(event, measures.released, (claim) => claim.role !== 'counted');
  return {
    id: event.id,
    date: event.date,
    announced: told && toCount(event, told),
    counted: toCountOrNull(event, findClaim(event, measures.recognised)),
    ownWord: toCountOrNull(event, findClaim(event, measures.ownWord)),
  };
}

/** A report that sets pardons announced at home against those it could confirm by name. */
function deriveSight(event: Event): Sight[] {
  const announced = findClaim(event, measures.claimedPardons);
  const confirmed = findClaim(event, measures.confirmedPardons);
  if (!announced || !confirmed || event.weak) return [];
  return [
    { id: event.id, announced: toCount(event, announced), confirmed: toCount(event, confirmed) },
  ];
}

function deriveMonth(event: Event): Count[] {
  const claim = findClaim(event, measures.pardonedInMonth, ({ role }) => role === 'counted');
  return claim && !event.weak ? [toCount(event, claim)] : [];
}

/** The days on which the model sets one counter's total beside the announcements. */
function totalsIn({ series, facts }: WhoCountsModel): Total[] {
  const found = series.get(seriesIds.pardonedInAll);
  return (found?.points ?? []).flatMap((point) => {
    const announced = facts.get(`announced-political-by-${point.date}`);
    if (!found || !announced) return [];
    const counted = {
      people: point.value,
      qualifier: point.qualifier,
      label: found.title,
      by: point.by ?? found.counter,
      date: point.date,
      sources: point.sources,
    };
    return [{ date: point.date, counted, announced: Number(announced.value) }];
  });
}

const findClaim = (
  event: Event,
  measure: string,
  accepts: (claim: Claim) => boolean = () => true,
): Claim | null =>
  event.claims.find(
    (claim) => claim.unit === 'people' && claim.measure === measure && accepts(claim),
  ) ?? null;

const toCount = (event: Event, claim: Claim): Count => ({
  people: claim.value,
  qualifier: claim.qualifier,
  label: claim.label,
  by: claim.by,
  date: event.date,
  event: event.id,
  sources: claim.sources,
});

const toCountOrNull = (event: Event, claim: Claim | null): Count | null =>
  claim && toCount(event, claim);
