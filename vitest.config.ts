// Three kinds of tests: unit tests need only Node, tests of templates Astro too, browser tests open the built site in dist/.
import { defineConfig } from 'vitest/config';
import { cacheFolder } from './scripts/cache-folder.mjs';

export default defineConfig({
  cacheDir: cacheFolder('vitest'),
  test: {
    projects: [
      'tests/templates/vitest.config.ts',
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'tests/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: ['tests/fixed-seed.ts'],
          // Generous: a machine may be busy with other things, and a test that hangs is told apart by never ending.
          testTimeout: 120_000,
          // Modules are loaded once for all files, not for each: no file changes what another reads, and half the time went into loading.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // One file after the other, as all share a browser; npm test has up to three such runs at a time.
          fileParallelism: false,
          // One browser for all files, and modules loaded once: each test opens a window of its own.
          isolate: false,
        },
      },
    ],
  },
});
