// A real nginx serves dist/ with the file that the build wrote for it. Where none is installed this is reported as skipped: a test that did not run has not passed.
import { spawn, type ChildProcess } from 'node:child_process';
import {
  accessSync,
  constants,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/outputs/host-headers.ts';
import { sitePath } from '../../src/site/address.ts';

const isRunnable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};
const nginx = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  .map((folder) => join(folder, 'nginx'))
  .find(isRunnable);

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

describe.skipIf(nginx === undefined)(
  nginx ? 'nginx' : 'nginx (skipped: no nginx is installed on this machine)',
  () => {
    let host: ChildProcess;
    let home = '';
    let said = '';
    const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${home}${path}`, { redirect: 'manual', headers });

    beforeAll(async () => {
      const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
      const port = await freePort();
      home = `http://127.0.0.1:${port}${sitePath}`;
      // The site is served where SITE_URL points: at the root of the host, or in a folder of it.
      const root = join(folder, 'site');
      mkdirSync(join(root, sitePath, '..'), { recursive: true });
      symlinkSync(resolve('dist'), sitePath === '/' ? root : join(root, sitePath.slice(0, -1)));
      const kinds = ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind === 'body' ? 'client_body' : kind}_temp_path ${folder}/${kind};`)
        .join('\n');
      // As nginx comes: it knows neither tables nor workbooks.
      const own =
        'types { text/html html; text/css css; text/javascript js; image/svg+xml svg; image/png png; font/woff2 woff2; application/json json; application/xml xml; text/plain txt; application/pdf pdf; application/zip zip; }';
      writeFileSync(
        join(folder, 'nginx.conf'),
        [
          ...(process.getuid?.() === 0 ? ['user root;'] : []),
          'daemon off;',
          'worker_processes 1;',
          `pid ${folder}/pid;`,
          'error_log stderr;',
          'events {}',
          'http {',
          kinds,
          own,
          'access_log off;',
          `server { listen 127.0.0.1:${port}; root ${root}; include ${resolve('dist/nginx.conf')}; }`,
          '}',
          '',
        ].join('\n'),
      );
      host = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      host.stderr?.on('data', (text: Buffer) => {
        said += text.toString();
      });
      for (let attempt = 0; attempt < 100; attempt += 1) {
        if (host.exitCode !== null)
          throw new Error(`nginx refused the file that the build wrote:\n${said}`);
        if (
          await ask('').then(
            () => true,
            () => false,
          )
        )
          return;
        await new Promise((wait) => setTimeout(wait, 50));
      }
      throw new Error(`nginx did not answer:\n${said}`);
    });
    afterAll(() => {
      host?.kill();
    });

    test('every kind of file has the headers of the one list, and no other policy', async () => {
      const files = [
        '',
        'events/',
        'facts/',
        'embed/held/',
        'robots.txt',
        'icon.svg',
        ...[
          'fonts/*.woff2',
          'data/*.json',
          'data/*.csv',
          'data/*.xlsx',
          'figures/*',
          'oembed/*',
          'embed/v/*/*/index.html',
          'embed.js',
          'og.png',
          'feed.*',
          'SHA256SUMS',
          'cite.bib',
          'CITATION.cff',
          '*.pdf',
          '*.html',
        ].flatMap((pattern) =>
          globSync(pattern, { cwd: 'dist' })
            .filter((file) => file.includes('.') || file === 'SHA256SUMS')
            .slice(0, 2),
        ),
      ];
      for (const path of files) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(200);
        for (const { name, value } of headersOf(path))
          expect(answer.headers.get(name), `${path}: ${name}`).toBe(value);
        const allowed = new Set(headersOf(path).map(({ name }) => name.toLowerCase()));
        for (const name of [
          'content-security-policy',
          'access-control-allow-origin',
          'x-frame-options',
          'cross-origin-opener-policy',
        ]) {
          if (!allowed.has(name)) expect(answer.headers.get(name), `${path}: ${name}`).toBe(null);
        }
      }
    });

    test('an embed may be framed, a page may not', async () => {
      expect((await ask('embed/held/')).headers.get('content-security-policy')).toBe(null);
      expect((await ask('')).headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    });

    test('a folder without its slash is sent on to it, on whatever name the mirror has', async () => {
      for (const path of ['facts', 'events', 'embed/held']) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(301);
        expect(answer.headers.get('location')).toBe(`${sitePath}${path}/`);
      }
    });

    test('an unknown address gets our page, its status and its headers, in any folder', async () => {
      for (const path of [
        'nothing',
        'events/no-such-event/',
        'embed/nothing/',
        'data/nothing.json',
        '.htaccess',
        '.git/config',
      ]) {
        const answer = await ask(path);
        expect(answer.status, path).toBe(404);
        expect(await answer.text(), path).toBe(readFileSync('dist/404.html', 'utf8'));
        expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
      }
    });

    test('text goes out packed to who can unpack it, with its letters named', async () => {
      for (const path of ['', 'data/events.json', 'events/']) {
        const answer = await ask(path, { 'Accept-Encoding': 'gzip' });
        expect(answer.headers.get('content-encoding'), path).toBe('gzip');
        expect(answer.headers.get('vary')?.toLowerCase(), path).toContain('accept-encoding');
        expect((await answer.text()).length, path).toBe(
          readFileSync(join('dist', path.endsWith('json') ? path : `${path}index.html`), 'utf8')
            .length,
        );
      }
      expect((await ask('')).headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect((await ask('data/events.json')).headers.get('content-type')).toMatch(
        /^application\/json; charset=utf-8$/,
      );
    });
  },
);
