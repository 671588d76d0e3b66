/** The year as a ledger: who was held, who came in, who went out, and what the sum leaves over. */
import { seriesIds } from '../named-records.ts';
import { formatDate } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import {
  accountEnd,
  accountId,
  claimOf,
  computedFact,
  inputFromClaim,
  inputFromPoint,
  pointOn,
  qualifierOfSum,
  sum,
  type Input,
} from './compute.ts';

const openingDate = '2024-12-31';
const period = `2025-01-01/${accountEnd}`;
/** The dead are not among those let out: they are a term of the sum, and never a release. */
const waysOut = ['pardonedInYear', 'servedTerm'];
const died = 'deathsInCustodyInYear';

export function ledgerFacts(data: ModelData): Fact[] {
  const report = data.eventById.get(accountId);
  const series = data.series.get(seriesIds.held);
  const opening = pointOn(series, openingDate);
  const [entered, closing] = [claimOf(report, 'newlyRecognised'), claimOf(report, 'held')];
  const out = waysOut.flatMap((measure) => claimOf(report, measure) ?? []);
  const dead = claimOf(report, died);
  if (!report || !series || !opening || !entered || !closing || !dead) return [];
  if (out.length !== waysOut.length) return [];

  const letOut = sum(out.map(({ value }) => value));
  const expected = opening.value + entered.value - letOut - dead.value;
  const outQualifier = qualifierOfSum(out.map(({ qualifier }) => qualifier));
  // More may have left than the floor, and not everyone pardoned need have been on the list: a bound on neither side.
  const sumQualifier = outQualifier === 'exact' ? 'exact' : 'about';
  const inputs: Input[] = [
    inputFromPoint(series, opening, 'Held at the start of the year'),
    inputFromClaim(report, entered),
    ...[...out, dead].map((claim) => inputFromClaim(report, claim, '− ')),
  ];
  const base = { unit: 'people', date: period };
  return [
    computedFact({
      ...base,
      id: 'ledger-2025-out',
      value: letOut,
      qualifier: outQualifier,
      label: `people let out, pardoned or at the end of their terms, ${formatDate(period)}`,
      definition:
        'The two numbers added up. Those who died in custody are in neither. Not everyone pardoned need have been on the list.',
      inputs: out.map((claim) => inputFromClaim(report, claim)),
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-fall',
      value: Math.abs(opening.value - closing.value),
      label:
        closing.value <= opening.value
          ? 'by how many the list of people held got shorter'
          : 'by how many the list of people held got longer',
      definition: `The count of ${formatDate(openingDate)} against that of ${formatDate(report.date)}.`,
      inputs: [
        inputFromPoint(series, opening, 'Held at the start of the year'),
        inputFromClaim(report, closing),
      ],
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-sum',
      value: expected,
      qualifier: sumQualifier,
      label: 'people who should be held by the sum of the year',
      definition:
        'Held at the start, plus newly recognised, less pardoned, served and dead. More may have served their terms, and not everyone pardoned need have been on the list, so it is no bound.',
      inputs,
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-remainder',
      value: Math.abs(closing.value - expected),
      qualifier: sumQualifier,
      label:
        closing.value >= expected
          ? 'people counted beyond what the sum gives'
          : 'people missing from what the sum gives',
      definition: `The count of ${formatDate(report.date)} (${formatNumber(closing.value)}) against the sum (${formatNumber(expected)}). It need not close: more may have served their terms, and not everyone pardoned need have been on the list.`,
      inputs: [...inputs, inputFromClaim(report, closing)],
    }),
  ];
}
