/** Numbers of an event, and where sources disagree on one. */
import { z } from 'zod';
import {
  count,
  isPlain,
  largestNumber,
  measureName,
  plainNumber,
  sourceIds,
  text,
} from './fields.ts';
import { qualifiers, roles, units } from './vocabulary.ts';

export const claimSchema = z
  .strictObject({
    measure: z
      .string()
      .regex(measureName)
      .describe(
        'What is measured, in one word for the code: "released", "newlyRecognised"; one of data/measures.json, not "people released". Stands once in an event.',
      ),
    label: text('The measure in plain words: "people released"; not "released".'),
    value: count('The number itself: 52. Never rounded by us, never a text such as "52".'),
    qualifier: z
      .enum(qualifiers)
      .describe(
        '"at-least" when the source says at least, "about" when it says about; "exact" when it says neither, not when it seems sure.',
      ),
    unit: z.enum(units).describe('What is counted: "people", "years"; not the measure again.'),
    role: z
      .enum(roles)
      .describe(
        'announced: by a state or its officials. counted: by an organisation that keeps the list. reported: by a newsroom. A newsroom that quotes Viasna is "counted", not "reported".',
      ),
    by: text('Who announced, counted or reported it: "Viasna"; not "sources".'),
    sources: sourceIds,
    note: text(
      'What a careful reader must know of basis, day or doubt: "counts also those freed in absentia"; not a repetition of the label.',
    ).optional(),
  })
  .describe('One claim: a value with its unit, and who says so.');

export const conflictSchema = z
  .strictObject({
    field: text('What the sources disagree about: "people who crossed"; not "number".'),
    measure: z
      .string()
      .regex(measureName)
      .optional()
      .describe(
        'The measure of a claim of this event that is in dispute: "released"; left out when it is not one of them.',
      ),
    values: z
      .array(
        z
          .strictObject({
            value: z
              .union([
                z.number().min(-largestNumber).max(largestNumber).refine(isPlain, plainNumber),
                text('The wording of the claim: "all left the country"; not an opinion on it.'),
              ])
              .describe(
                'The number, 51, or the words, "all left the country"; not both sides in one.',
              ),
            by: text('Who says so: "Lithuanian interior ministry"; not "some".'),
            sources: sourceIds,
          })
          .describe('What one side says.'),
      )
      .min(2)
      .describe(
        'What each side says, at least two: 51 and 52. Values of two different days are no conflict.',
      ),
    resolution: text(
      'How the site shows it, and why: "52, as announced; the 51 crossed, one turned back"; not an average.',
    ).optional(),
  })
  .describe('A disagreement between sources, kept side by side.');

export type Claim = z.infer<typeof claimSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
