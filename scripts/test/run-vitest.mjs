// Runs some of the tests with Vitest and reads what came of them. A run that stops before its tests, a file that can't be loaded, or an error outside a test must not pass for success.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runKept } from '../install.mjs';
import { progressMark } from './progress-mark.mjs';

/** @typedef {{ passed: number, failed: number, notes?: string[], output: string }} Result */
/** @typedef {{ status: string, fullName: string, failureMessages: string[] }} Assertion one test, as Vitest's JSON reporter gives it */
/** @typedef {{ name: string, status: string, message: string, assertionResults: Assertion[] }} TestFile */
/** @typedef {{ numPassedTests: number, numFailedTests: number, testResults: TestFile[] }} Report */
/** @typedef {(test: { state: string, name: string }) => void} OnTest */

/** Node reads our settings as they are: bundled first, they would be written into node_modules, where nothing may be writable. */
export const vitestRun = ['vitest', 'run', '--configLoader', 'native'];

/** Enough of a message to know the cause by, where the end of a long log is all that is kept. @param {string} message */
const firstLines = (message) =>
  message
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line))
    .slice(0, 12)
    .map((line) => `      ${line.slice(0, 400)}`)
    .join('\n');

const notRun = ['skipped', 'pending', 'todo', 'disabled'];

/** @param {Report} report @returns {{ unloaded: TestFile[], notes: string[] }} */
function notesOf({ testResults }) {
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const notes = [
    ...unloaded.map(({ name, message }) => `could not be loaded: ${name}\n${firstLines(message)}`),
    ...tests
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `failed: ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
      ),
    // A test that could not run here has not passed: it is named below the count.
    ...tests
      .filter(({ status }) => notRun.includes(status))
      .map(({ fullName }) => `skipped: ${fullName}`),
  ];
  return { unloaded, notes };
}

/** @param {string} file @param {boolean} endedWell @param {string} output @returns {Result} */
function readResult(file, endedWell, output) {
  try {
    /** @type {Report} */
    const report = JSON.parse(readFileSync(file, 'utf8'));
    const { unloaded, notes } = notesOf(report);
    const failed = report.numFailedTests + unloaded.length;
    const isHollow = failed === 0 && (!endedWell || report.numPassedTests === 0);
    return { passed: report.numPassedTests, failed: isHollow ? 1 : failed, notes, output };
  } catch {
    return { passed: 0, failed: 1, output };
  }
}

/**
 * @param {string[]} choice project and files, as on Vitest's command line
 * @param {NodeJS.ProcessEnv} environment
 * @param {OnTest} onTest called as each test ends
 * @returns {Promise<Result>}
 */
export async function runVitest(choice, environment, onTest) {
  const folder = mkdtempSync(join(tmpdir(), 'revolving-door-'));
  const file = join(folder, 'report.json');
  const reporters = ['default', 'json', './scripts/test/progress-reporter.mjs'];
  const { endedWell, output } = await runKept(
    [
      ...vitestRun,
      ...choice,
      ...reporters.flatMap((name) => ['--reporter', name]),
      '--outputFile.json',
      file,
    ],
    environment,
    (line) => {
      const isProgress = line.startsWith(progressMark);
      if (isProgress) onTest(JSON.parse(line.slice(progressMark.length)));
      return isProgress;
    },
  );
  const result = readResult(file, endedWell, output);
  rmSync(folder, { recursive: true, force: true });
  return result;
}
