// What the papers of the repository promise: links lead somewhere, commands exist, and the workflow runs nothing of strangers.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { advisoryKinds } from '../src/authoring/advisories.ts';

const papers = [...globSync('*.md'), ...globSync('docs/**/*.md')];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** As the common hosts of repositories make them: small letters, no punctuation, hyphens. */
const anchorsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-'),
  );

test.each(papers)('every link of %s leads to a file and a heading that exist', (paper) => {
  const text = readFileSync(paper, 'utf8');
  for (const [, address = ''] of text.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(address)) continue;
    const [path = '', anchor] = address.split('#');
    const file = path === '' ? paper : join(dirname(paper), path);
    expect(existsSync(file), `${paper}: ${address}`).toBe(true);
    if (anchor !== undefined && file.endsWith('.md'))
      expect(anchorsOf(readFileSync(file, 'utf8')), `${paper}: ${address}`).toContain(anchor);
  }
});

test.each(papers)('every command of %s exists', (paper) => {
  for (const [, name = ''] of readFileSync(paper, 'utf8').matchAll(
    /npm run (?:--silent )?([a-z][a-z-]*)/g,
  ))
    expect(Object.keys(scripts), `${paper}: npm run ${name}`).toContain(name);
});

test('every command of the project is explained in README or docs/setup.md', () => {
  const readme = readFileSync('README.md', 'utf8') + readFileSync('docs/setup.md', 'utf8');
  for (const name of Object.keys(scripts))
    expect(readme, name).toMatch(new RegExp(`npm (?:run )?${name}\\b`));
});

test('every kind of note that the check counts has its row in docs/authoring.md', () => {
  const authoring = readFileSync('docs/authoring.md', 'utf8');
  for (const kind of Object.keys(advisoryKinds)) expect(authoring).toContain(`\n| ${kind} `);
});

test('every package that is declared has its reason in docs/packages.md', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
  const reasons = readFileSync('docs/packages.md', 'utf8');
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const scope = name.split('/')[0] ?? name;
    // Types come with what they type, and faces of one family share a row.
    const isCovered =
      name.startsWith('@types/') || reasons.includes(name) || reasons.includes(`${scope}/*`);
    expect(isCovered, name).toBe(true);
  }
});

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<
    string,
    { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }
  >;
}

test('the workflow runs our own commands, actions of the host alone at a fixed version, and knows no secret', () => {
  for (const file of globSync('.github/workflows/*.yml')) {
    const text = readFileSync(file, 'utf8');
    const { permissions, jobs } = parse(text) as Workflow;
    expect(text).not.toMatch(/\{\{[^}]*\bsecrets|pull_request_target/);
    expect(permissions).toEqual({ contents: 'read' });
    for (const { steps } of Object.values(jobs)) {
      for (const { uses, run } of steps) {
        if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@(?:v\d+|[0-9a-f]{40})$/);
        // What comes from outside would be read as a command.
        expect(run ?? '').not.toContain('${{');
      }
    }
    expect(Object.values(jobs).flatMap(({ steps }) => steps.map(({ run }) => run))).toContain(
      'npm test',
    );
  }
});
