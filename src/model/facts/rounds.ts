/** Rounds: the announcements of July 2024 – March 2026 that named a number of people let out. */
import { storyPeriod } from '../named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Phrase } from '../../format/phrases.ts';
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

export const roundFacts = (data: ModelData, phrase: Phrase): Fact[] => {
  const all = roundsIn(data);
  const groups = all.filter(({ isIndividual }) => !isIndividual);
  return [
    countFact('rounds-count', groups, phrase),
    countFact('rounds-count-with-individuals', all, phrase),
    sumFact(phrase, {
      id: 'people-announced-out',
      rounds: groups,
      date: storyPeriod,
      which: phrase('people-announced-out.which'),
    }),
    sumFact(phrase, {
      id: 'people-announced-out-with-individuals',
      rounds: all,
      date: storyPeriod,
      which: phrase('people-announced-out-with-individuals.which'),
    }),
    ...extremeFact('largest-round', all, phrase, (left, right) => right - left),
    ...extremeFact('smallest-round', all, phrase, (left, right) => left - right),
    sumFact(phrase, {
      id: 'december-2024-pardoned',
      rounds: roundsIn(data, '2024-12'),
      date: '2024-12',
    }),
    sumFact(phrase, {
      id: 'september-2025-released',
      rounds: roundsIn(data, '2025-09'),
      date: '2025-09',
    }),
    sumFact(phrase, {
      id: 'people-announced-out-2025',
      rounds: roundsIn(data, '2025'),
      date: '2025',
      which: phrase('people-announced-out-2025.which'),
    }),
    periodMonths(phrase),
  ].filter((fact) => fact.rows.length > 0 || fact.id === 'period-months');
};

const inputsOf = (rounds: readonly Round[], phrase: Phrase) =>
  rounds.map(({ event, released }) => inputFromClaim(event, released, phrase));

const countFact = (id: string, rounds: readonly Round[], phrase: Phrase): Fact =>
  computedFact({
    id,
    value: rounds.length,
    unit: 'rounds',
    label: phrase(`${id}.label`),
    definition: phrase(`${id}.definition`),
    date: storyPeriod,
    inputs: inputsOf(rounds, phrase),
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
export const sumFact = (phrase: Phrase, { id, rounds, date, which, label }: RoundSum): Fact =>
  computedFact({
    id,
    value: sum(rounds.map(({ released }) => released.value)),
    // Where people may be in two rounds, a floor in one part is no floor of the sum.
    qualifier: rounds.every(({ released }) => released.qualifier === 'exact') ? 'exact' : 'about',
    unit: 'people',
    label: label ?? phrase('rounds-sum.label', { span: phrase.date(date) }),
    definition: sentences(
      phrase('rounds-sum.definition', { span: phrase.date(date) }),
      which,
      phrase('rounds-sum.overlap'),
    ),
    date,
    inputs: inputsOf(rounds, phrase),
  });

/** The first round in time wins among equals, so that the same data give the same fact. */
function extremeFact(
  id: string,
  rounds: readonly Round[],
  phrase: Phrase,
  order: (left: number, right: number) => number,
): Fact[] {
  const [extreme] = [...rounds].sort((left, right) =>
    order(left.released.value, right.released.value),
  );
  if (!extreme) return [];
  const { event, released } = extreme;
  const { row, conflicts } = inputFromClaim(event, released, phrase);
  return [
    {
      id,
      value: released.value,
      qualifier: released.qualifier,
      unit: 'people',
      label: phrase(`${id}.label`),
      definition: phrase(`${id}.definition`, { span: phrase.date(storyPeriod) }),
      date: event.date,
      role: released.role,
      by: released.by,
      rows: [row],
      sources: released.sources,
      conflicts: [...conflicts],
    },
  ];
}

const periodMonths = (phrase: Phrase): Fact =>
  computedFact({
    id: 'period-months',
    value: countMonths(storyPeriod),
    unit: 'months',
    label: phrase('period-months.label'),
    definition: phrase('period-months.definition', { span: phrase.date(storyPeriod) }),
    date: storyPeriod,
    inputs: [],
  });
