/** The shape of /figures/<id>.json, from which its JSON Schema is made. */
import { z } from 'zod';

const edtf = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/);

export const figureFileSchema = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    id: z.string().describe('Id of the figure: "held".'),
    title: z.string().describe('What the figure says, in a sentence.'),
    description: z.string().describe('What it shows.'),
    definition: z.string().describe('Who and what is counted, and what is not known.'),
    alt: z.string().describe('What the drawing looks like, for those who do not see it.'),
    inWords: z.array(z.string()).describe('Sentences computed from the rows.'),
    address: z.url().describe('The figure in the story.'),
    asOf: edtf.nullable().describe('Date of the newest fact shown.'),
    version: z.string().describe('State of the data.'),
    compiled: edtf.describe('Day on which the evidence was put together.'),
    licence: z
      .strictObject({ name: z.string(), title: z.string(), url: z.url() })
      .describe('On what terms it may be used.'),
    credit: z.string().describe('Whom to name.'),
    caption: z.string().describe('Name of the table.'),
    columns: z
      .array(
        z.strictObject({
          name: z.string().describe('Name of the cell in each row.'),
          title: z.string().describe('As a reader sees it.'),
          type: z
            .enum(['number', 'string', 'edtf', 'date'])
            .describe('edtf: a day, a month, a year or a span; date: one day, as YYYY-MM-DD.'),
          unit: z.string().optional().describe('What a number counts.'),
        }),
      )
      .min(1),
    rows: z
      .array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
      .describe('null is not known; it is never nought.'),
    sources: z
      .array(
        z.strictObject({
          id: z.string(),
          publisher: z.string(),
          title: z.string().nullable(),
          published: edtf.nullable(),
          lang: z.string(),
          grade: z.enum(['A', 'B', 'C']),
          url: z.url().nullable(),
        }),
      )
      .describe('The texts that the figure rests on, in order of first use.'),
  })
  .describe('One figure of the story as a table, with all that is needed to use it.');
