/** Data and words as another commit has them, laid into a folder of their own so that they are read as the present is. Knows git, and nothing of what the files mean. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../model/index.ts';

export interface GitState {
  root: string;
  /** "a1b2c3d Sentence of the commit". */
  name: string;
  remove(): void;
}

const mostBytes = 512 * 1024 * 1024;

/** The folders of a project at a commit, branch or tag; a problem when there is no git, or no such commit. */
export function stateAt(root: string, ref: string, folders: readonly string[]): GitState | Problem {
  const git = (line: readonly string[], input?: string) =>
    spawnSync('git', ['-C', root, ...line], {
      maxBuffer: mostBytes,
      ...(input === undefined ? {} : { input }),
    });
  const named = git(['log', '-1', '--format=%h %s', '--end-of-options', ref, '--']);
  if (named.error || named.status !== 0)
    return unknownRef(
      ref,
      named.error ? 'git is not here' : (named.stderr.toString().trim().split('\n')[0] ?? ''),
    );
  const files = git(['ls-tree', '-r', '-z', '--name-only', ref, '--', ...folders])
    .stdout.toString()
    .split('\0')
    .filter((file) => file !== '');
  const target = mkdtempSync(join(tmpdir(), 'revolving-door-diff-'));
  const contents = readBatch(
    git(['cat-file', '--batch'], files.map((file) => `${ref}:./${file}\n`).join('')).stdout,
  );
  for (const [index, file] of files.entries()) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), contents[index] ?? '');
  }
  return {
    root: target,
    name: named.stdout.toString().trim(),
    remove: () => rmSync(target, { recursive: true, force: true }),
  };
}

/** `git cat-file --batch` answers "<id> blob <size>", a newline, the bytes, a newline; one process for hundreds of files. */
function readBatch(output: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString().split(' ')[2] ?? 0);
    contents.push(output.subarray(end + 1, end + 1 + size));
    at = end + 2 + size;
  }
  return contents;
}

const unknownRef = (ref: string, reason: string): Problem => ({
  severity: 'error',
  file: 'npm run diff',
  place: '',
  found: `"${ref}" can't be read: ${reason}.`,
  expected: 'Expected: a commit, branch or tag of this project, such as HEAD, main or HEAD~3.',
  fix: 'Look it up with: git log --oneline',
});
