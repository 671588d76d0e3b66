// On a machine whose Node is too old, and where packages may not set themselves up, every npm command says what to do before anything else.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A clone in which the packages are those that `npm ci` leaves where scripts are forbidden; `isInstalled` says whether it has run. */
function clone(isInstalled: boolean): string {
  const root = mkdtempSync(join(tmpdir(), 'old-node-'));
  roots.push(root);
  for (const entry of ['scripts', 'package.json', 'package-lock.json'])
    cpSync(entry, join(root, entry), { recursive: true });
  const version = "Object.defineProperty(process, 'version', { value: 'v20.19.4' });";
  writeFileSync(join(root, 'old.cjs'), version);
  if (!isInstalled) return root;
  mkdirSync(join(root, 'node_modules/node'), { recursive: true });
  writeFileSync(join(root, 'node_modules/node/package.json'), '{}');
  return root;
}

/** What the command says first. As an old Node does, this one takes no TypeScript. */
function firstWords(command: string, root: string) {
  const [, script = '', ...options] = command.split(' && ')[0]!.split(' ');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
      NODE_OPTIONS: `--require ${join(root, 'old.cjs')} --no-experimental-strip-types`,
      npm_config_ignore_scripts: 'true',
    },
  });
  return { status, text: stdout + stderr };
}

describe.each([
  ['nothing is installed', false],
  ['packages are installed and none has set itself up', true],
])('where %s', (_state, isInstalled) => {
  const root = clone(isInstalled);
  test.each(Object.entries(scripts))('npm run %s says what to do', (_name, command) => {
    const { status, text } = firstWords(command, root);
    expect(text).toContain('v20.19.4');
    expect(text).toContain('"npm rebuild node esbuild --ignore-scripts=false"');
    expect(text).not.toMatch(/^\s+at |Error/m);
    expect(text.trim().split('\n')).toHaveLength(3);
    expect(status).toBe(1);
  });
});
