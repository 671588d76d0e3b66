/** Sums that the chapters use and no figure draws. */
import { seriesIds } from '../named-records.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { computedFact, inputFromClaim, inputFromPoint, qualifierOfSum, sum } from './compute.ts';
import { roundsIn } from './rounds.ts';

const quietSpan = ['2025-12-31', '2026-03-05'] as const;
/** From the first pardon after the sanctions of 2011 to the last release before the EU renewed them in October 2012. */
const firstTurnToSecond = '2011-08/2012-09';

export const storyFacts = (data: ModelData, phrase: Phrase): Fact[] => [
  ...riseFacts(data, phrase),
  ...pardonedEarlierFacts(data, phrase),
];

/** How the count moved from the last day of 2025 to the pardon of 5 March 2026: no release of a group lies between. */
function riseFacts({ series }: ModelData, phrase: Phrase): Fact[] {
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
      label: phrase('held-rise-early-2026.label'),
      definition: phrase('held-rise-early-2026.definition'),
      inputs: [inputFromPoint(held, before, phrase), inputFromPoint(held, after, phrase)],
    }),
  ];
}

/** Pardons between the first easing and the second, with no easing beside them. */
function pardonedEarlierFacts(data: ModelData, phrase: Phrase): Fact[] {
  const rounds = roundsIn(data, firstTurnToSecond);
  if (rounds.length === 0) return [];
  return [
    computedFact({
      id: 'released-2011-2012',
      label: phrase('released-2011-2012.label', { span: phrase.date(firstTurnToSecond) }),
      unit: 'people',
      date: firstTurnToSecond,
      definition: phrase('released-2011-2012.definition'),
      value: sum(rounds.map(({ released }) => released.value)),
      qualifier: qualifierOfSum(rounds.map(({ released }) => released.qualifier)),
      inputs: rounds.map(({ event, released }) => inputFromClaim(event, released, phrase)),
    }),
  ];
}
