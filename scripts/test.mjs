// npm test: installs what is missing, then runs every check and goes on after a failure, so that one run reports everything.
// Two stages run at a time: while one builds the site, the other reads the code. A stage that is no test file counts as one test. The last line is "N passed, N failed".
import './explain-errors.mjs';
import { findSystemChromium } from './find-chromium.mjs';
import { enginesLeftOut, findFirefox, findWebKit } from './find-engines.mjs';
import { installIfNeeded, runKept } from './install.mjs';
import { runStages } from './test/lanes.mjs';
import { runVitest } from './test/run-vitest.mjs';

/** @typedef {import('./test/lanes.mjs').Stage} Stage */

// Neither UTC nor the zone of any editor: a date that depends on the machine shows up here.
const zone = { TZ: 'America/New_York' };

/** @param {string} name @param {string[]} command @returns {Stage} */
const tool = (name, command) => ({
  name,
  run: async () => {
    const { endedWell, output } = await runKept(command, zone);
    return { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, output };
  },
});
const build = tool('Data, words and build', ['node', 'scripts/build.ts']);
/** @type {ReturnType<typeof build.run> | undefined} */
let building;
/** The first of all stages. @type {Stage} */
const buildSite = { ...build, run: (onTest) => (building = build.run(onTest)) };
/** A stage that reads dist/, or writes to .astro/ as the build does. @param {Stage} stage @returns {Stage} */
const afterBuild = ({ name, run }) => ({
  name,
  run: async (onTest) => {
    await building;
    return run(onTest);
  },
});
/** @param {string} name @param {string[]} choice */
const tests = (name, choice) =>
  afterBuild({ name, run: (onTest) => runVitest(choice, zone, onTest) });

// Groups of a minute at most. What is not named here is the rest, so that no file can be left out.
const groups = {
  accessibility: ['accessibility'],
  faults: ['faults', 'every-page'],
  'embeds and authoring': ['embed', 'embed-figures', 'embed-hosts', 'authoring', 'budget', 'facts'],
};
/** @param {string} name */
const browserFile = (name) => `tests/browser/${name}.test.ts`;
const grouped = Object.values(groups).flat().map(browserFile);

/** The same behaviours in each engine of this machine. @type {[name: string, file: string, isThere: boolean][]} */
const engines = [
  ['WebKit', 'webkit', findWebKit() !== undefined],
  ['Firefox', 'firefox', findFirefox() !== undefined],
  ['Chromium', 'chromium', true],
  [
    "the machine's Chromium",
    'system-chromium',
    findSystemChromium() !== undefined && !process.env['CHROMIUM_PATH'],
  ],
];

const stages = [
  buildSite,
  tool('Lint', ['eslint', '.']),
  tool('Format', ['prettier', '--check', '.']),
  // `astro check` reads every .ts and .mjs file of tsconfig.json as tsc does, and the templates too.
  afterBuild(tool('Types', ['astro', 'check'])),
  tests('Browser tests', [
    '--project',
    'browser',
    ...[...grouped, ...engines.map(([, file]) => browserFile(`engines/${file}`))].flatMap(
      (file) => ['--exclude', file],
    ),
  ]),
  tests('Unit tests', ['--project', 'unit']),
  tests('Tests of templates', ['--project', 'templates']),
  ...Object.entries(groups).map(([name, files]) =>
    tests(`Browser tests of ${name}`, ['--project', 'browser', ...files.map(browserFile)]),
  ),
  ...engines
    .filter(([, , isThere]) => isThere)
    .map(([name, file]) =>
      tests(`Tests in ${name}`, ['--project', 'browser', browserFile(`engines/${file}`)]),
    ),
];

installIfNeeded();
const { passed, failed, lines } = await runStages(stages, 2);
console.log(`\n${lines.join('\n')}\n`);
for (const line of enginesLeftOut()) console.log(`Left out: ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
