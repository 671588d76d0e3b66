/** Viasna's running totals of people pardoned beside what the state had announced by the same day. */
import { runningTotalDates, seriesIds } from '../named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import { claimOf, computedFact, inputFromClaim, inputFromPoint, pointOn, sum } from './compute.ts';
import { roundsIn, type Round } from './rounds.ts';

const totalsId = seriesIds.pardonedInAll;
/** AP had this total on the day of a pardon and gives it without that pardon. */
const beforeItsDay = '2024-12-28';

export function runningTotalFacts(data: ModelData, phrase: Phrase): Fact[] {
  const series = data.series.get(totalsId);
  if (!series) return [];
  const totals = runningTotalDates.flatMap((date) => pointOn(series, date) ?? []);
  const pairs = totals.map((total) => {
    const { start, end } = parseEdtf(total.date);
    const limit = total.date === beforeItsDay ? start : end;
    const rounds = roundsIn(data).filter(({ event }) => parseEdtf(event.date).start < limit);
    const announced = sum(rounds.map(politicalIn));
    return { total, rounds, announced, gap: announced - total.value };
  });
  if (pairs.length < runningTotalDates.length) return [];
  const span = `2024-07-01/${totals.at(-1)?.date ?? ''}`;
  return [
    ...pairs.map(({ total, rounds, announced }) =>
      computedFact({
        id: `announced-political-by-${total.date}`,
        value: announced,
        qualifier: 'about',
        unit: 'people',
        date: `2024-07-01/${total.date}`,
        label: phrase('announced-political-by.label', { date: phrase.date(total.date) }),
        definition: [
          phrase('announced-political-by.definition'),
          ...(total.date === beforeItsDay ? [phrase('announced-political-by.neither')] : []),
        ].join(' '),
        inputs: [
          ...rounds.map((round) => inputFromClaim(round.event, politicalClaim(round), phrase)),
          inputFromPoint(
            series,
            total,
            phrase,
            phrase('announced-political-by.row', { date: phrase.date(total.date) }),
          ),
        ],
      }),
    ),
    computedFact({
      id: 'running-totals-largest-gap',
      value: Math.max(...pairs.map(({ gap }) => Math.abs(gap))),
      unit: 'people',
      date: span,
      label: phrase('running-totals-largest-gap.label', { span: phrase.date(span) }),
      definition: phrase('running-totals-largest-gap.definition'),
      inputs: pairs.map(({ total, announced }) =>
        inputFromPoint(
          series,
          total,
          phrase,
          phrase('running-totals-largest-gap.row', { date: phrase.date(total.date), announced }),
        ),
      ),
    }),
  ];
}

const politicalClaim = ({ event, released }: Round) =>
  claimOf(event, 'convictedOfExtremism') ?? released;
const politicalIn = (round: Round): number => politicalClaim(round).value;
