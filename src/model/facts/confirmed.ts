/** Announced against confirmed: how much of a round anyone outside the state could check. */
import { storyPeriod } from '../named-records.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Claim } from '../schema.ts';
import { claimOf, computedFact, inputFromClaim } from './compute.ts';
import { groupRoundsIn, type Round } from './rounds.ts';

export interface ConfirmedRound extends Round {
  /** How many of the round are recognised as political prisoners, by whom; undefined where nobody published a count. */
  confirmed: Claim | undefined;
  /** How many the state itself calls convicted of extremism: its own word, never added to the former. */
  extremism: Claim | undefined;
}

/** Every round of more than a single person, with what is known of who was in it. */
export const confirmedRounds = (data: ModelData, within: string = storyPeriod): ConfirmedRound[] =>
  groupRoundsIn(data, within).map((round) => ({
    ...round,
    confirmed: claimOf(round.event, 'recognisedPoliticalPrisoners'),
    extremism: claimOf(round.event, 'convictedOfExtremism'),
  }));

export function confirmedFacts(data: ModelData, phrase: Phrase): Fact[] {
  const rounds = confirmedRounds(data);
  const known = rounds.filter(({ confirmed }) => confirmed !== undefined);
  const unknown = rounds.filter(
    ({ confirmed, extremism }) => confirmed === undefined && extremism === undefined,
  );
  const count = (id: string, chosen: readonly ConfirmedRound[]): Fact =>
    computedFact({
      id,
      label: phrase(`${id}.label`),
      definition: phrase(`${id}.definition`),
      value: chosen.length,
      unit: 'rounds',
      date: storyPeriod,
      inputs: chosen.flatMap(({ event, released, confirmed }) => [
        inputFromClaim(event, released, phrase),
        ...(confirmed ? [inputFromClaim(event, confirmed, phrase)] : []),
      ]),
    });
  return [
    count('rounds-with-confirmed-count', known),
    count('rounds-without-any-count', unknown),
  ].filter(({ rows }) => rows.length > 0);
}
