/** The record about itself: what was left out, what claims may measure, what was corrected, and its version. */
import { z } from 'zod';
import { edtf, measureName, text } from './fields.ts';

export const leftOutSchema = z
  .strictObject({
    id: text('File and id in the evidence: "sanctions#2008-09-05-relief"; not a title.'),
    what: z
      .enum(['event', 'series', 'point', 'claim', 'sentence', 'address'])
      .describe(
        'What was left out: "event"; "point" for one value of a series; "sentence" for something that the evidence says of an event and the record does not; "address" where the source is kept and only its link is not.',
      ),
    reason: text(
      'Why it is not on the site: "one machine-made text, found nowhere else"; not "unclear".',
    ),
  })
  .describe('One thing that is known of and not shown.');

export const measureSchema = z
  .strictObject({
    id: z
      .string()
      .regex(measureName)
      .describe('The name that a claim writes: "released"; not "people released".'),
    means: text('What it counts, in plain words: "people let out of prison"; not the name again.'),
    drives: text(
      'What the site makes of it: "the rounds of the timeline"; left out when it stands on the event\'s own page only.',
    ).optional(),
  })
  .describe('One thing that claims measure.');

/** How a correction marks an event or a series that was retired. */
export const takenOut = 'taken out';

export const correctionSchema = z
  .strictObject({
    date: edtf('Day of the correction: "2026-11-22"; not of the event.'),
    what: text(
      'Id of the event, series point or fact: "2025-09-11-release-52/released", "series:political-prisoners-custody@2026-03"; not a page.',
    ),
    before: text('What the site said: "51"; not "wrong".'),
    after: text(
      `What it says now: "52"; "${takenOut}" for an event, a series or a number that is gone; not "right".`,
    ),
    reason: text('Why: "the announcement says 52; 51 is the number who crossed"; not "error".'),
  })
  .describe('One correction of something that was published.');

export const versionSchema = z
  .strictObject({
    version: z
      .string()
      .regex(
        /^\d{4}-\d{2}-\d{2}(\.[2-9])?$/,
        'Expected: a day, with .2 for a second version of the same day.',
      )
      .describe(
        'The name of this state of the data, raised with every publication that changes a fact: "2026-11-22", "2026-11-22.2"; not "1.0".',
      ),
    compiled: edtf(
      'The day on which the evidence was put together: "2026-11-22"; not the day of the newest event. Set by hand, so a build has no clock in it.',
    ),
    firmTo: edtf(
      'The last month up to which the record is gathered as densely as the story needs: "2026-03"; what lies after it is single finds. Left out when the whole record is firm.',
    ).optional(),
  })
  .describe('Which state of the data this is.');

export type LeftOut = z.infer<typeof leftOutSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Version = z.infer<typeof versionSchema>;
