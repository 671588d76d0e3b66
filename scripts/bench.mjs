// npm run bench, npm run bench:scale: installs what bench/ needs if its lock file has changed, then runs it with the project's own Node.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import './explain-errors.mjs';
import { installIfNeeded, root, run } from './install.mjs';
import { missingPackages } from './installed.mjs';

const folder = join(root, 'bench');
const [script = 'run.ts', ...options] = process.argv.slice(2);

installIfNeeded();
// Growth needs nothing but the project itself; the peers and Lighthouse are packages of bench/ alone.
if (script === 'run.ts' && missingPackages(folder).length > 0) {
  console.log('Installing the peers and Lighthouse …');
  const { status } = spawnSync('npm', ['--prefix', folder, 'ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
if (
  script === 'run.ts' &&
  !existsSync(join(root, 'dist', 'index.html')) &&
  !run(['astro', 'build'])
)
  process.exit(1);
process.exitCode = run(['node', join(folder, script), ...options]) ? 0 : 1;
