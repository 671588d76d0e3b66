// A copy of the project in a folder of its own, and a build of it: what tests of whole builds share. Packages are linked, not copied.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Neither what is made nor what no build reads. */
const left = [
  'node_modules',
  'dist',
  'tests',
  'bench',
  'docs',
  '.git',
  '.astro',
  '.cache',
  '.ci',
  '.github',
  '.vscode',
];

/** Vitest's own variables: a build that saw them would take itself for a test in dev and read everything anew for each page. */
const ofTestRunner = /^(?:VITEST.*|TEST|NODE_ENV|DEV|PROD|MODE|SSR|BASE_URL)$/;

/** Pictures that were painted before are shared, unless the test asks whether they would be painted alike. */
export function copyProject(name: string, paintsAfresh = false): string {
  const root = mkdtempSync(join(tmpdir(), `${name}-`));
  for (const entry of readdirSync('.'))
    if (!left.includes(entry)) cpSync(entry, join(root, entry), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  if (!paintsAfresh && existsSync('.cache/pictures')) {
    mkdirSync(join(root, '.cache'));
    symlinkSync(resolve('.cache/pictures'), join(root, '.cache/pictures'));
  }
  return root;
}

/** Builds the folder with this very Node; gives what was printed. Throws with its end when the build fails. */
export function buildProject(root: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const outer = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !ofTestRunner.test(name)),
  );
  return new Promise((done, failed) => {
    const build = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      env: { ...outer, ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [build.stdout, build.stderr])
      stream.on('data', (text: Buffer) => {
        output += text.toString();
      });
    build.on('error', failed);
    // A helper of the build may keep the pipes open for a while after it has ended.
    build.on('exit', (status) => {
      if (status === 0) done(output);
      else failed(new Error(`The build of the copy failed:\n${output.slice(-3000)}`));
    });
  });
}
