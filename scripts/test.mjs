// npm test: installs what is missing, then runs every check and goes on after a failure, so that one run reports everything.
// Three stages run at a time, as browsers spend much of theirs waiting for frames. A stage that is no test file counts as one test. The last line is "N passed, N failed".
import './explain-errors.mjs';
import { enginesLeftOut, findFirefox, findOtherChromium, findWebKit } from './find-engines.mjs';
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

// What is not named here is the rest, so that no file can be left out.
const groups = {
  'the timeline': [
    'door',
    'door-labels',
    'door-reading',
    'translated-pages',
    'chapter-line',
    'layout-shift',
    'less-motion',
    'place',
  ],
  paper: [
    'print',
    'print-brief',
    'print-languages',
    'print-letters',
    'print-pages',
    'print-poster',
  ],
  accessibility: ['accessibility', 'reading-needs'],
  'faults and links to words': ['faults', 'every-page', 'engines/quote-links'],
  'embeds and authoring': ['embed', 'embed-figures', 'embed-hosts', 'authoring', 'budget', 'facts'],
};

/** The same behaviours in each engine of this machine, and what one engine alone is asked. @type {[name: string, files: string[], isThere: boolean][]} */
const engines = [
  ['WebKit', ['webkit'], findWebKit() !== undefined],
  ['Firefox', ['firefox', 'firefox-print', 'firefox-safest'], findFirefox() !== undefined],
  ['Chromium', ['chromium'], true],
  ["the machine's Chromium", ['system-chromium'], findOtherChromium() !== undefined],
];

/** @param {readonly string[]} names */
const browserFiles = (names) => names.map((name) => `tests/browser/${name}.test.ts`);
/** @type {[name: string, files: string[]][]} */
const grouped = Object.entries(groups).map(([name, files]) => [name, browserFiles(files)]);
/** @type {[name: string, files: string[], isThere: boolean][]} */
const inEngines = engines.map(([name, files, isThere]) => [
  name,
  browserFiles(files.map((file) => `engines/${file}`)),
  isThere,
]);

const stages = [
  buildSite,
  tool('Lint', ['eslint', '.']),
  tool('Format', ['prettier', '--check', '.']),
  // `astro check` reads every .ts and .mjs file of tsconfig.json as tsc does, and the templates too.
  afterBuild(tool('Types', ['astro', 'check'])),
  tests('Unit tests', ['--project', 'unit']),
  ...grouped.map(([name, files]) =>
    tests(`Browser tests of ${name}`, ['--project', 'browser', ...files]),
  ),
  tests('Other browser tests', [
    '--project',
    'browser',
    ...[...grouped, ...inEngines].flatMap(([, files]) =>
      files.flatMap((file) => ['--exclude', file]),
    ),
  ]),
  ...inEngines
    .filter(([, , isThere]) => isThere)
    .map(([name, files]) => tests(`Tests in ${name}`, ['--project', 'browser', ...files])),
  tests('Tests of templates', ['--project', 'templates']),
];

installIfNeeded();
const { passed, failed, lines } = await runStages(stages, 3);
console.log(`\n${lines.join('\n')}\n`);
for (const line of enginesLeftOut()) console.log(`Left out: ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
