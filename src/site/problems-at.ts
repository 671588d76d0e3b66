/** Which problems belong to a place of the site: an event, a figure, a file. For dev; a build has none to place. */
import type { Problem } from '../model/index.ts';
import type { Site } from './index.ts';

export interface Where {
  /** Id of an event, source, person or series. */
  record?: string;
  figure?: string;
  /** Everything of these files that stands at no record of the page. */
  files?: RegExp;
  /** Records that the page shows by themselves; with `files`. */
  shown?: ReadonlySet<string>;
}

/** `events[41] "2025-09-11-release-52" → sources[1]` → "2025-09-11-release-52". */
export const recordOf = ({ place }: Problem): string | undefined =>
  /^[^"→]*"([^"]+)"/.exec(place)?.[1];

export function problemsAt(
  { problems, asked }: Pick<Site, 'problems' | 'asked'>,
  { record, figure, files, shown }: Where,
): Problem[] {
  return problems.filter((problem) => {
    const id = recordOf(problem);
    if (record !== undefined) return problem.file.startsWith('data/') && id === record;
    if (figure !== undefined) return isOfFigure(problem, figure, id, asked.get(figure));
    return files?.test(problem.file) === true && !(id !== undefined && shown?.has(id) === true);
  });
}

const isOfFigure = (
  { file }: Problem,
  figure: string,
  id: string | undefined,
  asked: ReadonlySet<string> | undefined,
): boolean =>
  file === `content/en/figures/${figure}.md` ||
  file.startsWith(`src/figures/${figure}/`) ||
  (id !== undefined && asked?.has(id) === true && /^data\/(?:events|series|people)/.test(file));
