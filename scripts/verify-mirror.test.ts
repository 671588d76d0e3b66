import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from './serve.mjs';
import { verifyMirror } from './verify-mirror.ts';

let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const files: Record<string, string> = {
  'index.html': 'front',
  'facts/index.html': 'facts',
  '404.html': 'lost',
  'data/events.json': '[]',
  '.htaccess': 'x',
  'fonts/a b.woff2': 'font',
  'figures/held@2x.png': 'large',
};
const sumOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const sums = (): string =>
  Object.entries(files)
    .map(([name, text]) => `${sumOf(text)}  ${name}\n`)
    .join('');
const none = 'no-such-file';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mirror-'));
  for (const [name, text] of Object.entries(files)) write(name, text);
  write('SHA256SUMS', sums());
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test('a whole copy is called the release, with a word on who says so', async () => {
  const { text, exitCode } = await verifyMirror([root], none);
  expect(exitCode).toBe(0);
  expect(text).toContain('7 of 7 files are the same.');
  expect(text).toContain('The list came from the copy itself');
  expect((await verifyMirror([root, '--sums', join(root, 'SHA256SUMS')], none)).text).toMatch(
    /This is the release, byte for byte\.$/,
  );
});

test('what is changed, missing or added is named, and the command fails', async () => {
  write('index.html', 'front!');
  rmSync(join(root, 'data'), { recursive: true });
  write('js/count.js', 'visits');
  write('.well-known/note', 'x');
  const { text, exitCode } = await verifyMirror([root], none);
  expect(exitCode).toBe(1);
  expect(text.split('\n').slice(1, 8)).toEqual([
    'Changed (1):',
    '  index.html',
    'Missing (1):',
    '  data/events.json',
    'Not in the release (2):',
    '  .well-known/note',
    '  js/count.js',
  ]);
});

test('a list of sums that is trusted goes before the one that the mirror brings', async () => {
  const trusted = join(root, '..', `${Math.abs(process.pid)}-trusted`);
  writeFileSync(trusted, sums());
  write('index.html', 'forged');
  write('SHA256SUMS', sums().replace(sumOf('front'), sumOf('forged')));
  expect((await verifyMirror([root], none)).exitCode).toBe(0);
  expect((await verifyMirror([root], trusted)).exitCode).toBe(1);
  expect((await verifyMirror([root, '--sums', trusted], none)).text).toContain(
    'Changed (1):\n  index.html',
  );
  rmSync(trusted);
});

test('over the web folders are asked for as readers open them, and files for hosts may stay hidden', async () => {
  rmSync(join(root, '.htaccess'));
  const { url, close } = await serve(root, { port: 0, host: '127.0.0.1' });
  const whole = await verifyMirror([url.slice(0, -1)], none);
  expect(whole.text).toContain('6 of 7 files are the same.');
  expect(whole.text).toContain('not shown, as is right: .htaccess.');
  expect(whole.exitCode).toBe(0);
  write('facts/index.html', 'other');
  rmSync(join(root, 'fonts'), { recursive: true });
  const broken = await verifyMirror([url], none);
  expect(broken.text).toContain(
    'Changed (1):\n  facts/index.html\nMissing (1):\n  fonts/a b.woff2',
  );
  expect(broken.exitCode).toBe(1);
  await close();
});

test('a host that does not answer is one line, however many files were to be asked for', async () => {
  const { url, close } = await serve(root, { port: 0, host: '127.0.0.1' });
  await close();
  for (const words of [[url], [url, '--sums', join(root, 'SHA256SUMS')]])
    expect(await verifyMirror(words, none)).toEqual({
      text: expect.stringMatching(
        /^"http:.*" can’t be reached \(ECONNREFUSED\), so nothing was compared: .*$/,
      ),
      exitCode: 2,
    });
});

test.each([
  ['nothing named', [], 'The command is'],
  ['two copies', ['a', 'b'], 'Name one folder'],
  ['no such folder', ['no/such/folder'], 'neither a folder nor an address'],
])('%s is answered with the mend, and counts as not checked', async (_name, words, part) => {
  const { text, exitCode } = await verifyMirror(words, none);
  expect(exitCode).toBe(2);
  expect(text).toContain(part);
});

test.each([
  ['../outside', 'outside the folder'],
  ['/etc/passwd', 'outside the folder'],
  ['C:\\x', 'outside the folder'],
  ['a/../../b', 'outside the folder'],
])('a list that leads out of the folder is refused: %s', async (name, part) => {
  write('SHA256SUMS', `${sumOf('x')}  ${name}\n`);
  const { text, exitCode } = await verifyMirror([root], none);
  expect(exitCode).toBe(2);
  expect(text).toContain(part);
});

test('a list that is none, or empty, is refused', async () => {
  for (const text of ['<html>', '', `${sumOf('x')}  a\n${sumOf('y')}  a\n`]) {
    write('SHA256SUMS', text);
    expect((await verifyMirror([root], none)).exitCode).toBe(2);
  }
});
