/** A public figure, and spans of custody. */
import { z } from 'zod';
import { edtf, edtfOrNull, id, sourceIds, text } from './fields.ts';

const custodySchema = z
  .strictObject({
    from: edtfOrNull(
      'When it began: "2020-05-31", "2010-12", "2005/2006" where sources leave two years open; null when no source of ours says, not a guess from the sentence.',
    ),
    to: edtfOrNull(
      'When it ended: "2015-08-22"; null when no release is in the record, not the day on which the term would end.',
    ),
    seen: edtf(
      'A day, month or year on which the record shows the person held: "2022-10-17", the day of a sentence. Needed where from or to is null and the span is to be drawn; left out otherwise, not null.',
    ).optional(),
    form: z
      .enum(['prison', 'restricted'])
      .describe(
        '"prison" for any time behind bars, from arrest on; "restricted" for forced labour or restricted freedom, which is a sentence and no prison.',
      ),
    note: text(
      'What the sources tell of it without a date: "two years of forced labour over protests in 2004"; needed where nothing else is known, nothing about health or family.',
    ).optional(),
    sources: sourceIds,
  })
  .describe('One span of custody, as far as sources give it. Detentions of days are left out.');

export const personSchema = z
  .strictObject({
    id: id('Name in small Latin letters: "ihar-ilyash"; not "person7".'),
    name: text(
      'The person\'s own preferred Latin form: "Ihar Ilyash"; not the Russian "Igor Ilyash".',
    ),
    variants: z
      .array(text('Another spelling: "Igor Ilyash", "Ігар Ільяш"; not a nickname.'))
      .describe(
        'Belarusian, Russian, Łacinka and older romanisations seen in the sources; [] when there are none.',
      ),
    role: text('Why the person is public: "journalist"; nothing about health, family or address.'),
    custody: z
      .array(custodySchema)
      .min(1)
      .optional()
      .describe(
        'Time in custody of a public figure whose life crosses more than one turn, in order of time: it is drawn as a line of its own, and the person has a page. Left out for everyone else, not [].',
      ),
  })
  .describe('One public figure.');

export type Custody = z.infer<typeof custodySchema>;
export type Person = z.infer<typeof personSchema>;
