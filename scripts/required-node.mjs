// Which Node.js runs this project, and what to do where none does. Written for old ones too: it must run on them to print its message.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Runs .ts files as they are. */
const oldest = [22, 18];

/** @param {string} version such as "24.9.0" or "v24.9.0" */
function isEnough(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env with the path that the project's tools are found on, and npm's settings
 * @param {string} [own] version of the Node.js that asks
 * @returns {string | undefined} what is wrong and what to do
 */
export function nodeFault(root, env, own = process.version) {
  if (isEnough(own)) return undefined;
  const isInstalled = existsSync(join(root, 'node_modules', 'node', 'package.json'));
  const areScriptsOff = env['npm_config_ignore_scripts'] === 'true';
  const { stdout } = spawnSync('node', ['-p', 'process.version'], { env, encoding: 'utf8' });
  if (isInstalled && isEnough(stdout ?? '')) return undefined;
  const need = `This project needs Node.js ${oldest.join('.')} or newer, and ${own} is what runs here.`;
  const repair = 'npm rebuild node esbuild --ignore-scripts=false';
  if (isInstalled)
    return `${need}\nIts own Node.js 24 is among the packages, but its install script did not run (ignore-scripts=true does that).\nRun "${repair}", or use a newer Node.js.`;
  return areScriptsOff
    ? `${need}\nIts own Node.js 24 is a package that sets itself up by a script, and ignore-scripts=true forbids it.\nRun "npm ci", then "${repair}"; or use a newer Node.js.`
    : `${need}\nRun "npm ci", which brings Node.js 24 as a package; or use a newer Node.js.`;
}
