/** Rounds: the announcements of July 2024 – March 2026 that named a number of people let out. */
import { storyPeriod } from '../named-records.ts';
import { formatDate } from '../../format/dates.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { laneOf, type Claim, type Event } from '../schema.ts';
import { claimOf, computedFact, inputFromClaim, sentences, sum } from './compute.ts';
import { countMonths } from './recognised.ts';

export interface Round {
  event: Event;
  released: Claim;
  isIndividual: boolean;
}

/** Releases and pardons that start within an EDTF date and state how many people came out, in order of time. */
export function roundsIn(data: ModelData, within: string = storyPeriod): Round[] {
  const { start, end } = parseEdtf(within);
  return data.events.flatMap((event) => {
    const released = claimOf(event, 'released');
    const at = parseEdtf(event.date).start;
    if (
      laneOf(event.kind) !== 'out' ||
      !released ||
      released.unit !== 'people' ||
      at < start ||
      at >= end
    )
      return [];
    return [
      { event, released, isIndividual: event.flags?.includes('individual-release') ?? false },
    ];
  });
}

export const groupRoundsIn = (data: ModelData, within: string = storyPeriod): Round[] =>
  roundsIn(data, within).filter(({ isIndividual }) => !isIndividual);

const whatCounts =
  'A round is a release or a pardon whose announcement or count states how many people came out';
const overlap =
  'Announced and counted numbers are added as they stand: the state does not name most of those it frees, so the sum is of announcements and not of identified people, and some may be in it twice';

export const roundFacts = (data: ModelData): Fact[] => {
  const all = roundsIn(data);
  const groups = all.filter(({ isIndividual }) => !isIndividual);
  return [
    countFact(
      'rounds-count',
      'rounds of releases and pardons',
      groups,
      `${whatCounts}. Releases of a single named person are left out.`,
    ),
    countFact(
      'rounds-count-with-individuals',
      'rounds of releases and pardons, single people included',
      all,
      `${whatCounts}. Releases of a single person with a stated number are included.`,
    ),
    sumFact({
      id: 'people-announced-out',
      rounds: groups,
      date: storyPeriod,
      which: 'Releases of a single named person are left out. One man in it was jailed again',
    }),
    sumFact({
      id: 'people-announced-out-with-individuals',
      rounds: all,
      date: storyPeriod,
      which:
        'Releases of a single person with a stated number are included. One man in it was jailed again',
    }),
    ...extremeFact(
      'largest-round',
      'people in the largest round',
      all,
      (left, right) => right - left,
    ),
    ...extremeFact(
      'smallest-round',
      'people in the smallest round',
      all,
      (left, right) => left - right,
    ),
    sumFact({
      id: 'december-2024-pardoned',
      rounds: roundsIn(data, '2024-12'),
      date: '2024-12',
    }),
    sumFact({
      id: 'september-2025-released',
      rounds: roundsIn(data, '2025-09'),
      date: '2025-09',
    }),
    sumFact({
      id: 'people-announced-out-2025',
      rounds: roundsIn(data, '2025'),
      date: '2025',
      which: 'Releases of a single person with a stated number are included',
    }),
    periodMonths(),
  ].filter((fact) => fact.rows.length > 0 || fact.id === 'period-months');
};

const inputsOf = (rounds: readonly Round[]) =>
  rounds.map(({ event, released }) => inputFromClaim(event, released));

const countFact = (id: string, label: string, rounds: readonly Round[], definition: string): Fact =>
  computedFact({
    id,
    value: rounds.length,
    unit: 'rounds',
    label,
    definition,
    date: storyPeriod,
    inputs: inputsOf(rounds),
  });

interface RoundSum {
  id: string;
  rounds: readonly Round[];
  date: string;
  /** Which rounds these are, where the date alone doesn't say so. */
  which?: string;
  label?: string;
}

/** The people of some rounds as announced or counted, added up. */
export const sumFact = ({ id, rounds, date, which, label }: RoundSum): Fact =>
  computedFact({
    id,
    value: sum(rounds.map(({ released }) => released.value)),
    // Where people may be in two rounds, a floor in one part is no floor of the sum.
    qualifier: rounds.every(({ released }) => released.qualifier === 'exact') ? 'exact' : 'about',
    unit: 'people',
    label: label ?? `people in the rounds of ${formatDate(date)}, summed`,
    definition: sentences(`The numbers of rounds of ${formatDate(date)}, added up`, which, overlap),
    date,
    inputs: inputsOf(rounds),
  });

/** The first round in time wins among equals, so that the same data give the same fact. */
function extremeFact(
  id: string,
  label: string,
  rounds: readonly Round[],
  order: (left: number, right: number) => number,
): Fact[] {
  const [extreme] = [...rounds].sort((left, right) =>
    order(left.released.value, right.released.value),
  );
  if (!extreme) return [];
  const { event, released } = extreme;
  const { row, conflicts } = inputFromClaim(event, released);
  return [
    {
      id,
      value: released.value,
      qualifier: released.qualifier,
      unit: 'people',
      label,
      definition: `${whatCounts}; of all rounds of ${formatDate(storyPeriod)}, single releases included, this is the number of one of that size.`,
      date: event.date,
      role: released.role,
      by: released.by,
      rows: [row],
      sources: released.sources,
      conflicts: [...conflicts],
    },
  ];
}

const periodMonths = (): Fact =>
  computedFact({
    id: 'period-months',
    value: countMonths(storyPeriod),
    unit: 'months',
    label: 'months that this account covers',
    definition: `The months of ${formatDate(storyPeriod)}, the first and the last included.`,
    date: storyPeriod,
    inputs: [],
  });
