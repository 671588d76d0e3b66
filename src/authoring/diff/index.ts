/** `npm run diff`: the present against another commit, in words and as a page. */
import { join } from 'node:path';
import { formatProblems, loadModel, errorsOf } from '../../model/index.ts';
import { figureWords, readProject } from '../project.ts';
import { compareProjects, type Diff } from './compare.ts';
import { stateAt } from './git-state.ts';
import { diffPage } from './page.ts';
import { formatDiff } from './describe.ts';

export interface DiffResult {
  text: string;
  exitCode: 0 | 1;
  diff?: Diff;
  /** The page, to be written wherever the caller wants it. */
  page?: string;
}

export function diffWith(root: string, ref: string): DiffResult {
  const state = stateAt(root, ref, ['data', 'content']);
  if ('severity' in state)
    return { text: formatProblems([state]).replace(' Build stopped.', ''), exitCode: 1 };
  try {
    const [before, after] = [loadModel(state.root), loadModel(root)];
    // Drawn by today's code with today's words of the interface: an older state may lack some.
    const words = figureWords(root);
    const diff = compareProjects(
      readProject(state.root, before.model, words),
      readProject(root, after.model, words),
    );
    const warning = [
      ...warningOf(errorsOf(after.problems).length, 'The data hold', '"npm run check" names them.'),
      ...warningOf(
        errorsOf(before.problems).length,
        'Read by the rules of today, the older data hold',
        'The shape of a record may have changed since.',
      ),
    ];
    return {
      text: [...warning, formatDiff(diff, state.name)].join('\n'),
      exitCode: 0,
      diff,
      page: diffPage(diff, state.name, root),
    };
  } finally {
    state.remove();
  }
}

const warningOf = (errors: number, who: string, why: string): string[] =>
  errors === 0
    ? []
    : [
        `${who} ${errors === 1 ? 'an error' : `${errors} errors`}; what can't be read is missing below. ${why}`,
      ];

export const pageFile = (root: string): string => join(root, 'diff.html');
