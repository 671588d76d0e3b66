/** Every check that needs more than one record, or more than a shape. One check, one file, one question. */
import type { Records } from '../model.ts';
import type { Problem } from '../problem.ts';
import { checkCharges } from './charges.ts';
import { createContext, type Check } from './context.ts';
import { checkCorrections } from './corrections.ts';
import { checkCustody } from './custody.ts';
import { checkDates } from './dates.ts';
import { checkEvidence } from './evidence.ts';
import { checkClaims } from './claims.ts';
import { checkIdentity } from './identity.ts';
import { checkKinds } from './kinds.ts';
import { checkLeftOut } from './left-out.ts';
import { checkLinks } from './links.ts';
import { checkMeasures } from './measures.ts';
import { checkNamedAddresses } from './named-addresses.ts';
import { checkPresentWords } from './present-words.ts';
import { checkPrivacy } from './privacy.ts';
import { checkReferences } from './references.ts';
import { checkSeries } from './series.ts';
import { checkTitleNumbers } from './title-numbers.ts';
import { checkUnused } from './unused.ts';

const checks: readonly Check[] = [
  checkIdentity,
  checkDates,
  checkReferences,
  checkCorrections,
  checkEvidence,
  checkKinds,
  checkCharges,
  checkClaims,
  checkMeasures,
  checkSeries,
  checkCustody,
  checkLinks,
  checkNamedAddresses,
  checkLeftOut,
  checkPrivacy,
  checkPresentWords,
  checkTitleNumbers,
  checkUnused,
];

export function checkAll(
  records: Records,
  citedInWords: ReadonlySet<string> = new Set(),
): Problem[] {
  const context = createContext(records, citedInWords);
  return checks.flatMap((check) => check(context));
}
