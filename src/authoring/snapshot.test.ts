import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadModel } from '../model/index.ts';
import { writeFactSnapshot } from './snapshot.ts';
import { copyProject } from '../../tests/copy-project.ts';

test('a version is not published while nobody answers for it, and the mend is said', () => {
  const root = copyProject('unsigned');
  const { text, exitCode } = writeFactSnapshot(root, {
    ...loadModel(root).model,
    publisher: { name: 'A. Publisher', contact: null },
  });
  expect(exitCode).toBe(1);
  expect(text).toContain('data/publisher.json');
  expect(text).toContain('contact');
  expect(text).toContain('Fill in data/publisher.json');
  expect(existsSync(join(root, 'snapshots'))).toBe(false);
});
