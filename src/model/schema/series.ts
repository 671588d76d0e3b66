/** A count over time. */
import { z } from 'zod';
import { count, edtf, id, sourceIds, text } from './fields.ts';
import { qualifiers, roles, units } from './vocabulary.ts';

export const seriesPointSchema = z
  .strictObject({
    date: edtf(
      'Day, month, year or span that the value stands for: "2025-12-31", "2024-10"; not the day on which it was published.',
    ),
    value: count('The number itself: 1131; not "1,131".'),
    qualifier: z
      .enum(qualifiers)
      .default('exact')
      .describe(
        'As the source says: "at-least"; "exact" when it says nothing, and when it is left out.',
      ),
    basis: z
      .enum(['month-end review', 'press snapshot', 'year review', 'census', 'official', 'other'])
      .describe(
        'How it was counted: "month-end review" for the counter\'s own regular count; a number quoted by a newsroom on any day is a "press snapshot".',
      ),
    by: text(
      'Who counted, if not the counter of the series: "Dissidentby"; left out when it was.',
    ).optional(),
    sources: sourceIds,
    note: text('What limits this value: "day unknown"; not the value in words.').optional(),
    weak: z
      .literal(true)
      .optional()
      .describe(
        'true when it rests on grade C alone, or when a note says what else makes it doubtful (wording not kept, counter not named): drawn hollow. Left out otherwise, not false.',
      ),
    suspect: z
      .literal(true)
      .optional()
      .describe(
        'true when it is kept in a bracket beside the line, never on it: a value that a sounder one contradicts. Left out otherwise, not false.',
      ),
  })
  .describe('One value of a series.');

export const seriesSchema = z
  .strictObject({
    id: id('Name of the file without ".json": "political-prisoners-custody"; not "series1".'),
    title: text(
      'What the series shows, what it counts first: "Political prisoners held"; not "Viasna data".',
    ),
    unit: z.enum(units).describe('What is counted: "people"; not "people per month".'),
    role: z
      .enum(roles)
      .describe(
        '"counted" for an organisation\'s list, "announced" for a state\'s numbers; the two never share a series.',
      ),
    counter: text('Who counts: "Viasna"; not the newsroom that quotes it.'),
    definition: text(
      'Who or what is counted, and who is not: "recognised and in custody; not those already freed"; not "political prisoners".',
    ),
    pitfalls: text(
      'How the series misleads: "recognition follows arrest by months"; not general doubts.',
    ).optional(),
    points: z
      .array(seriesPointSchema)
      .min(1)
      .describe(
        'The values in order of the end of their dates, so that the last is the newest: "2026-03-05", then "2026-03"; each once.',
      ),
  })
  .describe('One count over time.');

export type SeriesPoint = z.infer<typeof seriesPointSchema>;
export type Series = z.infer<typeof seriesSchema>;
