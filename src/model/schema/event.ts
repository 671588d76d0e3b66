/** An event, and the terms of one that eases sanctions. */
import { z } from 'zod';
import { edtf, id, orNull, text } from './fields.ts';
import { eventFlags, eventKinds, powers } from './vocabulary.ts';
import { claimSchema, conflictSchema } from './claim.ts';

export const easingSchema = z
  .strictObject({
    tiedTo: z
      .array(z.string().describe('Id of a release: "2025-09-11-release-52"; not its title.'))
      .describe(
        'Ids of the releases that a named source ties it to: ["2025-09-11-release-52"]; empty when none does, not the nearest one in time.',
      ),
    tieStatedBy: orNull(
      'Who states the link, in whose words, or who denies it: "US embassy in Vilnius, to Reuters"; not "observers". Null when nobody does.',
    ),
    eased: text(
      'What became possible: "parts and service for the aircraft of Belavia"; not "sanctions lifted".',
    ),
    staysInForce: orNull(
      'What did not change: "the airline stays listed; the EU ban on flights"; null when it is not known, not "nothing".',
    ),
    legalForm: text(
      'The legal act, or what is known of it: "OFAC General License 11, no delisting"; not "decision".',
    ),
    revocable: z
      .boolean()
      .nullable()
      .describe(
        "true when a source says that the side that gave it can withdraw it, or the record shows that it did; false when it can't; null, not false, when it is not known.",
      ),
  })
  .describe('The terms of an easing.');

export const eventSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?-[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe(
        'Date, kind and a word: "2025-09-11-release-52"; not "release52". Never changes once published.',
      ),
    date: edtf(
      'When it happened, in EDTF: "2025-09-11", a month "2024-10", a span "2025-12-17/2025-12-18"; not "11.09.2025", and a month is not its first day.',
    ),
    knownOn: edtf(
      'Day on which it became public, when that was later: "2025-09-30" for a verdict of the 16th; left out when it is the same day.',
    ).optional(),
    kind: z
      .enum(eventKinds)
      .describe(
        'What happened: "pardon" when the state calls it one, "release" for any other way out; not "statement" about a release. The lane follows from it.',
      ),
    title: text(
      'One line, past or present tense: "Fifty-two freed and taken to Lithuania"; no epithet such as "brutal".',
    ),
    summary: text(
      'Two or three plain sentences, no stronger than the sources: "Minsk City Court gave him four years."; not "in revenge".',
    ),
    powers: z
      .array(z.enum(powers).describe('A power: "us"; not "USA".'))
      .describe(
        'Who eased or imposed, for easing, sanction and renewal: ["us"]; for any other kind [].',
      ),
    actors: z
      .array(text('An office or organisation: "Minsk City Court"; not "the regime".'))
      .describe(
        'Offices and organisations that acted: ["Presidential press service of Belarus"]; not people.',
      ),
    people: z
      .array(
        z
          .strictObject({
            person: id('Id in data/people.json: "ihar-ilyash"; not the name.'),
            part: z
              .enum(['freed', 'jailed', 'died', 'spoke', 'mentioned'])
              .describe(
                'What the person did in this event: "jailed" for someone sentenced; "freed" only in a release or pardon, as it alone puts anyone on a list of the freed.',
              ),
          })
          .describe('One public figure in this event.'),
      )
      .describe('Public figures only; private persons stay unnamed. [] when there is none.'),
    claims: z
      .array(claimSchema)
      .describe(
        'The numbers of the event, one for each measure; [] when the sources give none, not 0.',
      ),
    conflicts: z
      .array(conflictSchema)
      .describe('What the sources disagree about; [] when they do not.'),
    relatesTo: z
      .array(z.string().describe('Id of an event: "2025-09-16-pardon-25"; not a title.'))
      .describe('Ids of events that belong with this one: ["2025-09-16-pardon-25"]; not its own.'),
    easing: easingSchema.optional().describe('The terms, for the kind "easing" only.'),
    sources: z
      .array(
        z
          .strictObject({
            source: id('Id in data/sources.json: "baj-2025-09-16-ilyash"; not an address.'),
            supports: text('What this text supports: "number, date, court"; not "everything".'),
          })
          .describe('One source of this event.'),
      )
      .min(1)
      .describe('The texts that it rests on, strongest first; at least one.'),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .describe(
        'How sure the record is: "high" with two sound sources or a primary one; never "high" on copies alone.',
      ),
    weak: z
      .literal(true)
      .optional()
      .describe(
        'true when the event rests on grade C alone: shown as "single weak source", never as fact. Left out otherwise, not false.',
      ),
    flags: z
      .array(z.enum(eventFlags).describe('A mark: "individual-release".'))
      .optional()
      .describe(
        'individual-release: one person, not a round. state-words-only: nobody else confirms it. renewal-with-addition: sanctions prolonged and widened. outside-period: told for background. in-absentia, partly-in-absentia, home-confinement: a sentence that put nobody, or not all, in prison. Left out when none fits.',
      ),
  })
  .describe('One thing that happened.');

export type Easing = z.infer<typeof easingSchema>;
export type Event = z.infer<typeof eventSchema>;
