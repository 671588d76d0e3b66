/** Sums that the chapters use and no figure draws. */
import { seriesIds } from '../named-records.ts';
import { formatDate } from '../../format/dates.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { computedFact, inputFromClaim, inputFromPoint, qualifierOfSum, sum } from './compute.ts';
import { roundsIn } from './rounds.ts';

const quietSpan = ['2025-12-31', '2026-03-05'] as const;
/** From the first pardon after the sanctions of 2011 to the last release before the EU renewed them in October 2012. */
const firstTurnToSecond = '2011-08/2012-09';

export const storyFacts = (data: ModelData): Fact[] => [
  ...riseFacts(data),
  ...pardonedEarlierFacts(data),
];

/** How the count moved from the last day of 2025 to the pardon of 5 March 2026: no release of a group lies between. */
function riseFacts({ series }: ModelData): Fact[] {
  const held = series.get(seriesIds.held);
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
        'The later count less the earlier one. The first is a month-end review, the second a number quoted by a newsroom.',
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
