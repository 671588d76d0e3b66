// npm test: installs what is missing, then runs every check in turn and goes on after a failure, so that one run reports everything.
// A stage that is no test file counts as one test. The last line is "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfNeeded, run } from './install.mjs';

// Neither UTC nor the zone of any editor: a date that depends on the machine shows up here.
const zone = { TZ: 'America/New_York' };
const reports = mkdtempSync(join(tmpdir(), 'revolving-door-'));

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {string[]} command @returns {Count} */
function runStage(command) {
  return run(command, zone) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A run that stops before its tests, a file that can't be loaded, or an error outside a test must not pass for success.
 * @param {string} project @returns {Count}
 */
function runVitest(project) {
  const report = join(reports, `${project}.json`);
  const endedWell = run(['vitest', 'run', '--project', project, '--reporter', 'default', '--reporter', 'json', '--outputFile.json', report], zone);
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter((/** @type {{ status: string, assertionResults: unknown[] }} */ file) => file.status === 'failed' && file.assertionResults.length === 0).length;
    const failed = numFailedTests + unloaded;
    return { passed: numPassedTests, failed: failed === 0 && (!endedWell || numPassedTests === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** @type {[string, () => Count][]} */
const stages = [
  ['Data and words', () => runStage(['node', 'src/model/check.ts'])],
  ['Types', () => runStage(['tsc', '--noEmit'])],
  ['Types in templates', () => runStage(['astro', 'check'])],
  ['Lint', () => runStage(['eslint', '.'])],
  ['Unit tests', () => runVitest('unit')],
  ['Build', () => runStage(['astro', 'build'])],
  ['Browser tests', () => runVitest('browser')],
];

installIfNeeded();
const total = { passed: 0, failed: 0 };
/** @type {string[]} */
const summary = [];
for (const [index, [name, runIt]] of stages.entries()) {
  console.log(`\n── ${index + 1}/${stages.length} ${name}`);
  const start = performance.now();
  const { passed, failed } = runIt();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  summary.push(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
