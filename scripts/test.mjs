// npm test: installs what is missing, then runs every check and goes on after a failure, so that one run reports everything.
// The site is built first; then two stages run at a time, and whichever lane is free takes the next: both cores are busy to the end.
// A stage that is no test file counts as one test. The last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded, runKept } from './install.mjs';

// Neither UTC nor the zone of any editor: a date that depends on the machine shows up here.
const zone = { TZ: 'America/New_York' };
const reports = mkdtempSync(join(tmpdir(), 'revolving-door-'));

/** @typedef {{ passed: number, failed: number, notes?: string[], output: string }} Result */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion one test, as Vitest's JSON reporter gives it */
/** @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} TestFile */
/** @typedef {[name: string, run: () => Promise<Result>]} Stage */

/** @param {string[]} command @returns {Promise<Result>} */
async function runStage(command) {
  const { endedWell, output } = await runKept(command, zone);
  return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, output };
}

/** Enough of a message to know the cause by, where the end of a long log is all that is kept. @param {string} message */
const firstLines = (message) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, 12)
    .map((line) => `      ${line.slice(0, 400)}`)
    .join('\n');

/**
 * A run that stops before its tests, a file that can't be loaded, or an error outside a test must not pass for success.
 * @param {string} project @param {string[]} choice which of its files @returns {Promise<Result>}
 */
async function runVitest(project, choice = []) {
  const report = join(mkdtempSync(join(reports, 'run-')), `${project}.json`);
  const { endedWell, output } = await runKept(
    [
      'vitest',
      'run',
      '--project',
      project,
      ...choice,
      '--reporter',
      'default',
      '--reporter',
      'json',
      '--outputFile.json',
      report,
    ],
    zone,
  );
  try {
    /** @type {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} */
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    const failed = numFailedTests + unloaded.length;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const notes = [
      ...unloaded.map(
        ({ name, message }) => `could not be loaded: ${name}\n${firstLines(message)}`,
      ),
      ...tests
        .filter(({ status }) => status === 'failed')
        .map(
          ({ fullName, failureMessages }) =>
            `failed: ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
        ),
      // A test that could not run here has not passed: it is named below the count.
      ...tests
        .filter(({ status }) => ['skipped', 'pending', 'todo', 'disabled'].includes(status))
        .map(({ fullName }) => `skipped: ${fullName}`),
    ];
    return {
      passed: numPassedTests,
      failed: failed === 0 && (!endedWell || numPassedTests === 0) ? 1 : failed,
      notes,
      output,
    };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

/** @type {Stage[]} */
const first = [
  ['Data and words', () => runStage(['node', 'scripts/check.ts'])],
  ['Build', () => runStage(['astro', 'build'])],
];
const browserFile = (/** @type {string} */ name) => `tests/browser/${name}.test.ts`;
// Groups of a minute at most. What is not named here is the rest, so that no file can be left out.
const groups = {
  accessibility: ['accessibility'],
  faults: ['faults', 'every-page'],
  'embeds and desk': ['embed', 'embed-figures', 'embed-hosts', 'desk', 'budget', 'facts'],
};
const grouped = Object.values(groups).flat().map(browserFile);

/** The longest first, the shortest last, so that both lanes end together. `astro check` reads every .ts and .mjs file of tsconfig.json as tsc does, and the templates too. @type {Stage[]} */
const twoAtATime = [
  ['Unit tests', () => runVitest('unit')],
  [
    'Browser tests',
    () =>
      runVitest(
        'browser',
        grouped.flatMap((file) => ['--exclude', file]),
      ),
  ],
  ...Object.entries(groups).map(
    ([name, files]) =>
      /** @type {Stage} */ ([
        `Browser tests of ${name}`,
        () => runVitest('browser', files.map(browserFile)),
      ]),
  ),
  ['Types', () => runStage(['astro', 'check'])],
  ['Lint', () => runStage(['eslint', '.'])],
];

const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];

/** Takes from the list until it is empty. @param {Stage[]} stages */
async function runInTurn(stages) {
  for (let stage = stages.shift(); stage !== undefined; stage = stages.shift()) {
    const [name, runIt] = stage;
    console.log(`… ${name}`);
    const start = performance.now();
    const { passed, failed, notes = [], output } = await runIt();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    total.passed += passed;
    total.failed += failed;
    summary.push(
      [
        `${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
        ...notes.map((note) => `    ${note}`),
      ].join('\n'),
    );
    console.log(`\n── ${name} (${seconds} s)\n${output.trimEnd()}`);
  }
}

installIfNeeded();
await runInTurn(first);
await Promise.all([runInTurn(twoAtATime), runInTurn(twoAtATime)]);
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
