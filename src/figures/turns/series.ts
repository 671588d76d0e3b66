/** The three turns: which events stand for which step, and how many days lie between. Every count comes from the fact book. No pixels. */
import { dealPowerOf } from '../../chart/deal-mark.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Event, Model } from '../../model/index.ts';
import type { Turn, TurnDeal, TurnRelease, TurnsSeries, TurnStep } from './types.ts';

export type TurnsModel = Pick<Model, 'eventById' | 'events' | 'facts' | 'asOf'>;

interface TurnEvents {
  key: string;
  dayZero: string;
  releases: string[];
  easings: string[];
  between: string[];
  crackdown: string | null;
  back: string[];
}

/** The steps that the story tells; a turn whose release is not in the data is left out, and so is a step. */
const turns: readonly TurnEvents[] = [
  {
    key: '2008',
    dayZero: '2008-08-20-kim-parsiukevich-release',
    releases: ['2008-08-16-kazulin-release', '2008-08-20-kim-parsiukevich-release'],
    easings: ['2008-09-05-us-two-companies-relief', '2008-10-13-eu-suspends-travel-ban'],
    between: ['2009-02-08-autukhovich-rearrest'],
    crackdown: '2010-12-19-crackdown',
    back: ['2011-01-31-eu-reimposes', '2011-01-31-us-reimposes'],
  },
  {
    key: '2015',
    dayZero: '2015-08-22-release-six',
    releases: ['2015-08-22-release-six'],
    easings: ['2015-10-29-eu-suspension', '2015-10-29-us-general-license', '2016-02-15-eu-lifts'],
    between: ['2017-03-25-freedom-day'],
    crackdown: '2020-08-09-crackdown',
    back: ['2020-10-02-eu-40', '2021-04-19-us-revokes-relief'],
  },
  {
    key: '2025',
    dayZero: '2025-09-11-release-52',
    releases: ['2025-09-11-release-52', '2025-12-13-release-123', '2026-03-19-release-250'],
    easings: [
      '2025-09-11-us-belavia-gl11',
      '2025-09-12-us-bis-belavia',
      '2025-11-04-us-belavia-delisted',
      '2025-12-13-us-potash-announced',
      '2025-12-15-us-gl13-potash',
      '2026-03-19-us-banks-potash-announced',
      '2026-03-26-us-treasury-step',
    ],
    between: ['2025-12-12-report-167-new'],
    crackdown: null,
    back: [],
  },
];

export function deriveTurns(model: TurnsModel): TurnsSeries {
  const found = turns.flatMap((turn) => deriveTurn(turn, model));
  const steps = found.flatMap(stepsOf);
  // The two strongest of each step; the rest stand with the event in the list of events.
  const sources = steps.flatMap(
    ({ eventId }) =>
      model.eventById
        .get(eventId)
        ?.sources.slice(0, 2)
        .map(({ source }) => source) ?? [],
  );
  return { turns: found, sources: [...new Set(sources)], asOf: model.asOf.firm };
}

export const stepsOf = (turn: Turn): TurnStep[] => [
  ...turn.releases,
  ...turn.easings,
  ...turn.between,
  ...(turn.crackdown ? [turn.crackdown] : []),
  ...turn.back,
];

function deriveTurn(turn: TurnEvents, model: TurnsModel): Turn[] {
  const zero = model.eventById.get(turn.dayZero);
  if (!zero) return [];
  const step = (id: string): TurnStep[] => {
    const event = model.eventById.get(id);
    return event ? [stepOf(zero, event, model)] : [];
  };
  const deal = (id: string): TurnDeal[] =>
    step(id).map((one) => ({ ...one, power: dealPowerOf(model.eventById.get(id)?.powers ?? []) }));
  const releases = turn.releases.flatMap((id): TurnRelease[] =>
    step(id).map((one) => ({ ...one, people: releasedIn(model.eventById.get(id)) })),
  );
  const dayZero = releases.find(({ eventId }) => eventId === turn.dayZero);
  if (!dayZero) return [];
  const isOpen = turn.back.length === 0;
  return [
    {
      key: turn.key,
      dayZero,
      releases,
      easings: turn.easings.flatMap(deal),
      between: turn.between.flatMap(step),
      crackdown: (turn.crackdown === null ? [] : step(turn.crackdown))[0] ?? null,
      back: turn.back.flatMap(deal),
      recordEnd: isOpen ? (lastFirmDay(model).flatMap(({ id }) => step(id))[0] ?? null) : null,
    },
  ];
}

/** The value is the fact's; which of the two came first is not in it. */
function stepOf(zero: Event, event: Event, model: TurnsModel): TurnStep {
  const fact = model.facts.get(`days:${zero.id}..${event.id}`);
  const sign = parseEdtf(event.date).start < parseEdtf(zero.date).start ? -1 : 1;
  return {
    eventId: event.id,
    date: event.date,
    title: event.title,
    days: sign * Number(fact?.value ?? 0),
    isAbout: fact?.qualifier !== 'exact',
  };
}

const releasedIn = (event: Event | undefined): number =>
  event?.claims.find(({ measure, unit }) => measure === 'released' && unit === 'people')?.value ??
  0;

/** The last event of a known day while the record is firm: the strip ends there and is never drawn further. */
function lastFirmDay({ events, asOf }: TurnsModel): Event[] {
  const { end } = parseEdtf(asOf.firm);
  const dated = events.filter(
    ({ date }) => parseEdtf(date).precision === 'day' && parseEdtf(date).start < end,
  );
  return dated
    .sort(
      (left, right) =>
        parseEdtf(right.date).start - parseEdtf(left.date).start || (left.id < right.id ? -1 : 1),
    )
    .slice(0, 1);
}
