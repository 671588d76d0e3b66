/** Viasna's running totals of people pardoned beside what the state had announced by the same day. */
import { runningTotalDates, seriesIds } from '../named-records.ts';
import { formatDate } from '../../format/dates.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import {
  claimOf,
  computedFact,
  inputFromClaim,
  inputFromPoint,
  pointOn,
  sum,
  type Input,
} from './compute.ts';
import { roundsIn, type Round } from './rounds.ts';

const totalsId = seriesIds.pardonedInAll;
/** AP had this total on the day of a pardon and gives it without that pardon. */
const beforeItsDay = '2024-12-28';

export function runningTotalFacts(data: ModelData): Fact[] {
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
  return [
    ...pairs.map(({ total, rounds, announced }) =>
      computedFact({
        id: `announced-political-by-${total.date}`,
        value: announced,
        qualifier: 'about',
        unit: 'people',
        date: `2024-07-01/${total.date}`,
        label: `people announced out by ${formatDate(total.date)}, without those convicted of other offences`,
        definition: `Every announcement from July 2024, single releases included, added up; where the state tells how many were convicted of ‘extremism’, only they. Viasna’s own total of that day stands last.${total.date === beforeItsDay ? ' The pardon of that day is in neither.' : ''}`,
        inputs: [
          ...rounds.map(inputOf),
          inputFromPoint(series, total, `Viasna’s total, ${formatDate(total.date)}`),
        ],
      }),
    ),
    computedFact({
      id: 'running-totals-largest-gap',
      value: Math.max(...pairs.map(({ gap }) => Math.abs(gap))),
      unit: 'people',
      date: `2024-07-01/${totals.at(-1)?.date ?? ''}`,
      label: 'by how many the announcements differ at most from Viasna’s running totals',
      definition:
        'The largest difference at seven dates between what was announced by then, without those convicted of other offences, and Viasna’s total of people pardoned. Its totals of 2024 and spring 2025 leave out some people let out without a pardon.',
      inputs: pairs.map(({ total, announced }) =>
        inputFromPoint(series, total, `${formatDate(total.date)}, announced ${announced}`),
      ),
    }),
  ];
}

const politicalClaim = ({ event, released }: Round) =>
  claimOf(event, 'convictedOfExtremism') ?? released;
const politicalIn = (round: Round): number => politicalClaim(round).value;
const inputOf = (round: Round): Input => inputFromClaim(round.event, politicalClaim(round));
