import { request } from 'node:http';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { typesByEnding as ofHosts, types } from '../src/outputs/host-headers.ts';
import { serve, types as served, typesByEnding } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'facts'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'facts', 'index.html'), 'facts');
  writeFileSync(join(folder, '404.html'), 'lost');
  server = await serve(folder, { port: 0, host: '127.0.0.1' });
});
afterAll(() => server.close());

/** Asks for exactly this path; fetch would tidy it first. */
function ask(path: string): Promise<{ status: number | undefined; location: string | undefined }> {
  return new Promise((done, failed) => {
    request({ host: '127.0.0.1', port: new URL(server.url).port, path }, (response) => {
      response.resume();
      done({ status: response.statusCode, location: response.headers.location });
    })
      .on('error', failed)
      .end();
  });
}

test('a folder is its index.html, and its address without a slash leads there', async () => {
  expect(await ask('/facts/')).toEqual({ status: 200, location: undefined });
  expect(await ask('/facts?a=1')).toEqual({ status: 301, location: '/facts/?a=1' });
});

test.each([
  '/nothing',
  '/../package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//example.org',
  '/%00',
  '/?%E0%A4%A',
  '/%E0%A4%A',
  '//',
  '/\\example.org',
])('%s is answered and stays inside', async (path) => {
  const { status, location } = await ask(path);
  expect([200, 404]).toContain(status);
  expect(location).toBeUndefined();
  expect((await ask('/')).status).toBe(200);
});

test('types that a plain server does not know are those that hosts are given', async () => {
  expect(typesByEnding).toEqual(ofHosts);
  expect(served).toEqual(
    Object.fromEntries(Object.entries(types).map(([file, type]) => [`/${file}`, type])),
  );
  writeFileSync(join(folder, 'feed.xml'), '<feed/>');
  writeFileSync(join(folder, 'events.csv'), 'id');
  const typeOf = async (path: string): Promise<string | null> =>
    (await fetch(new URL(path, server.url))).headers.get('content-type');
  expect([await typeOf('feed.xml'), await typeOf('events.csv'), await typeOf('')]).toEqual([
    'application/atom+xml; charset=utf-8',
    'text/csv; charset=utf-8',
    'text/html;charset=utf-8',
  ]);
});
