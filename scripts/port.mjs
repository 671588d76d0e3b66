// HOST and PORT, and whether the server may have them: asked before the build, not after it. Needs no package.
import { createServer } from 'node:net';

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ host: string | undefined, port: number | undefined }} a port of 0 is any free one
 * @throws {Error} where PORT is no port
 */
export function askedAddress({ HOST, PORT }) {
  const port = PORT === undefined || PORT === '' ? undefined : Number(PORT);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535))
    throw new Error(
      `PORT can't be "${PORT}": a port is a whole number from 0 to 65535. Correct it, or unset it: then the first free one from 4321 is taken.`,
    );
  return { host: HOST === '' ? undefined : HOST, port };
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>} rejects with the system's error
 */
export function listen(server, port, host) {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, host, () => {
      server.off('error', failed);
      done();
    });
  });
}

/** Rejects as the server would if it could not have this address. @param {{ host?: string | undefined, port?: number | undefined }} address */
export async function tryAddress({ host = 'localhost', port = 0 }) {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((done) => server.close(done));
}
