/**
 * The one place where an EDTF string becomes days: our own reading, held against the edtf package.
 * For builds and tests; client code imports epoch-day.ts, which knows the same forms and no package.
 */
import edtf from 'edtf';
import { edtfToDays, type DayExtent } from './epoch-day.ts';

export { dayFromIso, daysBetween, edtfToDays, isoFromDay, precisions } from './epoch-day.ts';
export type { DayExtent, Precision } from './epoch-day.ts';

const millisecondsPerDay = 86_400_000;
/** The package's grammar is slow and dates repeat, so each string is read once. */
const known = new Map<string, DayExtent>();

/** Days of an EDTF day, month, year or span; end exclusive. Throws a RangeError with what is wrong. */
export function parseEdtf(text: string): DayExtent {
  const cached = known.get(text);
  if (cached) return cached;
  const extent = edtfToDays(text);
  const parsed = edtf(text, { level: 0 });
  const isSame =
    parsed.min === extent.start * millisecondsPerDay &&
    parsed.max === extent.end * millisecondsPerDay - 1;
  if (!isSame) throw new RangeError(`"${text}" means other days to the edtf package than to us`);
  const frozen = Object.freeze(extent);
  known.set(text, frozen);
  return frozen;
}

/** What is wrong with an EDTF string, in words, or undefined when nothing is. */
export function edtfFault(text: string): string | undefined {
  try {
    parseEdtf(text);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
