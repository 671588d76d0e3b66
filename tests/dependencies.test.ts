// Every package that is imported is declared, and what the build imports is no package of the tests: `npm ci --omit=dev` then `npm run build` must do, and an audit of what the build runs must see all of it.
import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import ts from 'typescript';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** Code of a template: what stands between its first two lines of hyphens, and in its scripts. */
const codeOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return text;
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code);
  return [/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '', ...scripts].join('\n');
};

/** "d3-scale", "@resvg/resvg-wasm": packages that a file imports, by whatever path inside. */
function packagesOf(file: string): string[] {
  // Types are erased before anything runs.
  const code = codeOf(file).replace(/^import type [^;]*;/gm, '');
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => !/^[./]|^(?:astro|virtual):/.test(name) && !isBuiltin(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]);
}

/** A test, or what only tests import. */
const isOfTests = (file: string): boolean => packagesOf(file).includes('vitest');
const [ofTests, ofBuild] = [true, false].map((wanted) =>
  globSync('src/**/*.{ts,astro}').filter((file) => isOfTests(file) === wanted),
) as [string[], string[]];
const built = [...ofBuild, 'astro.config.mjs', 'scripts/build.ts', 'scripts/check.ts'];
const others = [
  ...ofTests,
  ...globSync('{scripts,tests}/**/*.{ts,mjs}'),
  ...globSync('*.config.{ts,js}'),
];

test('what the build imports is declared as its dependency', () => {
  const undeclared = built.flatMap((file) =>
    packagesOf(file)
      .filter((name) => dependencies[name] === undefined)
      .map((name) => `${file}: ${name}`),
  );
  expect(undeclared).toEqual([]);
});

test('what tests and scripts import is declared', () => {
  const undeclared = others.flatMap((file) =>
    packagesOf(file)
      .filter((name) => (dependencies[name] ?? devDependencies[name]) === undefined)
      .map((name) => `${file}: ${name}`),
  );
  expect(undeclared).toEqual([]);
});

test('the reader of imports sees them', () => {
  expect(packagesOf('src/outputs/pictures/paint.ts')).toContain('@resvg/resvg-wasm');
});
