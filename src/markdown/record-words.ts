/** Texts of the record in another language: content/<language>/record.json for data/, and facts.json for the words of derived numbers. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { englishFactWords, flatFactWords, type FactWords } from '../model/index.ts';
import { closestSentence } from '../model/closest.ts';
import type { Problem } from '../model/problem.ts';
import { parseJson } from '../model/read-json.ts';
import { issueProblem } from '../model/zod-problem.ts';
import { addedDigits } from './added-digits.ts';
import { readText } from './read-file.ts';

const words = z.string().trim().min(1).describe('A plain text in the language; not empty.');

const recordSchema = z
  .strictObject({
    names: z
      .record(z.string(), words)
      .describe(
        'Names of people by their ids in data/people.json: { "ihar-ilyash": "Ігар Ільяш" }.',
      )
      .optional(),
    texts: z
      .record(z.string(), words)
      .describe(
        'Every other text of data/ by its English, letter by letter: { "people released": "…" }.',
      )
      .optional(),
  })
  .describe('The texts of data/ in another language, beside titles and summaries of events.');

export interface RecordWords {
  names: ReadonlyMap<string, string>;
  texts: ReadonlyMap<string, string>;
}

/** `known`: ids of people, and the English texts that there are. One that is gone has changed in English since: its translation is shown no more. */
export function readRecordWords(
  root: string,
  lang: string,
  known?: { people: ReadonlyMap<string, unknown>; texts: ReadonlySet<string> },
): { words: RecordWords; problems: Problem[] } {
  const file = `content/${lang}/record.json`;
  const { value, problems } = readTable(root, file, recordSchema);
  const { names = {}, texts = {} } = value ?? {};
  for (const id of known ? Object.keys(names) : [])
    if (!known?.people.has(id))
      problems.push({
        severity: 'error',
        file,
        place: `names → ${id}`,
        found: 'No such person.',
        expected: 'The id of a person in data/people.json.',
        fix: closestSentence(id, known?.people.keys() ?? [], 'Correct the id.'),
      });
  for (const [source, own] of known ? Object.entries(texts) : []) {
    const added = addedDigits(own, source);
    if (!known?.texts.has(source))
      problems.push({
        severity: 'warning',
        file,
        place: `texts → ${source}`,
        found: 'No text of data/ reads so.',
        expected:
          'The English text as it stands in data/; where it has changed, the translation is not shown.',
        fix: closestSentence(
          source,
          known?.texts ?? [],
          'Translate the text as it is now, or delete this one.',
        ),
      });
    else if (added.length > 0) problems.push(addedProblem(file, `texts → ${source}`, added));
  }
  return {
    words: { names: new Map(Object.entries(names)), texts: new Map(Object.entries(texts)) },
    problems,
  };
}

const factSchema = z
  .record(z.string(), z.union([words, z.record(z.string(), words)]))
  .describe(
    'Label, definition and rows of derived numbers, by the names of content/en/facts.json.',
  );

/** A name in braces stays as it is: what stands for it is a number or a date. */
export function readFactWords(
  root: string,
  lang: string,
): { words: FactWords; problems: Problem[] } {
  const file = `content/${lang}/facts.json`;
  const { value = {}, problems } = readTable(root, file, factSchema);
  for (const [name, parts] of Object.entries(value))
    for (const [key, own] of Object.entries(flatFactWords({ [name]: parts }))) {
      const source = englishFactWords[key];
      const problem = (found: string, expected: string, fix: string): void =>
        void problems.push({
          severity: 'error',
          file,
          place: key,
          found,
          expected,
          fix,
        });
      if (source === undefined) {
        problem(
          'There is no such text in English.',
          'A name of content/en/facts.json.',
          closestSentence(
            name,
            Object.keys(englishFactWords).map((key) => key.split('.')[0] ?? ''),
            'Correct the name, or delete it.',
          ),
        );
        continue;
      }
      const asked = [...own.matchAll(/\{([a-z]+)\}/g)].map(([, key]) => key);
      const given = [...source.matchAll(/\{([a-z]+)\}/g)].map(([, key]) => key);
      if ([...asked].sort().join() !== [...given].sort().join())
        problem(
          `It asks for ${asked.join(', ') || 'nothing'} in braces.`,
          `As in English: ${given.join(', ') || 'nothing'}.`,
          'Write the same names in braces.',
        );
      const added = addedDigits(own, source);
      if (added.length > 0) problems.push(addedProblem(file, key, added));
    }
  return { words: value, problems };
}

const addedProblem = (file: string, place: string, added: readonly string[]): Problem => ({
  severity: 'error',
  file,
  place,
  found: `The number ${added.join(', ')} stands in the translation alone.`,
  expected: 'A translation says what the English text says.',
  fix: 'Correct the number.',
});

/** Nothing where the file is not there yet. */
function readTable<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): { value?: z.infer<Schema>; problems: Problem[] } {
  const problems: Problem[] = [];
  const text = existsSync(join(root, file)) ? readText(root, file, problems) : undefined;
  if (text === undefined) return { problems };
  const parsed = parseJson(file, text);
  if (parsed.value === undefined || parsed.problems.length > 0)
    return { problems: [...problems, ...parsed.problems] };
  const { data, error } = schema.safeParse(parsed.value);
  for (const issue of error?.issues ?? [])
    problems.push(
      ...issueProblem(file, parsed.value, [], schema, issue).map((problem) => ({
        ...problem,
        // The file is one record, and its folder no name of it.
        place: problem.place.replace(/^.*? → /, ''),
      })),
    );
  return { ...(data !== undefined && { value: data }), problems };
}
