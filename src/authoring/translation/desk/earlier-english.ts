/** The English that a stale part was made from, looked up by its mark in the history of its file. Knows git, and writes nothing. */
import { spawnSync } from 'node:child_process';
import { sourceLanguage } from '../../../markdown/languages.ts';
import { markOf } from '../../../markdown/made-from.ts';
import { partsOf } from '../../../markdown/parts.ts';

/** Marks are made from texts, so what was found once holds for good. */
const known = new Map<string, string>();
const mostCommits = 200;

/** Texts by mark; what the history does not have is left out, and nothing is found where there is no git. */
export function earlierEnglish(
  root: string,
  file: string,
  marks: readonly string[],
): ReadonlyMap<string, string> {
  const paths = file === 'events.json' ? ['data/events'] : [`content/${sourceLanguage}/${file}`];
  const open = new Set(marks.filter((mark) => !known.has(mark)));
  const git = (...line: string[]): string =>
    spawnSync('git', ['-C', root, ...line], { encoding: 'utf8', maxBuffer: 1e8 }).stdout ?? '';
  const commits =
    open.size === 0 ? [] : git('log', `-${mostCommits}`, '--format=%h', '--', ...paths).split('\n');
  for (const commit of commits.filter((name) => name !== '')) {
    if (open.size === 0) break;
    for (const text of textsIn(file, commit, git)) {
      const mark = markOf(text);
      if (open.delete(mark)) known.set(mark, text);
    }
  }
  return known;
}

/** All parts of the file as a commit has them; of the record only what the commit changed. */
function textsIn(
  file: string,
  commit: string,
  git: (...line: string[]) => string,
): readonly string[] {
  if (file === 'events.json')
    return [
      ...git('show', '--format=', '--unified=0', commit, '--', 'data/events').matchAll(
        /^[-+] *"(?:title|summary)": ("(?:[^"\\]|\\.)*")/gm,
      ),
    ].map(([, value = '""']) => JSON.parse(value) as string);
  const { fields, blocks } = partsOf(
    file,
    git('show', `${commit}:./content/${sourceLanguage}/${file}`),
  );
  return [...fields, ...blocks].map(({ text }) => text);
}
