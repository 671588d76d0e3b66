// npm run accessibility: builds, then reads every page of the list with axe in every look, at every width, with and without script, and prints a table.
// npm test reads a covering part of the same.
import './explain-errors.mjs';
import { installIfNeeded, run } from './install.mjs';
import { vitestRun } from './test/run-vitest.mjs';

installIfNeeded();
const endedWell =
  run(['astro', 'build']) &&
  run([...vitestRun, '--project', 'browser', 'tests/browser/accessibility.test.ts'], {
    ACCESSIBILITY: 'everything',
    TZ: 'America/New_York',
  });
process.exitCode = endedWell ? 0 : 1;
