/** Four rounds, and where their people went, read from the figures of the events. What the figures do not say is unknown, never shared out. No pixels. */
import { eventIds } from '../../model/named-records.ts';
import type { Claim, Event, Model } from '../../model/index.ts';
import type { Group, Place, TurnedBack, WhereToRound, WhereToSeries } from './types.ts';

export type WhereToModel = Pick<Model, 'eventById' | 'people'>;

/** The rounds negotiated with the United States, with the records that say what became of their people. */
const rounds: readonly {
  id: string;
  papers?: { event: string; place: Place };
  onward?: string;
  turnedBack?: string;
  home?: string;
}[] = [
  { id: eventIds.release14 },
  {
    id: eventIds.release52,
    papers: { event: eventIds.passportsReport, place: 'lithuania' },
    turnedBack: eventIds.statkevichReturned,
    home: eventIds.statkevichHome,
  },
  {
    id: eventIds.release123,
    papers: { event: eventIds.release123, place: 'ukraine' },
    onward: eventIds.transfer109,
  },
  { id: eventIds.release250, papers: { event: eventIds.release250, place: 'lithuania' } },
];

/** Measures that tell the place; where a later count of those who crossed stands beside the announcement, the count leads. */
const placeMeasures: readonly [Place, readonly string[]][] = [
  ['inside', ['freedInsideBelarus']],
  ['lithuania', ['toLithuania', 'crossed']],
  ['ukraine', ['toUkraine']],
];

export function deriveWhereTo(model: WhereToModel): WhereToSeries {
  const found = rounds.flatMap((round) => {
    const event = model.eventById.get(round.id);
    const released = event && claimOf(event, 'released');
    return event && released ? [deriveRound(round, event, released, model)] : [];
  });
  const used = found.flatMap(({ groups }) => groups.flatMap(({ sources }) => sources));
  return {
    rounds: found.map(({ round }) => round),
    events: rounds
      .filter(({ id }) => found.some(({ round }) => round.id === id))
      .flatMap(({ id, papers, onward, turnedBack, home }) =>
        [id, papers?.event, onward, turnedBack, home].filter((event) => event !== undefined),
      ),
    sources: [...new Set(used)],
    asOf:
      found
        .map(({ round }) => round.date)
        .sort()
        .at(-1) ?? '',
  };
}

function deriveRound(
  spec: (typeof rounds)[number],
  event: Event,
  released: Claim,
  model: WhereToModel,
): { round: WhereToRound; groups: Group[] } {
  const papersEvent = spec.papers && model.eventById.get(spec.papers.event);
  // AP's number for September stands in a report of December, under a measure of its own.
  const papers =
    papersEvent &&
    (claimOf(papersEvent, 'septemberWithoutDocuments') ?? claimOf(papersEvent, 'withoutDocuments'));
  const onward = spec.onward === undefined ? undefined : model.eventById.get(spec.onward);
  const groups = placeMeasures.flatMap(([place, measures]): Group[] => {
    const claim = measures.flatMap((measure) => claimOf(event, measure) ?? [])[0];
    if (!claim) return [];
    const told = spec.papers?.place === place ? papers : undefined;
    return [
      {
        place,
        people: claim.value,
        by: claim.by,
        withoutPapers: told
          ? { people: Math.min(told.value, claim.value), qualifier: told.qualifier, by: told.by }
          : null,
        onward: place === 'ukraine' && onward ? onwardOf(onward) : [],
        sources: [
          ...claim.sources,
          ...(told?.sources ?? []),
          ...(place === 'ukraine' && onward ? (claimOf(onward, 'toPoland')?.sources ?? []) : []),
        ],
      },
    ];
  });
  const back = spec.turnedBack === undefined ? undefined : model.eventById.get(spec.turnedBack);
  const turnedBack = back && claimOf(back, 'turnedBack');
  if (turnedBack)
    groups.push({
      place: 'prison',
      people: turnedBack.value,
      by: turnedBack.by,
      withoutPapers: null,
      onward: [],
      sources: turnedBack.sources,
    });
  const rest = released.value - groups.reduce((sum, { people }) => sum + people, 0);
  if (rest > 0)
    groups.push({
      place: 'unknown',
      people: rest,
      by: released.by,
      withoutPapers: null,
      onward: [],
      sources: released.sources,
    });
  return {
    round: {
      id: event.id,
      date: event.date,
      released: released.value,
      by: released.by,
      groups,
      turnedBack: turnedBack && back ? turnedBackOf(back, spec.home, model) : null,
    },
    groups,
  };
}

/** Named where the record names one person as jailed again; otherwise the drawing has its number alone. */
function turnedBackOf(back: Event, home: string | undefined, model: WhereToModel): TurnedBack {
  const jailed = back.people.find(({ part }) => part === 'jailed');
  return {
    name: (jailed && model.people.get(jailed.person)?.name) ?? '',
    home: (home !== undefined && model.eventById.get(home)?.date) || null,
  };
}

const onwardOf = (event: Event): Group['onward'] =>
  (['poland', 'lithuania'] as const).flatMap((place) => {
    const claim = claimOf(event, place === 'poland' ? 'toPoland' : 'toLithuania');
    return claim ? [{ place, people: claim.value }] : [];
  });

const claimOf = (event: Event, measure: string): Claim | undefined =>
  event.claims.find((claim) => claim.measure === measure && claim.unit === 'people');
