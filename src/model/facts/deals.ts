/** Releases beside easing: nearness in days is arithmetic, a tie is what a named source states. The two are never mixed. */
import { formatDate } from '../../format/dates.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Event } from '../schema.ts';
import {
  computedFact,
  inputFromClaim,
  inputFromEvent,
  qualifierOfSum,
  storyPeriod,
  sum,
  type Input,
} from './compute.ts';
import { groupRoundsIn, roundsIn, type Round } from './rounds.ts';

const nearDays = 7;

export function dealFacts(data: ModelData): Fact[] {
  const rounds = groupRoundsIn(data);
  const easings = easingsIn(data);
  const near = rounds.filter((round) => nearestEasing(round, easings) !== undefined);
  const tied = rounds.filter(({ event }) =>
    easings.some(({ easing }) => easing?.tiedTo.includes(event.id)),
  );
  const isFar = (round: Round): boolean => !near.includes(round);
  const rows = (chosen: readonly Round[]): Input[] =>
    chosen.map((round) => {
      const easing = nearestEasing(round, easings);
      return inputFromEvent(
        round.event,
        easing
          ? `${formatDate(round.event.date)}; ${easing.title}, ${formatDate(easing.date)}`
          : formatDate(round.event.date),
      );
    });
  const count = (id: string, label: string, chosen: readonly Round[], definition: string): Fact =>
    computedFact({
      id,
      value: chosen.length,
      unit: 'rounds',
      label,
      definition,
      date: storyPeriod,
      inputs: rows(chosen),
    });
  return [
    count(
      'rounds-with-easing-within-7-days',
      'rounds with a US easing step within seven days',
      near,
      'Rounds of more than a single person, with a step of easing by the United States at most seven days before or after. Nearness is arithmetic and states no link.',
    ),
    count(
      'rounds-without-easing-within-7-days',
      'rounds with no US easing step within seven days',
      rounds.filter(isFar),
      'Rounds of more than a single person, with no step of easing by the United States in the seven days before or after.',
    ),
    count(
      'rounds-tied-to-easing',
      'rounds that a named source ties to a US easing step',
      tied,
      'Rounds to which at least one step of easing is tied in its record; who states the tie, and who denies it, stands with each step.',
    ),
    ...brokeredFacts(data),
    ...abroadFacts(data),
  ].filter((fact) => fact.rows.length > 0);
}

const easingsIn = (data: ModelData): Event[] => {
  const { start } = parseEdtf(storyPeriod);
  return data.events.filter(
    ({ kind, powers, date }) =>
      kind === 'easing' && powers.includes('us') && parseEdtf(date).start >= start - nearDays,
  );
};

function nearestEasing({ event }: Round, easings: readonly Event[]): Event | undefined {
  const at = parseEdtf(event.date).start;
  const distance = (easing: Event): number => Math.abs(parseEdtf(easing.date).start - at);
  const [nearest] = [...easings].sort((left, right) => distance(left) - distance(right));
  return nearest && distance(nearest) <= nearDays ? nearest : undefined;
}

/** Rounds in which the United States acted, by the record's own list of actors; exchanges between many states are not among them. */
function brokeredFacts(data: ModelData): Fact[] {
  const isBrokered = ({ event }: Round): boolean =>
    event.actors.includes('United States') &&
    !event.claims.some(({ measure }) => measure === 'exchanged');
  return [storyPeriod, '2025'].map((date) =>
    sumFact(
      date === storyPeriod ? 'us-brokered-released' : 'us-brokered-released-2025',
      `people in rounds brokered by the United States, ${formatDate(date)}`,
      roundsIn(data, date).filter(isBrokered),
      date,
      'Releases in whose record the United States stands among those who acted, single releases included; the exchange of August 2024 between several states is left out.',
    ),
  );
}

/** Rounds whose record says that people were driven out of the country. */
function abroadFacts(data: ModelData): Fact[] {
  const measures = /^(to(Lithuania|Ukraine|Poland|Latvia)|crossed)$/;
  const abroad = groupRoundsIn(data, '2025').filter(({ event }) =>
    event.claims.some(({ measure }) => measures.test(measure)),
  );
  const destinations = abroad.flatMap(({ event }) =>
    event.claims
      .filter(({ measure }) => measures.test(measure))
      .map((claim) => inputFromClaim(event, claim)),
  );
  if (abroad.length === 0) return [];
  return [
    sumFact(
      'taken-abroad-2025',
      'people in the rounds of 2025 that were taken out of the country',
      abroad,
      '2025',
      'Everyone in the rounds of 2025 whose record gives a destination abroad, as announced. The rows also say how many reached which country, where that is known: not all who were let out crossed the border.',
      destinations,
    ),
  ];
}

const sumFact = (
  id: string,
  label: string,
  rounds: readonly Round[],
  date: string,
  definition: string,
  context: readonly Input[] = [],
): Fact =>
  computedFact({
    id,
    label,
    definition,
    date,
    unit: 'people',
    value: sum(rounds.map(({ released }) => released.value)),
    qualifier: qualifierOfSum(rounds.map(({ released }) => released.qualifier)),
    inputs: [...rounds.map(({ event, released }) => inputFromClaim(event, released)), ...context],
  });
