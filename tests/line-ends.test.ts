// Texts are copied and compared byte by byte, so a clone has the same bytes whatever core.autocrlf says on its machine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

// An archive of the sources has no record of Git's.
test.skipIf(!existsSync('.git'))(
  'every text is checked out with LF, and no binary is taken for a text',
  () => {
    const { stdout } = spawnSync('git', ['-c', 'core.autocrlf=true', 'ls-files', '--eol'], {
      encoding: 'utf8',
    });
    const files = stdout.trim().split('\n');
    expect(files.length).toBeGreaterThan(100);
    // "i/lf w/lf attr/text=auto eol=lf <tab> path"; a binary has "-text" in the index, or an attribute that says so.
    const isSure = (line: string): boolean =>
      /^i\/(?:lf|none) .*attr\/text=auto eol=lf\s/.test(line) ||
      /^i\/-text .*attr\/-text\s/.test(line);
    expect(files.filter((line) => !isSure(line))).toEqual([]);
  },
);
