// The messages of commands on a machine that lacks what they need: one or a few sentences with what to do, and no stack.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { cacheFolder } from './cache-folder.mjs';
import { describeError } from './describe-error.mjs';
import { findChromium } from './find-chromium.mjs';
import { enginesLeftOut } from './find-engines.mjs';
import { nodeFault } from './required-node.mjs';
import { vitestRun } from './test/run-vitest.mjs';

const stack = /^\s+at /m;

function runScript(script: string, env: NodeJS.ProcessEnv, cwd = '.', words: string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(cwd, script), ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 30_000,
  });
  return { status, text: stdout + stderr };
}

test.each(['abc', '-1', '70000', '80.5'])(
  'npm start refuses the port "%s" before it builds anything',
  (PORT) => {
    const { status, text } = runScript('scripts/start.mjs', { PORT });
    expect(status).toBe(1);
    expect(text).toContain(`PORT can't be "${PORT}"`);
    expect(text).not.toMatch(stack);
  },
);

test('npm start says that a port is taken before it builds anything', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const PORT = String((server.address() as AddressInfo).port);
  const { status, text } = runScript('scripts/start.mjs', { PORT, HOST: '127.0.0.1' });
  server.close();
  expect(status).toBe(1);
  expect(text).toBe(
    `Port ${PORT} is taken by another program. Stop that one, or set PORT to a free one: PORT=8080 npm start\n`,
  );
});

test('a host that is not this machine is named', () => {
  const { status, text } = runScript('scripts/start.mjs', { HOST: '192.0.2.1' });
  expect(status).toBe(1);
  expect(text).toMatch(/HOST/);
  expect(text).not.toMatch(stack);
});

test('a half install is seen before anything else, with the mend', () => {
  const root = mkdtempSync(join(tmpdir(), 'half-'));
  cpSync('scripts', join(root, 'scripts'), { recursive: true });
  cpSync('package.json', join(root, 'package.json'));
  cpSync('package-lock.json', join(root, 'package-lock.json'));
  const { status, text } = runScript('scripts/preflight.mjs', {}, root);
  expect(status).toBe(1);
  expect(text).toContain('Run "npm ci"');
  expect(text).not.toMatch(stack);
});

test.each([
  ['scripts/check.ts', '--wacth', "Unknown option '--wacth'", '--verbose, --watch, --root …'],
  ['scripts/check.ts', 'verbose', "Unexpected argument 'verbose'", '--verbose, --watch, --root …'],
  ['scripts/review.ts', 'be --by', '--by names nobody', '--by NAME'],
  ['scripts/review.ts', 'be --mdae', 'There is no option --mdae', '--made FILE'],
  ['scripts/review.ts', 'be faq.md', 'Unexpected "faq.md" after the language "be"', '--made FILE'],
  ['scripts/review.ts', 'be --made --by A', '--made and --by stand together', '--made FILE'],
])('%s refuses “%s”, with what it found and what it has', (script, words, found, expected) => {
  const { status, text } = runScript(script, {}, '.', words.split(' '));
  expect(status).toBe(1);
  expect(text).toContain(`${found}.\nExpected: `);
  expect(text).toContain(expected);
  expect(text).not.toMatch(stack);
});

test.each(['be --made no.md', '--made no.md be', 'be --made=no.md', '--made=no.md be'])(
  'npm run review %s looks for the file in the folder of the language',
  (words) => {
    const { status, text } = runScript('scripts/review.ts', {}, '.', words.split(' '));
    expect(status).toBe(1);
    expect(text).toContain('"be" has no file "no.md"');
  },
);

test('a Chromium that stands in for all leaves none to be a second one, and the tests say so', () => {
  vi.stubEnv('CHROMIUM_PATH', '/some/chromium');
  const lines = enginesLeftOut().filter((line) => line.includes('Chromium'));
  vi.unstubAllEnvs();
  expect(lines).toEqual([expect.stringContaining('CHROMIUM_PATH names the one for all tests')]);
});

test('a Node that is too old is told what to do, by what is installed and what is forbidden', () => {
  const root = mkdtempSync(join(tmpdir(), 'old-node-'));
  const nowhere = { PATH: root };
  expect(nodeFault(root, nowhere, 'v22.18.0')).toBeUndefined();
  expect(nodeFault(root, nowhere, 'v20.19.4')).toMatch(/v20\.19\.4.*\nRun "npm ci"/);
  expect(nodeFault(root, { ...nowhere, npm_config_ignore_scripts: 'true' }, 'v20.19.4')).toMatch(
    /ignore-scripts=true forbids it.\nRun "npm ci", then "npm rebuild node esbuild --ignore-scripts=false"/,
  );
  mkdirSync(join(root, 'node_modules/node'), { recursive: true });
  writeFileSync(join(root, 'node_modules/node/package.json'), '{}');
  expect(nodeFault(root, nowhere, 'v20.19.4')).toMatch(
    /Run "npm rebuild node esbuild --ignore-scripts=false"/,
  );
  expect(nodeFault(root, process.env, 'v20.19.4'), 'the packaged Node is there').toBeUndefined();
});

test('a browser that is not there is named, with what to do', async () => {
  const before = process.env['CHROMIUM_PATH'];
  process.env['CHROMIUM_PATH'] = '/no/such/chromium';
  try {
    await expect(findChromium()).rejects.toThrow(
      `CHROMIUM_PATH can't be "/no/such/chromium": no such file. Point it at a Chromium executable`,
    );
  } finally {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  }
});

test('what can not be written is named by its path', () => {
  const error = Object.assign(new Error('EACCES: permission denied'), {
    code: 'EACCES',
    path: '/site/dist/index.html',
  });
  expect(describeError(error)).toMatch(
    /^\/site\/dist\/index\.html can't be written .* Give yourself the right/,
  );
});

test('a message of our own stands as it is, and a fault of the code says where it is', () => {
  expect(describeError(new Error('Set this to that.'))).toBe('Set this to that.');
  const fault = new TypeError('x is undefined');
  fault.stack = `TypeError: x is undefined\n    at draw (file:///site/src/figures/deals/layout.ts:12:3)\n    at node:internal:1:1`;
  expect(describeError(fault)).toMatch(
    /^TypeError: x is undefined\n {2}at \/site\/src\/figures\/deals\/layout\.ts:12\n/,
  );
});

test('caches are in the project, or elsewhere where it can not be written', () => {
  const root = mkdtempSync(join(tmpdir(), 'cache-'));
  expect(cacheFolder('vite', root)).toBe(join(root, '.astro', 'vite'));
  // A file in the folder's place stands for a folder without the right to write: root has every right.
  writeFileSync(join(root, 'file'), '');
  const elsewhere = cacheFolder('vite', join(root, 'file'));
  expect(elsewhere.startsWith(root)).toBe(false);
  expect(elsewhere).toContain('revolving-door-cache-');
});

test('the tests start where nothing can be written among the packages', () => {
  const readOnly = pathToFileURL(resolve('tests/read-only-packages.mjs')).href;
  const [tool = '', , ...options] = vitestRun;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      resolve(`node_modules/${tool}/vitest.mjs`),
      'list',
      '--filesOnly',
      ...options,
      '--project=unit',
      'scripts/serve',
    ],
    { encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: `--import=${readOnly}` } },
  );
  expect(stderr).not.toContain('EROFS');
  expect(status).toBe(0);
});
