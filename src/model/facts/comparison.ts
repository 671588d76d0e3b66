/** The comparison of the story: pardoned, newly recognised and held, by one counter over one span, and the announcements beside it. */
import { eventIds } from '../named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import {
  accountEnd,
  accountId,
  claimOf,
  computedFact,
  inputFromClaim,
  inputFromPoint,
  sum,
  type Input,
} from './compute.ts';
import { heldSeries, lastBefore } from './held.ts';
import { secondHalfOf2024 } from './recognised.ts';
import { roundsIn, sumFact, type Round } from './rounds.ts';

const span = `2024-07-01/${accountEnd}`;
/** Foreign citizens. No source gives how many of them were on the list. */
const ukrainiansId = eventIds.release31Ukrainians;

export const comparisonFacts = (data: ModelData): Fact[] => [
  ...sameCounterFacts(data),
  ...announcedFacts(data),
];

function sameCounterFacts(data: ModelData): Fact[] {
  const account = data.eventById.get(accountId);
  const claims = ['newlyRecognised', 'pardonedSinceJuly2024', 'held'].map((measure) =>
    claimOf(account, measure),
  );
  const [recognised, pardoned, held] = claims;
  const series = data.series.get(heldSeries);
  const before = series && lastBefore(series);
  const months = secondHalfOf2024(data);
  if (!account || !recognised || !pardoned || !held || !before || !months) return [];

  const entered = sum(months.points.map(({ value }) => value)) + recognised.value;
  const fall = before.value - held.value;
  const entries: Input[] = [...months.inputs, inputFromClaim(account, recognised)];
  const heldInputs: Input[] = [
    inputFromPoint(series, before, 'Held on 30 June 2024'),
    inputFromClaim(account, held, '− '),
  ];
  const base = { unit: 'people', date: span };
  return [
    computedFact({
      ...base,
      id: 'recognised-to-2025-12-23',
      value: entered,
      label: 'people newly recognised as political prisoners, July 2024 to 23 December 2025',
      definition:
        'The months of the second half of 2024, added up, and Viasna’s number for 2025. To be set beside its number of people pardoned over the same time.',
      inputs: entries,
    }),
    computedFact({
      ...base,
      id: 'recognised-for-two-pardoned',
      value: Math.round((2 * entered) / pardoned.value),
      qualifier: 'about',
      label: 'people newly recognised for each two pardoned, July 2024 to 23 December 2025',
      definition:
        'Twice the people newly recognised, divided by the people pardoned, to the next whole number. Both by Viasna.',
      inputs: [...entries, inputFromClaim(account, pardoned)],
    }),
    computedFact({
      ...base,
      date: `${before.date}/${accountEnd}`,
      id: 'held-fall-to-2025-12-23',
      value: fall,
      label: 'how far the count of political prisoners fell from 30 June 2024 to 23 December 2025',
      definition: 'The earlier count less the later one, both by Viasna.',
      inputs: heldInputs,
    }),
    computedFact({
      ...base,
      id: 'left-otherwise-to-2025-12-23',
      value: entered + fall - pardoned.value,
      qualifier: 'about',
      label: 'people who left the list otherwise than by pardon, July 2024 to 23 December 2025',
      definition:
        'Newly recognised, plus the fall of the number held, less those pardoned. It is what the three counts leave over: mostly ends of terms, at least 300 of them in 2025 by Viasna’s count, and deaths. Were somebody pardoned who was not on the list, it would be more; were somebody put back on it, other than as newly recognised, less.',
      inputs: [...entries, ...heldInputs, inputFromClaim(account, pardoned, '− ')],
    }),
  ];
}

/** What was announced up to the account's day, with and without the Ukrainians, to set beside its 569 and 342. */
function announcedFacts(data: ModelData): Fact[] {
  const { end } = parseEdtf(accountEnd);
  const until = (rounds: readonly Round[]): Round[] =>
    rounds.filter(({ event }) => parseEdtf(event.date).start < end);
  const [all, ofYear] = [until(roundsIn(data)), until(roundsIn(data, '2025'))];
  const others = (rounds: readonly Round[]): Round[] =>
    rounds.filter(({ event }) => event.id !== ukrainiansId);
  if (ofYear.length === 0 || others(ofYear).length === ofYear.length) return [];
  const year = `2025-01-01/${accountEnd}`;
  const which =
    'The Ukrainian civilians of 22 November 2025 are left out: with them the announcements reach Viasna’s count of those pardoned, without them they do not';
  const [label, without] = ['people announced out', 'without the Ukrainians of November'];
  const [fromJuly, fromJanuary] = ['July 2024 to 23 December 2025', 'January to 23 December 2025'];
  return [
    sumFact({
      id: 'announced-to-2025-12-23',
      rounds: all,
      date: span,
      label: `${label}, ${fromJuly}`,
    }),
    sumFact({
      id: 'announced-to-2025-12-23-without-ukrainians',
      rounds: others(all),
      date: span,
      which,
      label: `${label}, ${fromJuly}, ${without}`,
    }),
    sumFact({
      id: 'announced-2025-to-account',
      rounds: ofYear,
      date: year,
      label: `${label}, ${fromJanuary}`,
    }),
    sumFact({
      id: 'announced-2025-without-ukrainians',
      rounds: others(ofYear),
      date: year,
      which,
      label: `${label}, ${fromJanuary}, ${without}`,
    }),
  ];
}
