// Installs the packages when they are missing or the lock file has changed, and says with which Node to go on. Runs on any Node from 20, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed-lock');

const lockHash = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();
}

/** Installs if needed, and ends the process with npm's own message if that fails. */
export function installIfNeeded() {
  if (isInstalled()) return;
  console.log('Installing the packages …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The packages could not be installed: "npm ci" failed, its message stands above. Check the connection to the package registry and start again.',
    );
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lockHash());
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
 * @returns {Promise<{ endedWell: boolean, output: string }>}
 */
export function runKept([tool = '', ...rest], additions) {
  return new Promise((done) => {
    const child = spawn(tool, rest, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment(additions),
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const chunks = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => chunks.push(chunk));
    const finish = (/** @type {boolean} */ endedWell, text = '') =>
      done({ endedWell, output: Buffer.concat(chunks).toString('utf8') + text });
    child.on('error', (error) => finish(false, `${tool} could not be started: ${error.message}\n`));
    child.on('close', (code) => finish(code === 0));
  });
}
