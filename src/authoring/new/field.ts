/** What makes an answer a good one, said by the schema of the field itself, so that a question and the check never disagree. */
import { z } from 'zod';
import { edtfFault } from '../../format/edtf.ts';
import { closestSentence } from '../../model/closest.ts';
import { issueProblem } from '../../model/zod-problem.ts';
import type { Fault } from './ask.ts';

/** The fault of a value in one field of a record's schema; undefined when there is none. */
export function fieldFault(record: z.ZodObject, field: string, value: unknown): Fault | undefined {
  const schema = z.strictObject({ [field]: record.shape[field] as z.ZodType });
  const result = schema.safeParse({ [field]: value });
  const issue = result.error?.issues[0];
  if (!issue) return undefined;
  const [problem] = issueProblem('data/new.json', { [field]: value }, [], schema, issue);
  return (
    problem && { found: `This ${problem.found}`, expected: problem.expected, fix: problem.fix }
  );
}

/** As the schema says, and a day that exists. */
export const dateFault =
  (record: z.ZodObject, field: string) =>
  (answer: string): Fault | undefined => {
    const fault = fieldFault(record, field, answer);
    if (fault) return fault;
    const unreal = edtfFault(answer);
    return unreal === undefined
      ? undefined
      : {
          found: `This can't be "${answer}": ${unreal}.`,
          expected: 'Expected: a date that exists.',
          fix: 'Look the day up.',
        };
  };

export const choiceFault =
  (options: readonly string[]) =>
  (answer: string): Fault | undefined =>
    options.includes(answer)
      ? undefined
      : {
          found: `This can't be "${answer}".`,
          expected: `Expected: ${options.map((option) => `"${option}"`).join(', ')}.`,
          fix: closestSentence(answer, options, 'Choose one of these.').replace(
            'Closest id',
            'Closest',
          ),
        };

/** "a; b" → a, b. Flags that stand more than once come line by line. */
export const listOf = (answer: string): string[] =>
  answer
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The first fault of a list of answers. */
export const eachFault =
  (fault: (one: string) => Fault | undefined) =>
  (answer: string): Fault | undefined =>
    listOf(answer)
      .map(fault)
      .find((one) => one !== undefined);

export const numberFault = (answer: string): Fault | undefined =>
  /^\d+(\.\d{1,3})?$/.test(answer)
    ? undefined
    : {
        found: `This can't be "${answer}": it is no plain number.`,
        expected: 'Expected: digits, without commas and words: 1131.',
        fix: 'Write the digits; "at least" goes into the next answer.',
      };

/** The words of a description: the hint below a question. */
export const hintOf = (record: z.ZodObject, field: string): string =>
  (record.shape[field] as z.ZodType | undefined)?.description ?? '';

const latinWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[’']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');

/** "After March" → "after-march". */
export const wholeSlug = (text: string): string => latinWords(text).join('-');

/** The words that tell most, in small Latin letters: "Three people freed in Minsk" → "three-people-freed". */
export const slugOf = (text: string, words = 3): string =>
  latinWords(text)
    .filter((part) => (part.length > 2 || /\d/.test(part)) && !smallWords.has(part))
    .slice(0, words)
    .join('-');
const smallWords = new Set([
  'the',
  'and',
  'for',
  'from',
  'with',
  'that',
  'was',
  'were',
  'are',
  'has',
  'its',
  'into',
  'after',
  'before',
  'via',
  'com',
  'www',
]);

/** "a", "a-2", "a-3": the first that is free. */
export function freeId(wanted: string, taken: (id: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken(id)) return id;
  }
}
