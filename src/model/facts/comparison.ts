/** The comparison of the story: pardoned, newly recognised and held, by one counter over one span, and the announcements beside it. */
import { eventIds } from '../named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Phrase } from '../../format/phrases.ts';
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

export const comparisonFacts = (data: ModelData, phrase: Phrase): Fact[] => [
  ...sameCounterFacts(data, phrase),
  ...announcedFacts(data, phrase),
];

function sameCounterFacts(data: ModelData, phrase: Phrase): Fact[] {
  const account = data.eventById.get(accountId);
  const claims = ['newlyRecognised', 'pardonedSinceJuly2024', 'held'].map((measure) =>
    claimOf(account, measure),
  );
  const [recognised, pardoned, held] = claims;
  const series = data.series.get(heldSeries);
  const before = series && lastBefore(series);
  const months = secondHalfOf2024(data, phrase);
  if (!account || !recognised || !pardoned || !held || !before || !months) return [];

  const entered = sum(months.points.map(({ value }) => value)) + recognised.value;
  const fall = before.value - held.value;
  const entries: Input[] = [...months.inputs, inputFromClaim(account, recognised, phrase)];
  const heldInputs: Input[] = [
    inputFromPoint(
      series,
      before,
      phrase,
      phrase('held-fall-to-2025-12-23.row', { date: phrase.date(before.date) }),
    ),
    inputFromClaim(account, held, phrase, '− '),
  ];
  const base = { unit: 'people', date: span };
  return [
    computedFact({
      ...base,
      id: 'recognised-to-2025-12-23',
      value: entered,
      label: phrase('recognised-to-2025-12-23.label'),
      definition: phrase('recognised-to-2025-12-23.definition'),
      inputs: entries,
    }),
    computedFact({
      ...base,
      id: 'recognised-for-two-pardoned',
      value: Math.round((2 * entered) / pardoned.value),
      qualifier: 'about',
      label: phrase('recognised-for-two-pardoned.label'),
      definition: phrase('recognised-for-two-pardoned.definition'),
      inputs: [...entries, inputFromClaim(account, pardoned, phrase)],
    }),
    computedFact({
      ...base,
      date: `${before.date}/${accountEnd}`,
      id: 'held-fall-to-2025-12-23',
      value: fall,
      label: phrase('held-fall-to-2025-12-23.label'),
      definition: phrase('held-fall-to-2025-12-23.definition'),
      inputs: heldInputs,
    }),
    computedFact({
      ...base,
      id: 'left-otherwise-to-2025-12-23',
      value: entered + fall - pardoned.value,
      qualifier: 'about',
      label: phrase('left-otherwise-to-2025-12-23.label'),
      definition: phrase('left-otherwise-to-2025-12-23.definition'),
      inputs: [...entries, ...heldInputs, inputFromClaim(account, pardoned, phrase, '− ')],
    }),
  ];
}

/** What was announced up to the account's day, with and without the Ukrainians, to set beside its 569 and 342. */
function announcedFacts(data: ModelData, phrase: Phrase): Fact[] {
  const { end } = parseEdtf(accountEnd);
  const until = (rounds: readonly Round[]): Round[] =>
    rounds.filter(({ event }) => parseEdtf(event.date).start < end);
  const [all, ofYear] = [until(roundsIn(data)), until(roundsIn(data, '2025'))];
  const others = (rounds: readonly Round[]): Round[] =>
    rounds.filter(({ event }) => event.id !== ukrainiansId);
  if (ofYear.length === 0 || others(ofYear).length === ofYear.length) return [];
  const year = `2025-01-01/${accountEnd}`;
  const which = phrase('announced-without-ukrainians');
  return [
    sumFact(phrase, {
      id: 'announced-to-2025-12-23',
      rounds: all,
      date: span,
      label: phrase('announced-to-2025-12-23.label'),
    }),
    sumFact(phrase, {
      id: 'announced-to-2025-12-23-without-ukrainians',
      rounds: others(all),
      date: span,
      which,
      label: phrase('announced-to-2025-12-23-without-ukrainians.label'),
    }),
    sumFact(phrase, {
      id: 'announced-2025-to-account',
      rounds: ofYear,
      date: year,
      label: phrase('announced-2025-to-account.label'),
    }),
    sumFact(phrase, {
      id: 'announced-2025-without-ukrainians',
      rounds: others(ofYear),
      date: year,
      which,
      label: phrase('announced-2025-without-ukrainians.label'),
    }),
  ];
}
