// Serves a folder of built pages as a plain static host would: index.html for a folder, 404.html for the rest. Used by npm start, npm run preview and the browser tests.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { askedAddress, listen } from './port.mjs';

/** Types that a plain server does not know, as src/outputs/host-headers.ts gives them to hosts; a test holds the two together. @type {Record<string, string>} */
export const types = {
  '/feed.xml': 'application/atom+xml; charset=utf-8',
  '/feed.json': 'application/feed+json; charset=utf-8',
  '/cite.bib': 'application/x-bibtex; charset=utf-8',
  '/CITATION.cff': 'text/plain; charset=utf-8',
  '/revolving-door.epub': 'application/epub+zip',
  '/SHA256SUMS': 'text/plain; charset=utf-8',
};

/** The same by the end of the name. @type {Record<string, string>} */
export const typesByEnding = {
  '.csv': 'text/csv; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
};

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function sayType(response, pathname) {
  const type = types[pathname] ?? typesByEnding[extname(pathname)];
  if (type) response.setHeader('Content-Type', type);
}

const firstPort = 4321;
const triedPorts = 100;

/**
 * @param {string} folder
 * @param {import('node:http').ServerResponse} response
 */
function answerNotFound(folder, response) {
  const page = join(folder, '404.html');
  const found = existsSync(page);
  response.writeHead(404, {
    'Content-Type': found ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
  });
  response.end(found ? readFileSync(page) : 'Not found\n');
}

/**
 * Relative links only work when a folder's address ends in a slash, so "/facts" is sent on to "/facts/", as static hosts do.
 * @param {string} folder
 * @param {string} address
 * @returns {string | undefined}
 */
function slashedAddress(folder, address) {
  const [pathname = '/', query] = address.split('?', 2);
  if (pathname.endsWith('/')) return undefined;
  try {
    const isFolder = statSync(join(folder, decodeURIComponent(pathname))).isDirectory();
    // One leading slash only: "//host" in a Location header would lead to another site.
    return isFolder
      ? `${pathname.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {string} host
 */
async function listenOnFreePort(server, host) {
  for (let port = firstPort; port < firstPort + triedPorts; port += 1) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    `No free port between ${firstPort} and ${firstPort + triedPorts - 1}. Set PORT to one that is free.`,
  );
}

/**
 * @param {string} folder
 * @param {{ port?: number | undefined, host?: string | undefined }} [options] port 0 is any free one; without a port, the first free one from 4321 upward
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url ends in a slash
 */
export async function serve(folder, { port, host = 'localhost' } = {}) {
  const root = resolve(folder);
  if (!existsSync(root))
    throw new Error(`Nothing to serve: ${folder} does not exist. Run "npm run build" first.`);
  const answerFile = sirv(root, {
    dev: true,
    etag: true,
    setHeaders: sayType,
    onNoMatch: (_request, response) => answerNotFound(root, response),
  });
  const server = createServer((request, response) => {
    const slashed = slashedAddress(root, request.url ?? '/');
    if (slashed) response.writeHead(301, { Location: slashed }).end();
    else answerFile(request, response);
  });
  await (port === undefined ? listenOnFreePort(server, host) : listen(server, port, host));
  const { port: used } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const close = () =>
    new Promise((/** @type {(value: void) => void} */ done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${used}/`, close };
}

/** Reads HOST and PORT, serves the folder until stopped, and prints the address. @param {string} folder */
async function serveAndAnnounce(folder) {
  const { url } = await serve(folder, askedAddress(process.env));
  console.log(`\n  The Revolving Door is served at ${url}\n  Press Ctrl+C to stop.\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await import('./explain-errors.mjs');
  await serveAndAnnounce(process.argv[2] ?? 'dist');
}
