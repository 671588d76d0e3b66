/** The three turns: which events stand for which step, and how many days lie between. Every count comes from the fact book. No pixels. */
import { eventIds } from '../../model/named-records.ts';
import { dealPowerOf } from '../../chart/deal-mark.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Event, Model } from '../../model/index.ts';
import { deriveLives } from './lives.ts';
import { deriveSanctions } from './sanctions.ts';
import type { Turn, TurnDeal, TurnRelease, TurnsSeries, TurnStep } from './types.ts';

export type TurnsModel = Pick<Model, 'eventById' | 'events' | 'facts' | 'people' | 'asOf'>;

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
    dayZero: eventIds.kimParsiukevichRelease,
    releases: [eventIds.kazulinRelease, eventIds.kimParsiukevichRelease],
    easings: [eventIds.usTwoCompaniesRelief, eventIds.euSuspendsTravelBan],
    between: [eventIds.autukhovichRearrest],
    crackdown: eventIds.crackdown2010,
    back: [eventIds.euReimposes, eventIds.usReimposes],
  },
  {
    key: '2015',
    dayZero: eventIds.releaseSix,
    releases: [eventIds.releaseSix],
    easings: [eventIds.euSuspension, eventIds.usGeneralLicense, eventIds.euLifts],
    between: [eventIds.freedomDay2017],
    crackdown: eventIds.crackdown2020,
    back: [eventIds.euLists40, eventIds.usRevokesRelief],
  },
  {
    key: '2025',
    dayZero: eventIds.release52,
    releases: [eventIds.release52, eventIds.release123, eventIds.release250],
    easings: [
      eventIds.belaviaLicence,
      eventIds.belaviaExportRelief,
      eventIds.belaviaDelisted,
      eventIds.potashAnnounced,
      eventIds.potashLicence,
      eventIds.banksAndPotashAnnounced,
      eventIds.treasuryStep,
    ],
    between: [eventIds.report167New],
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
  const lives = deriveLives(model);
  return {
    turns: found,
    sanctions: deriveSanctions(found, model),
    lives,
    recordEnd: lastFirmEvent(model)?.date ?? model.asOf.firm,
    sources: [...new Set([...sources, ...lives.flatMap((life) => life.sources)])],
  };
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
      recordEnd: isOpen ? (step(lastFirmEvent(model)?.id ?? '')[0] ?? null) : null,
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

/** The last event of a known day while the record is firm: nothing is drawn beyond it, as single finds would look like a whole. */
function lastFirmEvent({ events, asOf }: TurnsModel): Event | undefined {
  const { end } = parseEdtf(asOf.firm);
  return events
    .filter(({ date }) => parseEdtf(date).precision === 'day' && parseEdtf(date).start < end)
    .sort(
      (left, right) =>
        parseEdtf(right.date).start - parseEdtf(left.date).start || (left.id < right.id ? -1 : 1),
    )[0];
}
