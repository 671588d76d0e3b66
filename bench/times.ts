/** How long the project's own commands take on this machine, each once, everything installed. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Times {
  checkSeconds: number | null;
  buildSeconds: number | null;
  testSeconds: number | null;
}

export function timeCommands(root: string): Times {
  // Not inside bench/, whose own packages the build would take for the project's.
  const folder = join('.cache', 'bench-dist');
  const build = timed(root, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder]);
  rmSync(join(root, folder), { recursive: true, force: true });
  return {
    checkSeconds: timed(root, ['scripts/check.ts'])?.seconds ?? null,
    buildSeconds: build?.seconds ?? null,
    testSeconds: timed(root, ['scripts/test.mjs'])?.seconds ?? null,
  };
}

function timed(root: string, command: string[]): { seconds: number; output: string } | null {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
    encoding: 'utf8',
    maxBuffer: 1e9,
    timeout: 900_000,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0)
    console.error(
      `node ${command.join(' ')} failed, and is not timed. Its end:\n${stdout.slice(-1000)}`,
    );
  return status === 0 ? { seconds: (performance.now() - start) / 1000, output: stdout } : null;
}
