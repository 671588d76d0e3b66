import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Said by the command at its end: the processor's time that it took, whatever else the machine did meanwhile. */
const tellWork = `data:text/javascript,${encodeURIComponent('process.on("exit", () => { const { user, system } = process.cpuUsage(); console.error(`worked for ${(user + system) / 1e6} s`); });')}`;

/** The command as `npm run check` runs it, on a copy of the data and words, one byte of which may be changed. */
function checkCopy(change: (root: string) => void): {
  status: number | null;
  output: string;
  seconds: number;
} {
  const root = mkdtempSync(join(tmpdir(), 'check-'));
  for (const folder of ['data', 'content']) cpSync(folder, join(root, folder), { recursive: true });
  change(root);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', tellWork, 'scripts/check.ts', '--root', root],
    { encoding: 'utf8' },
  );
  const seconds = Number(/worked for ([\d.]+) s/.exec(stderr)?.[1]);
  rmSync(root, { recursive: true });
  return { status, output: stdout + stderr, seconds };
}

test('a fault in the data stops the build, in under five seconds of work, with its place and without a stack', () => {
  const { status, output, seconds } = checkCopy((root) => {
    const file = join(root, 'data/people.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"role"', '"rolle"'));
  });
  expect(status).toBe(1);
  expect(output).toMatch(
    /data\/people\.json:\d+ → people\[0\] "[a-z-]+"\n[^→]*rolle is not a field of this record\./,
  );
  expect(output).toMatch(/Build stopped\./);
  expect(output).not.toMatch(/^\s+at /m);
  expect(seconds).toBeLessThan(5);
});

test('words that speak of a broken record are not blamed for it', () => {
  const { status, output } = checkCopy((root) => {
    const file = join(root, 'data/events/2025.json');
    const events = JSON.parse(readFileSync(file, 'utf8')) as { id: string; title: string }[];
    writeFileSync(
      file,
      JSON.stringify(
        events.map((event) =>
          event.id === '2025-09-11-release-52' ? { ...event, title: '' } : event,
        ),
      ),
    );
  });
  expect(status).toBe(1);
  expect(output).toContain('title can\'t be "": it is empty.');
  expect(output).not.toContain('There is no fact "2025-09-11-release-52/released"');
  expect(output).toMatch(
    /\d+ faults? in the words followed from broken records and (is|are) not listed\./,
  );
});

test('a folder without data and words is told about, not fallen over', () => {
  const { status, output } = checkCopy((root) => {
    rmSync(join(root, 'data'), { recursive: true });
    rmSync(join(root, 'content'), { recursive: true });
  });
  expect(status).toBe(1);
  expect(output).toContain('data/events\n  This folder holds no data.');
  expect(output).not.toMatch(/^\s+at /m);
});
