import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Source } from '../model/index.ts';
import { checkLinks, hasNetwork, linksOf, formatLinkReports, type LinkOptions } from './links.ts';

let server: Server;
let port = 0;
const asked: { time: number; host: string; line: string }[] = [];

/** A server that stands for every host: the fetch below turns each address towards it. */
beforeAll(async () => {
  server = createServer(({ method, url = '', headers }, response) => {
    asked.push({
      time: performance.now(),
      host: String(headers['x-host']),
      line: `${method} ${url}`,
    });
    if (url === '/gone') response.writeHead(404);
    else if (url === '/moved') response.writeHead(301, { location: '/elsewhere' });
    else if (url === '/secure')
      response.writeHead(301, { location: 'https://www.one.example/secure/' });
    else if (url === '/no-head' && method === 'HEAD') response.writeHead(405);
    else if (url === '/closed') response.writeHead(403);
    else if (url === '/slow') return;
    else response.writeHead(200);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const options: LinkOptions = {
  atOnce: 3,
  pauseMs: 40,
  limitMs: 800,
  fetch: (address, given) =>
    fetch(address.replace(/^https?:\/\/([^/]+)/, `http://127.0.0.1:${port}`), {
      ...given,
      headers: { ...given.headers, 'x-host': new URL(address).host },
    }),
};
const link = (address: string, archived?: string) => ({
  id: address.split('/').at(-1) ?? '',
  address,
  archived,
});

test('what is sound, moved, gone, silent and refused is told apart, HEAD first and GET where HEAD is refused', async () => {
  const links = ['ok', 'gone', 'moved', 'secure', 'no-head', 'closed', 'slow'].map((name) =>
    link(
      `http://one.example/${name}`,
      name === 'gone' ? 'https://archive.example/gone' : undefined,
    ),
  );
  const reports = await checkLinks(links, options);
  expect(reports.map(({ id, state, detail }) => `${id} ${state} ${detail}`)).toEqual([
    'ok sound 200',
    'gone dead 404',
    'moved moved /elsewhere',
    'secure sound 301',
    'no-head sound 200',
    'closed refused 403',
    'slow silent no answer in time',
  ]);
  expect(asked.filter(({ line }) => line.endsWith('/no-head')).map(({ line }) => line)).toEqual([
    'HEAD /no-head',
    'GET /no-head',
  ]);
  expect(formatLinkReports(reports)).toContain(
    'gone  http://one.example/gone  404  archived: https://archive.example/gone',
  );
  expect(formatLinkReports(reports)).toMatch(
    /^Asked 7 addresses: 3 sound, 1 moved, 1 gone, 1 silent, 1 refused\./,
  );
});

test('one host is asked one address at a time, with a pause; other hosts do not wait for it', async () => {
  asked.length = 0;
  await checkLinks(
    ['a', 'b', 'c'].flatMap((name) => [
      link(`http://two.example/${name}`),
      link(`http://three.example/${name}`),
    ]),
    options,
  );
  const times = asked.filter(({ host }) => host === 'two.example').map(({ time }) => time);
  expect(times).toHaveLength(3);
  times
    .slice(1)
    .forEach((time, index) =>
      expect(time - (times[index] ?? 0)).toBeGreaterThanOrEqual(options.pauseMs - 2),
    );
  expect(asked[0]?.host === asked[1]?.host).toBe(false);
});

test('without a network it is known at once, and nothing is called dead', async () => {
  const offline: LinkOptions = {
    ...options,
    fetch: () =>
      Promise.reject(
        Object.assign(new Error('fetch failed'), {
          cause: Object.assign(new Error(), { code: 'EAI_AGAIN' }),
        }),
      ),
  };
  expect(await hasNetwork([link('http://one.example/ok')], offline)).toBe(false);
  expect(await hasNetwork([link('http://one.example/gone')], options)).toBe(true);
});

test('addresses of sources and of words are asked once each', () => {
  const source: Source = {
    id: 'a',
    publisher: 'A',
    title: null,
    published: null,
    lang: 'en',
    grade: 'A',
    url: 'http://one.example/ok',
    readAt: null,
  };
  const sources = new Map<string, Source>([
    ['a', source],
    ['b', { ...source, id: 'b' }],
    ['c', { ...source, id: 'c', url: null }],
  ]);
  expect(
    linksOf(
      { sources },
      {
        'content/en/pages/reuse.md':
          'See [it](https://two.example/x) and [again](http://one.example/ok).',
      },
    ).map(({ id, address }) => `${id} ${address}`),
  ).toEqual(['a http://one.example/ok', 'content/en/pages/reuse.md https://two.example/x']);
});
