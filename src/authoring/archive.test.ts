import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Source } from '../model/index.ts';
import { archiveTasks, askArchive, type ArchiveAnswer, type ArchiveOptions } from './archive.ts';

let server: Server;
let home = '';
const asked: { time: number; line: string }[] = [];
let openNow = 0;
let mostOpen = 0;

const copyOf = (address: string, stamp = '20250916080910'): string =>
  `http://web.archive.org/web/${stamp}/${address}`;
const closest = (url: string, status = '200'): string =>
  JSON.stringify({ archived_snapshots: { closest: { available: true, status, url } } });
const none = JSON.stringify({ archived_snapshots: {} });

/** Stands for the archive: what it says depends on the page that is asked for. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const line = request.url ?? '';
    asked.push({ time: performance.now(), line });
    mostOpen = Math.max(mostOpen, ++openNow);
    response.on('close', () => (openNow -= 1));
    const page = new URL(line, 'http://archive').searchParams.get('url') ?? '';
    const name = page.split('/').at(-1);
    if (line.startsWith('/save/')) {
      response.setHeader('content-location', copyOf(line.slice('/save/'.length)).slice(22));
      response.end('saved');
    } else if (name === 'busy') response.writeHead(429).end();
    else if (name === 'silent') setTimeout(() => response.end(none), 1000);
    else if (name === 'broken') response.writeHead(500).end();
    else
      response.end(
        name === 'there'
          ? closest(copyOf(page))
          : name === 'was-404'
            ? closest(copyOf(page), '404')
            : name === 'elsewhere'
              ? closest(copyOf('https://other.example/home'))
              : none,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked.length = 0;
});

const pauseMs = 30;
const optionsOf = (isSaving = false): ArchiveOptions => ({
  isSaving,
  pauseMs,
  limitMs: { look: 400, save: 400 },
  fetch: (address, options) => fetch(address.replace(/^https:\/\/[^/]+/, home), options),
});
const task = (name: string): { address: string; day: string } => ({
  address: `https://news.example/${name}`,
  day: '2025-09-16',
});

async function run(names: readonly string[], isSaving = false) {
  const answers: Record<string, ArchiveAnswer> = {};
  const end = await askArchive(names.map(task), optionsOf(isSaving), (address, answer) => {
    answers[address.split('/').at(-1) ?? ''] = answer;
  });
  return { end, answers };
}

test('a copy of the page that was sound is taken; a copy of an error or of another host is none', async () => {
  const { end, answers } = await run(['there', 'was-404', 'elsewhere', 'nowhere']);
  expect(end).toBe('done');
  expect(answers).toEqual({
    there: {
      state: 'found',
      copy: copyOf('https://news.example/there').replace('http:', 'https:'),
    },
    'was-404': { state: 'none' },
    elsewhere: { state: 'none' },
    nowhere: { state: 'none' },
  });
  expect(asked[0]?.line).toContain('timestamp=20250916');
});

test('one question at a time, with a pause between', async () => {
  mostOpen = 0;
  await run(['there', 'nowhere', 'elsewhere']);
  expect(mostOpen).toBe(1);
  for (const [index, { time }] of asked.entries())
    if (index > 0) expect(time - (asked[index - 1]?.time ?? 0)).toBeGreaterThanOrEqual(pauseMs - 2);
});

test('the archive makes a copy only when it is asked to, and only where it has none', async () => {
  await run(['nowhere']);
  expect(asked.map(({ line }) => line.split('?')[0])).toEqual(['/wayback/available']);
  asked.length = 0;
  const { answers } = await run(['there', 'nowhere'], true);
  expect(answers['nowhere']).toEqual({
    state: 'saved',
    copy: 'https://web.archive.org/web/20250916080910/https://news.example/nowhere',
  });
  expect(asked.filter(({ line }) => line.startsWith('/save/'))).toHaveLength(1);
});

test('a run ends when the archive asks for less, and after three without an answer', async () => {
  const busy = await run(['there', 'busy', 'nowhere']);
  expect(busy.end).toBe('busy');
  expect(Object.keys(busy.answers)).toEqual(['there', 'busy']);
  const silent = await run(['broken', 'silent', 'broken', 'there']);
  expect(silent.end).toBe('silent');
  expect(silent.answers['silent']).toMatchObject({ state: 'failed' });
  expect(silent.answers['there']).toBeUndefined();
});

test('each address is asked for once: not where a copy is recorded, where it was asked for, or where there is no address', () => {
  const source = (id: string, url: string | null, more: Partial<Source> = {}): Source =>
    ({ id, url, published: null, ...more }) as Source;
  const tasks = archiveTasks(
    [
      source('one', 'https://a.example/1'),
      source('two', 'https://a.example/1', { published: '2025-09-16' }),
      source('kept', 'https://a.example/2', { archived: 'https://web.archive.org/web/1/x' }),
      source('asked', 'https://a.example/3'),
      source('copy', null),
    ],
    new Set(['https://a.example/3']),
  );
  expect(tasks.map(({ address, day, sources }) => [address, day, sources.length])).toEqual([
    ['https://a.example/1', '2025-09-16', 2],
  ]);
});
