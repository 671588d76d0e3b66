/** Releases beside easing: a tie is what a named source states, never nearness in days. Told in people, before and since the first easing. */
import { storyPeriod } from '../named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import { edtfToDays, isoFromDay } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import type { Event } from '../schema.ts';
import { computedFact, inputFromEvent } from './compute.ts';
import { roundsIn, sumFact, type Round } from './rounds.ts';

export function dealFacts(data: ModelData, phrase: Phrase): Fact[] {
  const rounds = roundsIn(data);
  const [first] = easingsIn(data);
  const tied = tiedRoundsIn(data);
  if (!first) return [];
  const start = parseEdtf(first.date).start;
  const parts = storyPeriod.split('/');
  // With the file of a year unreadable, the first step that is left may lie in the last month: no span is left then.
  if (start > edtfToDays(parts[1] ?? '').start) return [];
  const isBefore = ({ event }: Round): boolean => parseEdtf(event.date).start < start;
  const [before, since] = [rounds.filter(isBefore), rounds.filter((round) => !isBefore(round))];
  return [
    computedFact({
      id: 'rounds-tied-to-easing',
      value: tied.length,
      unit: 'rounds',
      label: phrase('rounds-tied-to-easing.label'),
      definition: phrase('rounds-tied-to-easing.definition'),
      date: storyPeriod,
      inputs: tied.map(({ event }) => inputFromEvent(event, phrase)),
    }),
    sumFact(phrase, {
      id: 'people-in-tied-rounds',
      rounds: tied,
      date: storyPeriod,
      which: phrase('people-in-tied-rounds.which'),
      label: phrase('people-in-tied-rounds.label'),
    }),
    sumFact(phrase, {
      id: 'people-announced-since-first-easing',
      rounds: since,
      date: `${first.date}/${parts[1] ?? ''}`,
      which: phrase('people-announced-since-first-easing.which'),
      label: phrase('people-announced-since-first-easing.label'),
    }),
    sumFact(phrase, {
      id: 'people-announced-before-first-easing',
      rounds: before,
      date: `${parts[0] ?? ''}/${isoFromDay(start - 1)}`,
      which: phrase('people-announced-before-first-easing.which'),
      label: phrase('people-announced-before-first-easing.label'),
    }),
  ].filter(({ rows }) => rows.length > 0);
}

/** Rounds to which a named source ties an easing, in order of time. */
export const tiedRoundsIn = (data: ModelData): Round[] => {
  const tied = new Set(easingsIn(data).flatMap(({ easing }) => easing?.tiedTo ?? []));
  return roundsIn(data).filter(({ event }) => tied.has(event.id));
};

/** In order of time. */
const easingsIn = (data: ModelData): Event[] => {
  const { start, end } = parseEdtf(storyPeriod);
  return data.events.filter(({ kind, date, weak }) => {
    const at = parseEdtf(date).start;
    return kind === 'easing' && !weak && at >= start && at < end;
  });
};
