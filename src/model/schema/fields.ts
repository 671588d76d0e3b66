/** Kinds of fields that several records have: text, ids, dates, counts, addresses. Each takes its description, with an example and a counter-example. */
import { z } from 'zod';

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const measureName = /^[a-z][a-zA-Z0-9]*$/;
/** No number of ours is larger; a slip of the keyboard is. */
export const largestNumber = 1_000_000_000_000;

export const text = (description: string) => z.string().trim().min(1).describe(description);
export const orNull = (description: string) =>
  z.string().trim().min(1).nullable().describe(description);
export const id = (description: string) => z.string().regex(slug).describe(description);
/** Finer than a thousandth is no count and no measure of ours, and can't be printed in plain digits. */
export const isPlain = (value: number): boolean => Math.round(value * 1000) / 1000 === value;
export const plainNumber = 'a number with at most three decimals, such as 13.5';
export const count = (description: string) =>
  z.number().min(0).max(largestNumber).refine(isPlain, plainNumber).describe(description);
/** An EDTF date or interval; its meaning is checked in cross-checks, once, with the edtf package. */
export const edtf = (description: string) =>
  z
    .string()
    .regex(
      /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
      'an EDTF date such as 2024-10, 2025-09-11 or 2024-09-04/2024-09-06',
    )
    .describe(description);
export const edtfOrNull = (description: string) =>
  edtf(description).nullable().describe(description);
export const sourceIds = z
  .array(id('Id of an entry in data/sources.json: "baj-2025-09-16-ilyash"; not an address.'))
  .min(1)
  .describe(
    'Ids of entries in data/sources.json, strongest first: ["baj-2025-09-16-ilyash"]; not addresses, and not empty.',
  );
export const webAddress = z.url({ protocol: /^https?$/ });
