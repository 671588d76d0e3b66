/** Holds content/<language>/ui.json against the schema of the interface's words. */
import { parseJson } from '../model/read-json.ts';
import { valueAt } from '../model/schema-path.ts';
import { issueProblem } from '../model/zod-problem.ts';
import type { Problem } from '../model/problem.ts';
import { interfaceSchema } from './interface/index.ts';
import { sourceLanguage } from './languages.ts';

/** In English every word must be there; in another language what is missing stands in English, and so may be left out. */
export function checkInterfaceWords(file: string, lang: string, text: string): Problem[] {
  const { value, problems } = parseJson(file, text);
  if (value === undefined || problems.length > 0) return problems;
  const issues = interfaceSchema.safeParse(value).error?.issues ?? [];
  const isKnown = ({ code, path }: (typeof issues)[number]): boolean =>
    code === 'unrecognized_keys' || valueAt(value, path) === undefined || path[0] === 'format';
  return issues
    .filter((issue) => lang === sourceLanguage || !isKnown(issue))
    .flatMap((issue) =>
      issueProblem(file, value, [], interfaceSchema, issue).map((problem) => ({
        ...problem,
        place: problem.place.replace(/^[^ ]+/, 'words'),
        fix: fixOf(issue.code, valueAt(value, issue.path), problem.fix),
      })),
    );
}

const fixOf = (code: string, value: unknown, fix: string): string => {
  if (code === 'unrecognized_keys')
    return fix.startsWith('Did you mean')
      ? fix
      : 'Delete it; a new word is declared in src/markdown/interface/ first.';
  return value === undefined ? fix : 'Correct it.';
};
