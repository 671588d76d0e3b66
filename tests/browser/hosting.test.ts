// The headers of dist/_headers, sent by a server as a host would: no page minds them, others may frame the embeds and nothing else.
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersSent } from '../header-rules.ts';
import { expectNoConsoleError, launch, openPage } from './harness.ts';

const rules = readFileSync('dist/_headers', 'utf8');

function headersFor(address: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of headersSent(rules, address))
    // Netlify takes the later of two, Cloudflare both: none may stand twice.
    headers[name] = name in headers ? 'said twice' : value;
  return headers;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
};
let host: Server;
let site: Server;
const addressOf = (server: Server, name: string): string =>
  `http://${name}:${(server.address() as AddressInfo).port}/`;
const listen = (server: Server): Promise<Server> =>
  new Promise((done) => server.listen(0, () => done(server)));

beforeAll(async () => {
  site = await listen(
    createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = join('dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (!existsSync(file)) return void response.writeHead(404, headersFor('/404.html')).end();
      response
        .writeHead(200, {
          'Content-Type': types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
          ...headersFor(pathname),
        })
        .end(readFileSync(file));
    }),
  );
  // Another name; where it frames an embed, as strict towards what it takes in as a page can be.
  host = await listen(
    createServer((request, response) => {
      const page = new URL(request.url ?? '/', 'http://localhost').searchParams.get('frame') ?? '';
      const frame = `<iframe title="x" width="600" height="600" sandbox="allow-scripts" src="${addressOf(site, 'localhost')}${page}"></iframe>`;
      const isolation = page.startsWith('embed/')
        ? {
            'Cross-Origin-Embedder-Policy': 'require-corp',
            'Cross-Origin-Opener-Policy': 'same-origin',
          }
        : {};
      response
        .writeHead(200, { 'Content-Type': 'text/html', ...isolation })
        .end(`<!doctype html><title>Host</title>${frame}`);
    }),
  );
});
afterAll(() => {
  for (const server of [site, host]) {
    server.close();
    server.closeAllConnections();
  }
});

test('the files for hosts are in the build, dot-files too', () => {
  for (const file of ['_headers', '.htaccess', 'nginx.conf', '.nojekyll'])
    expect(existsSync(join('dist', file)), file).toBe(true);
});

test('with these headers every kind of page opens without an error, its fonts come, and its script runs', async () => {
  const opened = await openPage({ path: `${addressOf(site, 'localhost')}#december-2024` });
  expect(
    await opened.page.locator('.steps').evaluate((steps) => (steps as HTMLElement).dataset['step']),
  ).toBe('december-2024');
  expect(
    await opened.page.evaluate(() =>
      document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')),
    ),
  ).toBe(true);
  for (const path of ['events/', 'text/', 'revolving-door.html', 'embed/door/', 'facts/'])
    await opened.page.goto(`${addressOf(site, 'localhost')}${path}`);
  expectNoConsoleError(opened);
  await opened.close();
});

test('a strict host may frame an embed', async () => {
  const page = await (await launch()).newPage();
  await page.goto(`${addressOf(host, '127.0.0.1')}?frame=embed/held/`);
  await page.frameLocator('iframe').locator('.embed-picture svg:visible').first().waitFor();
  await page.close();
});

test.each(['', 'events/', 'revolving-door.html'])('nobody else may frame "/%s"', async (path) => {
  const page = await (await launch()).newPage();
  // The address of a refused frame differs from browser to browser; that it was refused doesn't.
  const refused = page.waitForEvent('requestfailed');
  await page.goto(`${addressOf(host, '127.0.0.1')}?frame=${path}`);
  expect((await refused).failure()?.errorText).toContain('BLOCKED');
  await page.close();
});
