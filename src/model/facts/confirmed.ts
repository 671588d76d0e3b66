/** Announced against confirmed: how much of a round anyone outside the state could check. */
import { storyPeriod } from '../named-records.ts';
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

export function confirmedFacts(data: ModelData): Fact[] {
  const rounds = confirmedRounds(data);
  const known = rounds.filter(({ confirmed }) => confirmed !== undefined);
  const unknown = rounds.filter(
    ({ confirmed, extremism }) => confirmed === undefined && extremism === undefined,
  );
  const count = (
    id: string,
    label: string,
    chosen: readonly ConfirmedRound[],
    definition: string,
  ): Fact =>
    computedFact({
      id,
      label,
      definition,
      value: chosen.length,
      unit: 'rounds',
      date: storyPeriod,
      inputs: chosen.flatMap(({ event, released, confirmed }) => [
        inputFromClaim(event, released),
        ...(confirmed ? [inputFromClaim(event, confirmed)] : []),
      ]),
    });
  return [
    count(
      'rounds-with-confirmed-count',
      'rounds of which someone counted the political prisoners',
      known,
      'Rounds of more than a single person for which an organisation published how many recognised political prisoners were among the freed.',
    ),
    count(
      'rounds-without-any-count',
      'rounds for which no count of the single round was found',
      unknown,
      'Rounds of more than a single person for which neither a count of recognised political prisoners nor the state\'s own count of "extremism" convictions was found.',
    ),
  ].filter(({ rows }) => rows.length > 0);
}
