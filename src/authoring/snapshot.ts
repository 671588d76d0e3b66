/** Writes snapshots/<version>/facts.json: the numbers as this version publishes them, which the check holds later changes against. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { errorsOf, formatProblems, type Problem } from '../model/index.ts';
import { nextVersion, formatSnapshot } from '../model/snapshots.ts';
import { check } from './check.ts';
import type { Model } from '../model/index.ts';

export interface SnapshotResult {
  text: string;
  exitCode: 0 | 1;
}

/** Each version is written once, and a second time only if nothing differs. Refuses a project with errors. */
export function writeFactSnapshot(root: string, model: Model): SnapshotResult {
  const errors = errorsOf(check(root, { advisories: 'none' }).problems);
  if (errors.length > 0) return { text: formatProblems(errors), exitCode: 1 };
  const unsigned = publisherProblem(model);
  if (unsigned) return { text: formatProblems([unsigned]), exitCode: 1 };
  const file = `snapshots/${model.version}/facts.json`;
  const text = formatSnapshot(model);
  if (!existsSync(join(root, file))) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    return { text: `Wrote ${file}.`, exitCode: 0 };
  }
  if (readFileSync(join(root, file), 'utf8') === text)
    return { text: `${file} exists already, and nothing differs.`, exitCode: 0 };
  const problem: Problem = {
    severity: 'error',
    file: 'data/version.json',
    place: 'version → version',
    found: `can't be "${model.version}" again: it has a snapshot, and the facts differ from it.`,
    expected: 'Expected: a name of its own for each state of the data; a snapshot never changes.',
    fix: `Write the day on which this is published, or "${nextVersion(model.version)}".`,
  };
  return { text: formatProblems([problem]), exitCode: 1 };
}

/** A release may be built by anyone; to publish one, somebody must answer for it. */
function publisherProblem({ publisher }: Model): Problem | undefined {
  const missing = (['name', 'contact'] as const).filter((field) => publisher[field] === null);
  if (missing.length === 0) return undefined;
  return {
    severity: 'error',
    file: 'data/publisher.json',
    place: missing.join(' and '),
    found: `can't be null when a version is published: readers could not tell who answers for it.`,
    expected: 'Expected: the name of who publishes the site, and an address for mistakes.',
    fix: 'Fill in data/publisher.json; each page says "unpublished draft" until then.',
  };
}
