// npm start: installs what is missing, builds the site and serves it. HOST and PORT choose the address.
import './explain-errors.mjs';
import { spawn } from 'node:child_process';
import { environment, installIfNeeded, root, run } from './install.mjs';
import { askedAddress, tryAddress } from './port.mjs';

await tryAddress(askedAddress(process.env));
installIfNeeded();
if (!run(['node', 'scripts/build.ts'])) {
  console.error('The site was not built; the messages above say what to mend.');
  process.exit(1);
}
// The server asks for packages, so it runs as a child that starts after the install.
const server = spawn('node', ['scripts/serve.mjs', 'dist'], {
  cwd: root,
  stdio: 'inherit',
  env: environment(),
  shell: process.platform === 'win32',
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
