// npm run fuzz: throws new dice at every property test, round after round, until a million generated cases have passed or one has failed.
// FUZZ_CASES and FUZZ_SEED choose how many and from where; a failure names the seed that brings it back.
import './explain-errors.mjs';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded, root, runKept } from './install.mjs';
import { vitestRun } from './test/run-vitest.mjs';

installIfNeeded();
const wanted = Number(process.env['FUZZ_CASES'] ?? 1_000_000);
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);
const factor = 8;

const folder = mkdtempSync(join(tmpdir(), 'revolving-door-fuzz-'));
const files = ['src', 'tests', 'scripts']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(room, file),
    ),
  )
  .filter(
    (file) =>
      file.endsWith('.test.ts') &&
      !file.startsWith(join('tests', 'browser')) &&
      readFileSync(join(root, file), 'utf8').includes('fc.assert('),
  )
  .sort();
console.log(
  `${files.length} files with generated cases, ${wanted.toLocaleString('en')} cases wanted, seeds from ${firstSeed}.`,
);

const start = performance.now();
let tried = 0;
for (let round = 0; tried < wanted; round += 1) {
  const seed = firstSeed + round;
  const tally = join(folder, `${seed}`);
  const { endedWell, output } = await runKept(
    [...vitestRun, '--project', 'unit', '--testTimeout', '600000', ...files],
    { FUZZ_SEED: String(seed), FUZZ_FACTOR: String(factor), FUZZ_TALLY: tally },
  );
  if (!endedWell) {
    console.error(output);
    console.error(
      `A generated case failed in round ${round + 1}. To see it again: FUZZ_SEED=${seed} FUZZ_CASES=1 npm run fuzz`,
    );
    process.exitCode = 1;
    break;
  }
  tried += readFileSync(tally, 'utf8')
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Number(line), 0);
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `round ${round + 1}, seed ${seed}: ${tried.toLocaleString('en')} cases passed in ${seconds.toFixed(0)} s, about ${Math.max(0, Math.ceil(((wanted - tried) * seconds) / tried)).toLocaleString('en')} s to go`,
  );
}
rmSync(folder, { recursive: true, force: true });
