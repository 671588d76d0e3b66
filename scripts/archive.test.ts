// `npm run archive` against a server of its own: what it writes, and that a second run goes on where the first stopped.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Source } from '../src/model/index.ts';

const root = mkdtempSync(join(tmpdir(), 'archive-'));
cpSync('data', join(root, 'data'), { recursive: true });

let questions = 0;
const server = createServer(({ url = '' }, response) => {
  questions += 1;
  const page = new URL(url, 'http://archive').searchParams.get('url') ?? '';
  const copy = `http://web.archive.org/web/20250916080910/${page}`;
  response.end(
    JSON.stringify({
      // Every other one has a copy.
      archived_snapshots:
        questions % 2 === 1 ? { closest: { available: true, status: '200', url: copy } } : {},
    }),
  );
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
afterAll(() => void server.close());

/** Not spawnSync: the server runs in this process. */
const run = (...line: string[]): Promise<string> =>
  new Promise((done) => {
    const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const command = spawn(process.execPath, [
      resolve('scripts/archive.ts'),
      ...['--root', root, '--server', home],
      ...line,
    ]);
    let text = '';
    for (const stream of [command.stdout, command.stderr])
      stream.on('data', (part: Buffer) => (text += part.toString()));
    command.on('close', () => done(text));
  });
const sources = (): Source[] =>
  JSON.parse(readFileSync(join(root, 'data/sources.json'), 'utf8')) as Source[];

test('a dry run asks nothing; a run records each copy and nothing else; the next asks no address twice', async () => {
  const before = sources();
  const [host = ''] = [
    ...Map.groupBy(before, ({ url }) => (url ? new URL(url).host : '')).entries(),
  ]
    .filter(([name, of]) => name !== '' && of.length >= 4 && of.length < 12)
    .map(([name]) => name);
  const dry = await run('--dry-run', host);
  expect(questions).toBe(0);
  const listed = dry.match(/^https?:.*$/gm)?.length ?? 0;
  expect(listed).toBeGreaterThan(2);

  const told = await run(host);
  expect(questions).toBe(listed);
  expect(told).toContain(`${Math.ceil(listed / 2)} found`);
  const after = sources();
  const recorded = after.filter(({ archived }) => archived !== undefined);
  expect(new Set(recorded.map(({ url }) => url)).size).toBe(Math.ceil(listed / 2));
  for (const { url, archived } of recorded)
    expect(archived).toBe(`https://web.archive.org/web/20250916080910/${url}`);
  expect(after.map(({ archived: _, ...rest }) => rest)).toEqual(before);

  expect(await run(host)).toContain('Every address has a copy or was asked for');
  expect(questions).toBe(listed);
});
