// Installs the packages when npm's own records show that some are missing, and finds the Node to go on with. Runs on any Node from 20, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { missingPackages } from './installed.mjs';
import { nodeFault } from './required-node.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Says what is wrong and ends the process, if something is. @param {string | undefined} fault */
export function stopAt(fault) {
  if (fault === undefined) return;
  console.error(fault);
  process.exit(1);
}

/** Installs if needed, and ends the process with npm's own message if that fails. */
export function installIfNeeded() {
  // Two minutes of installing are too long to find out that what it brings may not set itself up.
  if (process.env['npm_config_ignore_scripts'] === 'true') stopAt(nodeFault(root, environment()));
  if (missingPackages(root).length > 0) install();
  stopAt(nodeFault(root, environment()));
}

function install() {
  console.log('Installing the packages, among them the Node.js 24 that builds the site …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    'The packages could not be installed: "npm ci" failed, its message stands above. Check the connection to the package registry and start again.',
  );
  process.exit(status ?? 1);
}

/**
 * Puts the tools of this project first on the path. Among them is Node 24 as an npm package, which the build needs and many machines lack.
 * @param {NodeJS.ProcessEnv} [additions]
 */
export function environment(additions = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  return { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...additions };
}

/**
 * Runs one tool of the project and shows what it prints.
 * @param {string[]} command @param {NodeJS.ProcessEnv} [additions]
 * @returns {boolean} whether it ended well
 */
export function run([tool = '', ...rest], additions) {
  const { status } = spawnSync(tool, rest, {
    cwd: root,
    stdio: 'inherit',
    env: environment(additions),
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/**
 * Runs one tool of the project and keeps what it prints, so that two that run side by side don't mix their lines.
 * @param {string[]} command @param {NodeJS.ProcessEnv} [additions]
 * @param {(line: string) => boolean} [takeLine] is given each line as it comes; what it takes is not kept
 * @returns {Promise<{ endedWell: boolean, output: string }>}
 */
export function runKept([tool = '', ...rest], additions, takeLine = () => false) {
  return new Promise((done) => {
    const child = spawn(tool, rest, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(additions),
      shell: process.platform === 'win32',
    });
    /** @type {string[]} */
    const kept = [];
    for (const input of [child.stdout, child.stderr])
      createInterface({ input }).on('line', (line) => {
        if (!takeLine(line)) kept.push(line);
      });
    const finish = (/** @type {boolean} */ endedWell, text = '') =>
      done({ endedWell, output: [...kept, text].join('\n').trimEnd() });
    child.on('error', (error) => finish(false, `${tool} could not be started: ${error.message}`));
    child.on('close', (code) => finish(code === 0));
  });
}
