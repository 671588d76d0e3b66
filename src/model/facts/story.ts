/** Sums that the chapters speak of and no figure draws. */
import { formatDate } from '../../format/dates.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { computedFact, inputFromClaim, inputFromPoint, qualifierOfSum, sum } from './compute.ts';
import { roundsIn, type Round } from './rounds.ts';

/** The day of Viasna's account of the year: what came later can't be in its numbers. */
const accountEnd = '2025-12-23';
/** Foreign citizens, of whom no source says how many were on the list. */
const ukrainiansId = '2025-11-22-release-31-ukrainians';
const quietSpan = ['2025-12-31', '2026-03-05'] as const;
/** From the first pardon after the sanctions of 2011 to the last release before the EU renewed them in October 2012. */
const firstTurnToSecond = '2011-08/2012-09';

export const storyFacts = (data: ModelData): Fact[] => [
  ...announcedFacts(data),
  ...riseFacts(data),
  ...pardonedEarlierFacts(data),
];

/** What was announced in 2025 up to the account's day, with and without the Ukrainians, to set beside its 342. */
function announcedFacts(data: ModelData): Fact[] {
  const { end } = parseEdtf(accountEnd);
  const rounds = roundsIn(data, '2025').filter(({ event }) => parseEdtf(event.date).start < end);
  const others = rounds.filter(({ event }) => event.id !== ukrainiansId);
  if (others.length === 0 || others.length === rounds.length) return [];
  return [
    sumOf(
      'announced-2025-to-account',
      rounds,
      'people announced free in 2025, to 23 December',
      'Every round of 2025 up to 23 December, single releases included, added up as announced.',
    ),
    sumOf(
      'announced-2025-without-ukrainians',
      others,
      'people announced free in 2025, to 23 December, without the Ukrainians of November',
      'Every round of 2025 up to 23 December, single releases included, added up as announced, less the Ukrainian civilians of 22 November.',
    ),
  ];
}

const sumOf = (id: string, rounds: readonly Round[], label: string, definition: string): Fact =>
  computedFact({
    id,
    label,
    definition,
    unit: 'people',
    date: `2025-01-01/${accountEnd}`,
    value: sum(rounds.map(({ released }) => released.value)),
    qualifier: qualifierOfSum(rounds.map(({ released }) => released.qualifier)),
    inputs: rounds.map(({ event, released }) => inputFromClaim(event, released)),
  });

/** How the count moved from the last day of 2025 to the pardon of 5 March 2026: no release of a group lies between. */
function riseFacts({ series }: ModelData): Fact[] {
  const held = series.get('political-prisoners-custody');
  const [before, after] = quietSpan.map((day) =>
    held?.points.find(({ date, suspect }) => date === day && !suspect),
  );
  if (!held || !before || !after || after.value < before.value) return [];
  return [
    computedFact({
      id: 'held-rise-early-2026',
      value: after.value - before.value,
      unit: held.unit,
      date: quietSpan.join('/'),
      label:
        'by how much the count of political prisoners rose from 31 December 2025 to 5 March 2026',
      definition:
        'The later count less the earlier one. The first is a month-end review, the second a figure quoted by a newsroom.',
      inputs: [
        inputFromPoint(held, before, '31 December 2025'),
        inputFromPoint(held, after, '5 March 2026'),
      ],
    }),
  ];
}

/** Pardons between the first easing and the second, with no easing beside them. */
function pardonedEarlierFacts(data: ModelData): Fact[] {
  const rounds = roundsIn(data, firstTurnToSecond);
  if (rounds.length === 0) return [];
  return [
    computedFact({
      id: 'released-2011-2012',
      label: `people in the pardons and releases of ${formatDate(firstTurnToSecond)}, summed`,
      unit: 'people',
      date: firstTurnToSecond,
      definition:
        'The numbers of all rounds of these months, added up as reported. Our record has no easing by the European Union in these months, and new sanctions in February and March 2012.',
      value: sum(rounds.map(({ released }) => released.value)),
      qualifier: qualifierOfSum(rounds.map(({ released }) => released.qualifier)),
      inputs: rounds.map(({ event, released }) => inputFromClaim(event, released)),
    }),
  ];
}
