// A reporter of Vitest for scripts/test/run-vitest.mjs: one marked line of JSON for each test as it ends, so that the progress can be shown.
import { progressMark } from './progress-mark.mjs';

/** @implements {import('vitest/node').Reporter} */
export default class ProgressReporter {
  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    const { state } = test.result();
    console.log(`${progressMark}${JSON.stringify({ state, name: test.fullName })}`);
  }
}
