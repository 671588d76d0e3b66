// A package that runs a script while it is installed could do anything on an editor's machine: the few that may are named in package.json, and SECURITY.md says why.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  hasInstallScript?: boolean;
  optional?: boolean;
  os?: string[];
  resolved?: string;
  integrity?: string;
  link?: boolean;
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  allowScripts: Record<string, boolean>;
};
const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every package with an install script is allowed by name', () => {
  const withScript = [
    ...new Set(
      packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path)),
    ),
  ].sort();
  expect(withScript.filter((name) => allowScripts[name] === undefined)).toEqual([]);
});

test('nothing is allowed that no package needs, and each allowance is explained', () => {
  const reasons = readFileSync('SECURITY.md', 'utf8');
  for (const [name, isAllowed] of Object.entries(allowScripts)) {
    expect(
      packages.some(([path, { hasInstallScript }]) => nameOf(path) === name && hasInstallScript),
      name,
    ).toBe(true);
    expect(isAllowed, name).toBe(true);
    expect(reasons, name).toContain(`\`${name}\``);
  }
});

test('every package is locked to its bytes, and to no registry in particular', () => {
  for (const [path, { integrity, resolved, link }] of packages) {
    if (link) continue;
    expect(integrity, path).toMatch(/^sha512-/);
    expect(resolved, path).toBeUndefined();
  }
});
