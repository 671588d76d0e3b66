/** How many of those let out were taken out of the country. */
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { claimOf, computedFact, inputFromClaim, sum, type Input } from './compute.ts';
import { tiedRoundsIn } from './deals.ts';
import { groupRoundsIn, sumFact, type Round } from './rounds.ts';

export const abroadFacts = (data: ModelData, phrase: Phrase): Fact[] => [
  ...takenAbroadFacts(data, phrase),
  ...dealsOf2025Facts(data, phrase),
];

const destination = /^to(Lithuania|Ukraine|Poland|Latvia)$/;

/** Who crossed a border: a count of those who did, or else those handed over to each country. */
function crossingsOf({ event }: Round, phrase: Phrase): Input[] {
  const crossed = claimOf(event, 'crossed');
  const claims = crossed
    ? [crossed]
    : event.claims.filter(({ measure }) => destination.test(measure));
  return claims.map((claim) => inputFromClaim(event, claim, phrase));
}
const crossedIn = ({ event }: Round): number =>
  claimOf(event, 'crossed')?.value ??
  sum(event.claims.flatMap(({ measure, value }) => (destination.test(measure) ? [value] : [])));

/** The rounds of 2025 tied to an easing, and how many of their people left the country. */
function dealsOf2025Facts(data: ModelData, phrase: Phrase): Fact[] {
  const deals = tiedRoundsIn(data).filter(({ event }) => event.date.startsWith('2025'));
  const [announced, crossed] = [
    sum(deals.map(({ released }) => released.value)),
    sum(deals.map(crossedIn)),
  ];
  if (deals.length === 0 || crossed === 0) return [];
  const base = { unit: 'people', date: '2025' };
  const releases = deals.map(({ event, released }) => inputFromClaim(event, released, phrase));
  const crossings = deals.flatMap((round) => crossingsOf(round, phrase));
  return [
    sumFact(phrase, {
      id: 'deals-2025-people',
      rounds: deals,
      date: '2025',
      which: phrase('deals-2025-people.which'),
      label: phrase('deals-2025-people.label'),
    }),
    computedFact({
      ...base,
      id: 'deals-2025-abroad',
      value: crossed,
      label: phrase('deals-2025-abroad.label'),
      definition: phrase('deals-2025-abroad.definition'),
      inputs: crossings,
    }),
    computedFact({
      ...base,
      id: 'deals-2025-not-abroad',
      value: announced - crossed,
      label: phrase('deals-2025-not-abroad.label'),
      definition: phrase('deals-2025-not-abroad.definition'),
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
function takenAbroadFacts(data: ModelData, phrase: Phrase): Fact[] {
  const abroad = groupRoundsIn(data, '2025').filter((round) => crossedIn(round) > 0);
  if (abroad.length === 0) return [];
  return [
    sumFact(phrase, {
      id: 'taken-abroad-2025',
      rounds: abroad,
      date: '2025',
      which: phrase('taken-abroad-2025.which'),
      label: phrase('taken-abroad-2025.label'),
    }),
  ];
}
