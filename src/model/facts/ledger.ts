/** The year as a ledger: who was held, who came in, who went out, and what the sum leaves over. */
import { seriesIds } from '../named-records.ts';
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

export function ledgerFacts(data: ModelData, phrase: Phrase): Fact[] {
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
    inputFromPoint(series, opening, phrase, phrase('ledger-2025-sum.row')),
    inputFromClaim(report, entered, phrase),
    ...[...out, dead].map((claim) => inputFromClaim(report, claim, phrase, '− ')),
  ];
  const base = { unit: 'people', date: period };
  const date = phrase.date(report.date);
  const ends = { from: phrase.date(openingDate), to: date };
  return [
    computedFact({
      ...base,
      id: 'ledger-2025-out',
      value: letOut,
      qualifier: outQualifier,
      label: phrase('ledger-2025-out.label', { span: phrase.date(period) }),
      definition: phrase('ledger-2025-out.definition'),
      inputs: out.map((claim) => inputFromClaim(report, claim, phrase)),
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-fall',
      value: Math.abs(opening.value - closing.value),
      label: phrase(
        closing.value <= opening.value ? 'ledger-2025-fall.label' : 'ledger-2025-fall.longer',
        ends,
      ),
      definition: phrase('ledger-2025-fall.definition', ends),
      inputs: [
        inputFromPoint(series, opening, phrase, phrase('ledger-2025-sum.row')),
        inputFromClaim(report, closing, phrase),
      ],
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-sum',
      value: expected,
      qualifier: sumQualifier,
      label: phrase('ledger-2025-sum.label', { date }),
      definition: phrase('ledger-2025-sum.definition'),
      inputs,
    }),
    computedFact({
      ...base,
      id: 'ledger-2025-remainder',
      value: Math.abs(closing.value - expected),
      qualifier: sumQualifier,
      label: phrase(
        closing.value >= expected ? 'ledger-2025-remainder.label' : 'ledger-2025-remainder.missing',
        { date },
      ),
      definition: phrase('ledger-2025-remainder.definition', {
        date,
        counted: closing.value,
        sum: expected,
      }),
      inputs: [...inputs, inputFromClaim(report, closing, phrase)],
    }),
  ];
}
