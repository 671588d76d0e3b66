/** content/<language>/language.json: how far a translation has come, and who answers for it. English, the text of record, has none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { edtfFault } from '../format/edtf.ts';
import type { Problem } from '../model/problem.ts';
import { parseJson } from '../model/read-json.ts';
import { issueProblem } from '../model/zod-problem.ts';
import { languagesOf, sourceLanguage } from './languages.ts';
import { readText } from './read-file.ts';
import { markOfAll, marksOfWords, ownWords } from './signed-words.ts';

const statuses = ['hidden', 'draft', 'reviewed'] as const;
export type Status = (typeof statuses)[number];

const languageSchema = z
  .strictObject({
    status: z
      .enum(statuses)
      .describe(
        '"hidden" until somebody has read it: built and tested, and left out of a release. "draft" when an editor releases it unsigned, with a notice. "reviewed" when somebody has signed it.',
      ),
    by: z
      .string()
      .trim()
      .min(1)
      .describe(
        'Who read the whole of it against the English: a name or a pseudonym; not a program.',
      )
      .optional(),
    on: z.string().describe('The day of the signature: "2026-12-01".').optional(),
    version: z
      .string()
      .trim()
      .min(1)
      .describe('The version of the data that was read: "2026.11.1"; not "newest".')
      .optional(),
    words: z
      .string()
      .regex(/^[0-9a-f]{16}$/, 'not 16 of 0-9 and a-f')
      .describe('A mark of the words that were read, as "npm run review" writes it; not typed.')
      .optional(),
  })
  .describe('How far a translation has come.');
export interface LanguageFile extends z.infer<typeof languageSchema> {
  /** Somebody has signed it, and words have changed since: what was "reviewed" is a draft again. */
  isChanged?: true;
}

export const languageFile = (lang: string): string => `content/${lang}/language.json`;

/** A file that is missing or broken, which the check reports, leaves the language hidden: nothing is published by mistake. */
export function readLanguageFile(root: string, lang: string): LanguageFile {
  if (lang === sourceLanguage) return { status: 'reviewed' };
  const language = parseLanguageFile(root, lang).language ?? { status: 'hidden' };
  return language.status === 'reviewed' && language.words !== wordsNow(root, lang)
    ? { ...language, status: 'draft', isChanged: true }
    : language;
}

const wordsNow = (root: string, lang: string): string =>
  markOfAll(marksOfWords(ownWords(root, lang)));

/** Every language but English; a release leaves out those that nobody has read. */
export const translationsIn = (root: string, { isRelease }: { isRelease: boolean }): string[] =>
  languagesOf(root).filter(
    (lang) =>
      lang !== sourceLanguage && !(isRelease && readLanguageFile(root, lang).status === 'hidden'),
  );

export const statusProblems = (root: string): Problem[] =>
  languagesOf(root)
    .filter((lang) => lang !== sourceLanguage)
    .flatMap((lang) => [...parseLanguageFile(root, lang).problems, ...changeProblems(root, lang)]);

/** A change is allowed at any hour; what is not allowed is that it passes as read. */
function changeProblems(root: string, lang: string): Problem[] {
  const { isChanged, by, on } = readLanguageFile(root, lang);
  if (!isChanged) return [];
  return [
    {
      severity: 'warning',
      file: languageFile(lang),
      place: '',
      found: `Words have changed since ${by} signed on ${on}: the language counts as a draft.`,
      expected: 'Expected: the words that were read.',
      fix: `Read what "npm run check -- --verbose" calls unsigned, then: npm run review ${lang} -- --by "NAME"`,
    },
  ];
}

function parseLanguageFile(
  root: string,
  lang: string,
): { language?: LanguageFile; problems: Problem[] } {
  const file = languageFile(lang);
  if (!existsSync(join(root, file)))
    return {
      problems: [
        {
          severity: 'warning',
          file,
          place: '',
          found: 'The file is missing: the language is hidden.',
          expected: 'Expected: { "status": "hidden" }, until somebody has read the translation.',
          fix: 'Add it.',
        },
      ],
    };
  const problems: Problem[] = [];
  const text = readText(root, file, problems);
  const parsed = text === undefined ? { problems: [] } : parseJson(file, text);
  problems.push(...parsed.problems);
  if (parsed.value === undefined || problems.length > 0) return { problems };
  const { data, error } = languageSchema.safeParse(parsed.value);
  for (const issue of error?.issues ?? [])
    problems.push(...issueProblem(file, parsed.value, [], languageSchema, issue));
  if (data) problems.push(...signatureProblems(file, data));
  return data && problems.length === 0 ? { language: data, problems } : { problems };
}

/** Nothing passes as reviewed without a name, a day and a version; and a name without a review would say what did not happen. */
function signatureProblems(file: string, language: LanguageFile): Problem[] {
  const { status, on } = language;
  const [signed, missing] = [true, false].map((isThere) =>
    (['by', 'on', 'version', 'words'] as const).filter(
      (key) => (language[key] !== undefined) === isThere,
    ),
  );
  const problem = (found: string, expected: string, fix: string): Problem[] => [
    { severity: 'error', file, place: '', found, expected, fix },
  ];
  if (status === 'reviewed' && missing && missing.length > 0)
    return problem(
      `The status is "reviewed", without ${missing.map((key) => `"${key}"`).join(', ')}.`,
      'Expected: who read it, on which day, which version of the data, and a mark of the words.',
      'Run "npm run review", which writes all four; or set the status back to "hidden".',
    );
  if (status !== 'reviewed' && signed && signed.length > 0)
    return problem(
      `The status is "${status}", with ${signed.map((key) => `"${key}"`).join(', ')}.`,
      'Expected: a signature beside the status "reviewed" alone.',
      'Delete them, or run "npm run review" once it is read.',
    );
  if (on !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(on) || edtfFault(on) !== undefined))
    return problem(
      `"on" can't be "${on}".`,
      'Expected: the day of the signature, "2026-12-01".',
      'Correct it.',
    );
  return [];
}
