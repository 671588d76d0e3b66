/** Serves folders as a good static host does: text as Brotli at its best, packed once, with the types and lengths that browsers expect. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.csv': 'text/csv;charset=utf-8',
};
const packable = /\.(html|js|css|json|svg|xml|txt|csv)$/;
const longAge = /\.(woff2?|png)$/;

export interface BenchServer {
  url: string;
  close: () => Promise<void>;
}

/** `folders`: first part of the path to folder; "" is the folder for everything else. */
export async function serveBrotli(folders: Readonly<Record<string, string>>): Promise<BenchServer> {
  const roots = Object.fromEntries(
    Object.entries(folders).map(([name, folder]) => [name, resolve(folder)]),
  );
  const packed = new Map<string, Buffer>();
  const answer = (path: string, response: ServerResponse): void => {
    const [, first = ''] = path.split('/');
    const [folder, rest] =
      first in roots ? [roots[first]!, path.slice(first.length + 1)] : [roots['']!, path];
    let file = join(folder, rest);
    if (!file.startsWith(folder)) return void response.writeHead(403).end();
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, 'index.html');
    if (!existsSync(file))
      return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    const isPacked = packable.test(file);
    const body =
      packed.get(file) ??
      (isPacked
        ? brotliCompressSync(readFileSync(file), {
            params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
          })
        : readFileSync(file));
    packed.set(file, body);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Content-Length': body.length,
      'Cache-Control': longAge.test(file) ? 'max-age=31536000, immutable' : 'max-age=600',
      ...(isPacked ? { 'Content-Encoding': 'br', Vary: 'Accept-Encoding' } : {}),
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    try {
      answer(decodeURIComponent((request.url ?? '/').split(/[?#]/)[0] ?? '/'), response);
    } catch (error) {
      response.writeHead(500, { 'Content-Type': 'text/plain' }).end(String(error));
    }
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
