/** `npm run diff`: the present against another commit, in words and as a page. */
import { join } from 'node:path';
import { formatProblems, loadModel, errorsOf } from '../../model/index.ts';
import { readProject } from '../project.ts';
import { compareProjects, type Diff } from './compare.ts';
import { stateAt } from './git-state.ts';
import { diffPage } from './page.ts';
import { sayDiff } from './say.ts';

export interface DiffResult {
  text: string;
  exitCode: 0 | 1;
  diff?: Diff;
  /** The page, to be written wherever the caller wants it. */
  page?: string;
}

export function diffWith(root: string, ref: string): DiffResult {
  const state = stateAt(root, ref, ['data', 'content']);
  if ('severity' in state) return { text: formatProblems([state]).replace(' Build stopped.', ''), exitCode: 1 };
  try {
    const [before, after] = [loadModel(state.root).model, loadModel(root)];
    const errors = errorsOf(after.problems).length;
    const diff = compareProjects(readProject(state.root, before), readProject(root, after.model));
    const warning = errors === 0 ? [] : [`The data hold ${errors === 1 ? 'an error' : `${errors} errors`}: what can't be read is missing below. "npm run check" names ${errors === 1 ? 'it' : 'them'}.`];
    return { text: [...warning, sayDiff(diff, state.name)].join('\n'), exitCode: 0, diff, page: diffPage(diff, state.name, root) };
  } finally {
    state.remove();
  }
}

export const pageFile = (root: string): string => join(root, 'diff.html');
