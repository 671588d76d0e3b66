import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersSent } from '../../tests/header-rules.ts';
import { headersFile, htaccess, mostRules, nginxConf } from './host-files.ts';
import { areaOf, areas, commonHeaders, headersOf, types } from './host-headers.ts';

const places = [
  'index.html',
  '404.html',
  'revolving-door.html',
  'facts/',
  'events/',
  'fonts/',
  'figures/',
  'data/',
  'embed.js',
  'embed/claim/',
  'embed/door/',
  'embed/held/',
  'embed/event/',
  'embed/v/',
  'feed.xml',
  'og.png',
  'SHA256SUMS',
];

test.each([
  ['', 'pages'],
  ['facts/', 'pages'],
  ['revolving-door.html', 'pages'],
  ['embed/door/', 'embed'],
  ['embed/v/2026-11-22/door/', 'snapshots'],
  ['embed.js', 'shared'],
  ['embeds/', 'pages'],
  ['figures/door.png', 'shared'],
  ['fonts/a.woff2', 'fonts'],
  ['feed.xml', 'shared'],
])('"%s" belongs to the area "%s"', (path, area) => {
  expect(areaOf(path).id).toBe(area);
});

test('anyone may frame an embed, only we may frame anything else', () => {
  const policy = (path: string): string | undefined =>
    headersOf(path).find(({ name }) => name === 'Content-Security-Policy')?.value;
  for (const path of ['embed/door/', 'embed/v/2026-11-22/door/'])
    expect(policy(path)).toBe(undefined);
  for (const path of [
    '',
    'events/x/',
    'data/events.json',
    'revolving-door.html',
    'fonts/a.woff2',
    'print/',
  ])
    expect(policy(path)).toBe("frame-ancestors 'self'");
});

test('what never changes is kept for a year, what may be corrected for minutes', () => {
  const age = (path: string): number =>
    Number(
      /max-age=(\d+)/.exec(
        headersOf(path).find(({ name }) => name === 'Cache-Control')?.value ?? '',
      )?.[1],
    );
  for (const path of ['fonts/a.woff2', 'embed/v/2026-11-22/door/'])
    expect(age(path)).toBe(31_536_000);
  for (const path of ['', 'embed/door/', 'data/events.json', 'figures/held.svg', 'feed.xml'])
    expect(age(path)).toBeLessThanOrEqual(3600);
});

test.each([
  '',
  'facts/',
  'facts/x',
  'revolving-door.html',
  'embed/door/',
  'embed/held/',
  'embed/event/2025-09-11-release-52/',
  'embed/v/2026-11-22/door/',
  'embed/event/2025-09-11-release-52/',
  'embed/claim/two-more/',
  'embed.js',
  'data/events.json',
  'data/events.csv',
  'data/series/journalists-baj.csv',
  'data/revolving-door-data.xlsx',
  'figures/held.csv',
  'fonts/a.woff2',
  'feed.xml',
])(
  'of "%s" the file _headers says each header once, as the source has it: hosts join what is said twice',
  (path) => {
    const headers = headersSent(headersFile(places), `/${path}`);
    expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
    expect(headers.map(([name, value]) => `${name}: ${value}`).sort()).toEqual(
      headersOf(path)
        .map(({ name, value }) => `${name}: ${value}`)
        .sort(),
    );
  },
);

test('a table is called text in UTF-8 on every host', () => {
  expect(headersOf('data/series/journalists-baj.csv')).toContainEqual({
    name: 'Content-Type',
    value: 'text/csv; charset=utf-8',
  });
  expect(htaccess()).toContain('AddType "text/csv; charset=utf-8" .csv');
  for (const folder of ['data', 'figures'])
    expect(nginxConf()).toMatch(
      new RegExp(
        `location \\^~ /${folder}/ \\{[^}]*location ~ \\\\\\.\\(\\?:csv\\|xlsx\\)\\$ \\{\\s+types \\{ text/csv csv;`,
      ),
    );
  expect(nginxConf()).toMatch(/charset_types [^;]*text\/csv/);
});

test('a page that Cloudflare serves without its ending has its headers there too', () => {
  expect(headersSent(headersFile(places), '/revolving-door')).toEqual(
    headersSent(headersFile(places), '/revolving-door.html'),
  );
});

test('the copies that a language has to keep have the headers of its pages, and its book the type of the English', () => {
  const text = headersFile(
    [...places, 'be/', 'be/text/', 'be/revolving-door.html', 'be/revolving-door.epub'],
    '/',
    ['be'],
  );
  const page = headersSent(text, '/be/text/');
  for (const path of ['/be/revolving-door.html', '/be/revolving-door'])
    expect(headersSent(text, path)).toEqual(page);
  expect(headersSent(text, '/be/revolving-door.epub')).toEqual([
    ...page,
    ['Content-Type', 'application/epub+zip'],
  ]);
  expect(nginxConf('/', ['be'])).toContain('location = /be/revolving-door.epub {');
});

test('in a folder of a host every rule begins with that folder', () => {
  expect(
    headersFile(places, '/door/')
      .split('\n')
      .filter((line) => line.startsWith('/'))
      .every((line) => line.startsWith('/door/')),
  ).toBe(true);
  expect(htaccess('/door/')).toContain('^/door/embed/v/');
  expect(nginxConf('/door/')).toContain('location ^~ /door/embed/v/ {');
});

test('more rules than Cloudflare reads stop the build', () => {
  expect(() =>
    headersFile(Array.from({ length: mostRules }, (_, index) => `page-${index}/`)),
  ).toThrow(/Expected: at most 100 rules/);
});

test('every location of nginx has the common headers, since it inherits none', () => {
  const blocks = nginxConf()
    .split(/^location /m)
    .slice(2);
  expect(blocks.length).toBe(
    areas.flatMap(({ paths }) => paths).filter((path) => types[path] === undefined).length +
      Object.keys(types).length,
  );
  for (const block of blocks)
    for (const { name, value } of commonHeaders)
      expect(block).toContain(`add_header ${name} "${value}" always;`);
});

test('Apache opens and closes its conditions in one chain', () => {
  expect([...htaccess().matchAll(/<(\/?(?:If|ElseIf|Else))[ >]/g)].map(([, tag]) => tag)).toEqual([
    'If',
    '/If',
    'ElseIf',
    '/ElseIf',
    'ElseIf',
    '/ElseIf',
    'ElseIf',
    '/ElseIf',
    'Else',
    '/Else',
  ]);
});

test('the guide for hosts names every header with its value', () => {
  const guide = readFileSync('docs/hosting.md', 'utf8');
  for (const { name, value } of [...commonHeaders, ...areas.flatMap(({ headers }) => headers)]) {
    expect(guide, name).toContain(name);
    expect(guide, `${name}: ${value}`).toContain(value);
  }
});

test('fonts may be read from any origin on every host, since a sandboxed frame has none', () => {
  const cors = 'Access-Control-Allow-Origin';
  for (const [root, address] of [
    ['/', '/fonts/a.woff2'],
    ['/some/folder/', '/some/folder/fonts/a.woff2'],
  ] as const) {
    expect(headersSent(headersFile(places, root), address)).toContainEqual([cors, '*']);
    const [, apache = ''] =
      new RegExp(`m#\\^${root}fonts/#">\n([^<]*)<`).exec(htaccess(root)) ?? [];
    expect(apache).toContain(`Header always set ${cors} "*"`);
    const [, nginx = ''] =
      new RegExp(`location \\^~ ${root}fonts/ \\{([^}]*)\\}`).exec(nginxConf(root)) ?? [];
    expect(nginx).toContain(`add_header ${cors} "*" always;`);
  }
  expect(headersSent(headersFile(places), '/events/x/').map(([name]) => name)).not.toContain(cors);
});
