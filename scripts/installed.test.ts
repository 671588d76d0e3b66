import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { missingPackages } from './installed.mjs';

const locked = {
  '': { version: '1.0.0' },
  'node_modules/site': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/tester': { version: '2.0.0', integrity: 'sha512-b', dev: true },
  'node_modules/for-macs': { version: '3.0.0', integrity: 'sha512-c', optional: true },
};

/** A project whose npm recorded these packages as installed; their folders are there unless `without` names them. */
function project(recorded: Record<string, object> | undefined, without: string[] = []): string {
  const root = mkdtempSync(join(tmpdir(), 'installed-'));
  const write = (path: string, content: object): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(content));
  };
  write('package-lock.json', { packages: locked });
  if (recorded) write('node_modules/.package-lock.json', { packages: recorded });
  for (const path of Object.keys(recorded ?? {}))
    if (!without.includes(path)) write(join(path, 'package.json'), {});
  return root;
}
const { 'node_modules/site': site, 'node_modules/tester': tester } = locked;
const whole = { 'node_modules/site': site, 'node_modules/tester': tester };

test('after npm ci nothing is missing: packages of other platforms do not count', () => {
  expect(missingPackages(project(whole))).toEqual([]);
});

test('without node_modules, or where an install broke off, all is missing', () => {
  expect(missingPackages(project(undefined))).toEqual(['node_modules/site', 'node_modules/tester']);
});

test('another version, other bytes and a folder that was deleted are missing', () => {
  const older = { ...whole, 'node_modules/site': { ...site, version: '0.9.0' } };
  const other = { ...whole, 'node_modules/site': { ...site, integrity: 'sha512-z' } };
  expect(missingPackages(project(older))).toEqual(['node_modules/site']);
  expect(missingPackages(project(other))).toEqual(['node_modules/site']);
  expect(missingPackages(project(whole, ['node_modules/tester']))).toEqual(['node_modules/tester']);
});

test('the build does without the packages of the tests', () => {
  const root = project({ 'node_modules/site': site });
  expect(missingPackages(root, { withDev: false })).toEqual([]);
  expect(missingPackages(root)).toEqual(['node_modules/tester']);
});
