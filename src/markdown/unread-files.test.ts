import { expect, test } from 'vitest';
import { filesInMemory, filesOnDisk } from '../model/data-files.ts';
import { unreadFiles } from './unread-files.ts';

const real = filesOnDisk('.')
  .list('content')
  .map((name) => `content/${name}`);
const told = (files: readonly string[]): string[] =>
  unreadFiles(filesInMemory(Object.fromEntries(files.map((file) => [file, ''])))).map(
    ({ file }) => file,
  );

test('every file of content/ is read by somebody', () => {
  expect(real.length).toBeGreaterThan(60);
  expect(told(real)).toEqual([]);
});

test.each<[string, (file: string) => string]>([
  ['in capitals', (file) => file.replace(/\.\w+$/, (ending) => ending.toUpperCase())],
  ['of a plain text', (file) => `${file}.txt`],
  ['of another program', (file) => `${file.replace(/\.\w+$/, '')}.docx`],
])('whichever of them gets an ending %s is told', (_what, misname) => {
  const misnamed = real.map(misname);
  expect(told(misnamed)).toEqual([...misnamed].sort());
});

test('whichever of them lies a folder deeper, or in a folder with a capital, is told', () => {
  const deeper = real.map((file) => file.replace(/[^/]+$/, 'part/$&'));
  expect(told(deeper)).toEqual([...deeper].sort());
  const capital = real
    .filter((file) => file.split('/').length === 4)
    .map((file) => {
      const [content, lang, folder = '', name] = file.split('/');
      return [content, lang, folder[0]!.toUpperCase() + folder.slice(1), name].join('/');
    });
  expect(capital.length).toBeGreaterThan(50);
  expect(told(capital)).toEqual([...capital].sort());
});
