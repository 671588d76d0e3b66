/** The year as a ledger: who was held, who came in, who went out, and what the sum leaves over. */
import { formatDate } from '../../format/dates.ts';
import { formatNumber } from '../../format/numbers.ts';
import type { Fact } from '../fact.ts';
import type { ModelData } from '../model.ts';
import {
  claimOf,
  computedFact,
  inputFromClaim,
  inputFromPoint,
  qualifierOfSum,
  sum,
  type Input,
} from './compute.ts';

/** One account of one year by one counter: the numbers were given together, so they may be set off against each other. */
const reportId = '2025-12-23-report-viasna-annual';
const openingDate = '2024-12-31';
const period = '2025-01-01/2025-12-23';
const waysOut = ['pardonedInYear', 'servedTerm', 'deathsInCustodyInYear'];

export function ledgerFacts(data: ModelData): Fact[] {
  const report = data.eventById.get(reportId);
  const series = data.series.get('political-prisoners-custody');
  const opening = series?.points.find(({ date, suspect }) => date === openingDate && !suspect);
  const [entered, closing] = [claimOf(report, 'newlyRecognised'), claimOf(report, 'held')];
  const left = waysOut.flatMap((measure) => claimOf(report, measure) ?? []);
  if (!report || !series || !opening || !entered || !closing || left.length !== waysOut.length)
    return [];

  const leftFloor = sum(left.map(({ value }) => value));
  const expected = opening.value + entered.value - leftFloor;
  const outQualifier = qualifierOfSum(left.map(({ qualifier }) => qualifier));
  // More may have left than the floor says, so what should remain is a ceiling, and the gap to the count is a floor.
  const isOpen = outQualifier !== 'exact';
  const inputs: Input[] = [
    inputFromPoint(series, opening, 'Held at the start of the year'),
    inputFromClaim(report, entered),
    ...left.map((claim) => inputFromClaim(report, claim, '− ')),
  ];
  const base = { unit: 'people', date: period };
  return [
    computedFact({
      ...base,
      id: 'ledger-2025-out',
      value: leftFloor,
      qualifier: outQualifier,
      label: `people pardoned, released at term and dead in custody, ${formatDate(period)}`,
      definition:
        'The three numbers added up. Not everyone pardoned need have been on the list, and people taken off it for other reasons are not known.',
      inputs: left.map((claim) => inputFromClaim(report, claim)),
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-net',
      value: Math.abs(entered.value - leftFloor),
      qualifier: outQualifier,
      label:
        entered.value < leftFloor
          ? 'by how many more people were counted out than in'
          : 'by how many more people were counted in than out',
      definition: `People pardoned, released at term and dead in custody less people newly recognised, ${formatDate(period)}. Not everyone pardoned need have been on the list.`,
      inputs: inputs.slice(1),
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
      qualifier: isOpen ? 'up-to' : 'exact',
      label: 'people who should be held by the sum of the year',
      definition:
        'Held at the start, plus newly recognised, less pardoned, served and dead. As at least so many served their terms, at most so many should remain.',
      inputs,
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-remainder',
      value: Math.abs(closing.value - expected),
      qualifier: isOpen ? 'at-least' : 'exact',
      label:
        closing.value >= expected
          ? 'people counted beyond what the sum gives'
          : 'people missing from what the sum gives',
      definition: `The count of ${formatDate(report.date)} (${formatNumber(closing.value)}) against the sum (${formatNumber(expected)}). It need not close: the list is corrected backwards, and not everyone pardoned need have been on it.`,
      inputs: [...inputs, inputFromClaim(report, closing)],
    }),
  ];
}
