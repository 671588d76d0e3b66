/** How many of those let out were taken out of the country. */
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { claimOf, computedFact, inputFromClaim, sum, type Input } from './compute.ts';
import { tiedRoundsIn } from './deals.ts';
import { groupRoundsIn, sumFact, type Round } from './rounds.ts';

export const abroadFacts = (data: ModelData): Fact[] => [
  ...takenAbroadFacts(data),
  ...dealsOf2025Facts(data),
];

const destination = /^to(Lithuania|Ukraine|Poland|Latvia)$/;

/** Who crossed a border: a count of those who did, or else those handed over to each country. */
function crossingsOf({ event }: Round): Input[] {
  const crossed = claimOf(event, 'crossed');
  const claims = crossed
    ? [crossed]
    : event.claims.filter(({ measure }) => destination.test(measure));
  return claims.map((claim) => inputFromClaim(event, claim));
}
const crossedIn = ({ event }: Round): number =>
  claimOf(event, 'crossed')?.value ??
  sum(event.claims.flatMap(({ measure, value }) => (destination.test(measure) ? [value] : [])));

/** The rounds of 2025 tied to an easing, and how many of their people left the country. */
function dealsOf2025Facts(data: ModelData): Fact[] {
  const deals = tiedRoundsIn(data).filter(({ event }) => event.date.startsWith('2025'));
  const [announced, crossed] = [
    sum(deals.map(({ released }) => released.value)),
    sum(deals.map(crossedIn)),
  ];
  if (deals.length === 0 || crossed === 0) return [];
  const base = { unit: 'people', date: '2025' };
  const releases = deals.map(({ event, released }) => inputFromClaim(event, released));
  const crossings = deals.flatMap(crossingsOf);
  return [
    sumFact({
      id: 'deals-2025-people',
      rounds: deals,
      date: '2025',
      which: 'Only the rounds tied to a step of easing',
      label: 'people in the rounds of 2025 tied to an easing',
    }),
    computedFact({
      ...base,
      id: 'deals-2025-abroad',
      value: crossed,
      label: 'people of the rounds of 2025 tied to an easing who were taken out of the country',
      definition:
        'Those who crossed into Lithuania in September, and those handed over to Ukraine and taken to Lithuania in December, added up. Sources differ by one on both days; the disagreements stand with the events.',
      inputs: crossings,
    }),
    computedFact({
      ...base,
      id: 'deals-2025-not-abroad',
      value: announced - crossed,
      label: 'people of the rounds of 2025 tied to an easing who did not leave the country',
      definition: 'People announced less people taken out of the country. One man turned back.',
      inputs: [
        ...releases,
        ...crossings.map(({ row, ...rest }) => ({
          ...rest,
          row: { ...row, value: `− ${row.value}` },
        })),
      ],
    }),
  ];
}

/** Rounds whose record says that people were driven out of the country. */
function takenAbroadFacts(data: ModelData): Fact[] {
  const abroad = groupRoundsIn(data, '2025').filter((round) => crossingsOf(round).length > 0);
  if (abroad.length === 0) return [];
  return [
    sumFact({
      id: 'taken-abroad-2025',
      rounds: abroad,
      date: '2025',
      which:
        'Only the rounds whose record gives a destination abroad, as announced: one man turned back',
      label: 'people in the rounds of 2025 that were taken out of the country',
    }),
  ];
}
