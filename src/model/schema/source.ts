/** A source: who published what, when, and how far it can be relied on. */
import { z } from 'zod';
import { id, text, webAddress } from './fields.ts';
import { grades } from './vocabulary.ts';

export const sourceSchema = z
  .strictObject({
    id: id('Publisher, date and a word or two: "baj-2025-09-16-ilyash"; not "source12".'),
    publisher: text(
      'Who published it, as a reader would name it: "AP via ABC News"; not the host name "abcnews.go.com". That a copy was read is for readAt to tell.',
    ),
    title: z
      .string()
      .trim()
      .min(1)
      .nullable()
      .describe(
        'Headline as printed: "Journalist Ihar Ilyash sentenced to four years"; null when it was not seen, not a headline of our own and not the last part of the address.',
      ),
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .describe(
        'EDTF day, month or year: "2025-09-16", "2025-09"; null when undated, not the day on which it was read.',
      ),
    dateKnownBy: z
      .enum(['address', 'copy', 'context'])
      .optional()
      .describe(
        'How the date is known when the text does not print it. "address": it stands in the address, /2025/09/16/. "copy": it is the day of the copy that was read, so the text is no younger. "context": worked out from what the text tells, such as "Thursday" beside a dated event. Left out when the text prints its date, and when there is none.',
      ),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .describe('ISO 639 code of the text: "be", "ru", "en"; not "English".'),
    grade: z
      .enum(grades)
      .describe(
        'A: primary document, or the organisation on its own data. B: established newsroom or rights group. A word-for-word copy has the grade of what it copies, and readAt. C: rewrite, digest, machine-made text, a copy that may be cut or rewritten, or a text known by its headline or address alone.',
      ),
    url: webAddress
      .nullable()
      .describe(
        'Address on the publisher\'s own host, shown as a link: "https://spring96.org/en/news/115713"; null where only a copy was read, not the address of the copy.',
      ),
    readAt: webAddress
      .nullable()
      .describe(
        'Where the text was read, when that was not the publisher: "https://d111.cloudfront.net/a". Kept, never linked; null otherwise, not the same address as url.',
      ),
    archived: webAddress
      .optional()
      .describe(
        'A lasting copy in a public archive, for the day on which the page is gone: "https://web.archive.org/web/20250916/https://baj.media/…". Kept, never linked; left out when there is none, not null.',
      ),
  })
  .describe('One text that was read.');

export type Source = z.infer<typeof sourceSchema>;
