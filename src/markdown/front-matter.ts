/** What stands between the two `---` lines at the top of a file: strict fields for each kind of words. */
import { z } from 'zod';
import { report, type Context } from './context.ts';
import { reportHidden } from './hidden-characters.ts';
import { readFields, type Fields } from './yaml-fields.ts';

const words = (description: string) => z.string().trim().min(1).describe(description);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not small letters, digits and hyphens')
  .describe('The part of the address: "two-announcements", as in the file name.');

/** As Intl.PluralRules names them. */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export const storyFront = z.strictObject({
  chapter: z
    .number()
    .int()
    .min(0)
    .max(99)
    .describe('Number of the chapter, from 0, as in the file name.'),
  title: words('Title of the chapter, with tokens if it has numbers.'),
  slug,
  formerly: z
    .array(slug)
    .optional()
    .describe(
      'Slugs that this chapter had before, or of chapters that it took in: old links lead here.',
    ),
  dek: words('One or two sentences below the title.'),
  ground: z
    .boolean()
    .optional()
    .describe('"true" lays the whole chapter in the dark ground of the picture.'),
});
export const figureFront = z.strictObject({
  title: words('What the figure shows, as a sentence: the takeaway.'),
  formerly: z
    .array(slug)
    .optional()
    .describe('Ids of figures that this one took in: their links, frames and files lead here.'),
  dek: words('What is drawn, from when to when.'),
  by: words('Who says so, in a few words under the figure: "Counted by Viasna".'),
  note: words('Definition and gaps, below the figure.'),
  alt: words("What a reader who can't see the figure needs first: 20–250 characters."),
  labels: z
    .record(z.string(), words('Short name'))
    .optional()
    .describe(
      'Short names for marks in the drawing, by event id: "2025-09-11-us-belavia-gl11: US licence for Belavia".',
    ),
  words: z
    .record(
      z.string(),
      z.union([words('One text'), z.partialRecord(z.enum(pluralForms), words('A plural form'))]),
    )
    .optional()
    .describe(
      'Words inside the drawing, its table and its description, by name. Values stand in braces: "held on {date}". With plural forms: "let-out: { one: \'{count} person\', other: \'{count} people\' }".',
    ),
});
export const pageFront = z.strictObject({
  title: words('Title of the page.'),
  dek: words('One or two sentences below the title.'),
  parts: z
    .record(z.string(), words('Words'))
    .optional()
    .describe(
      'Words that the layout puts in places of its own, by name, as on the opening screen.',
    ),
  sources: z
    .record(z.string(), words('What it is cited for'))
    .optional()
    .describe(
      'The few sources that a short sheet has room for, by id, each with what it is cited for: "viasna-2025-01-09-human: Who was newly recognised."',
    ),
});

/** The fields and the rest of the file; front matter lines are left empty in it, so line numbers stay those of the file. */
export function readFrontMatter<Shape extends z.ZodRawShape>(
  context: Context,
  schema: z.ZodObject<Shape>,
  text: string,
): { front: Fields<z.infer<z.ZodObject<Shape>>>; body: string } {
  const lines = text.split('\n');
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
    : -1;
  if (end === -1) {
    report(context, {
      line: 1,
      found: /^---\s*$/.test(lines[0] ?? '')
        ? 'The front matter opened here is never closed.'
        : 'The file has no front matter.',
      expected: `A file begins with "---", the fields ${Object.keys(schema.shape).join(', ')}, and "---".`,
      fix: 'Add it.',
    });
    return {
      front: { value: undefined, lineOf: () => 1 },
      body: /^---\s*$/.test(lines[0] ?? '') ? '' : text,
    };
  }
  const front = readFields(context, schema, {
    text: lines
      .slice(1, end)
      .map((line, index) => withPlainSpace(context, line, index + 2))
      .join('\n'),
    firstLine: 2,
    name: 'front matter',
  });
  const body = lines.map((line, index) => (index <= end ? '' : line)).join('\n');
  return { front, body };
}

/** YAML takes a no-break space after a colon for a letter and reports that the field has no value. */
function withPlainSpace(context: Context, line: string, number: number): string {
  const space = /^\s*[\w-]+:([\u00A0\u2000-\u200A\u202F])/.exec(line)?.[1];
  if (space === undefined) return line;
  reportHidden(context, space, number);
  return line.replace(space, ' ');
}
