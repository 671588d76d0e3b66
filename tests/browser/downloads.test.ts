// Every file that a page offers to take answers under its address with its type and its bytes; drawings stand by themselves in a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figureList } from '../../src/figures/all.ts';
import { figureForms } from '../../src/outputs/figure-downloads.ts';
import { expectNoConsoleError, expectNoForeignRequest, openPage, siteAddress } from './harness.ts';

const linksOf = (page: string): string[] =>
  [...readFileSync(join('dist', page, 'index.html'), 'utf8').matchAll(/\b(?:href|src)="([^"#]+)"/g)]
    .map(([, link = '']) => new URL(link, `http://site.test/${page}/`))
    .filter(({ host }) => host === 'site.test')
    .map(({ pathname }) => pathname);
const isFile = (path: string): boolean =>
  /\/(?:figures|data)\/.*\.\w+$|\/(?:feed|cite|CITATION)\.\w+$/.test(path);
const described = (
  JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8')) as {
    resources: { path: string }[];
  }
).resources.map(({ path }) => `/data/${path}`);
const figureIds = figureList.map(({ id }) => id);
const files = [
  ...new Set(
    [
      ...figureIds.flatMap((id) => linksOf(`figures/${id}`)),
      ...linksOf('reuse'),
      ...described,
    ].filter(isFile),
  ),
].sort();

const types: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/atom+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  cff: 'text/plain; charset=utf-8',
};

test('what led to a figure that another took in leads to that one: links, frames, files', async () => {
  for (const page of ['', 'text', 'print', 'figures'])
    expect(readFileSync(join('dist', page, 'index.html'), 'utf8')).toContain('id="people-twice"');
  for (const form of figureForms)
    expect(readFileSync(`dist/figures/people-twice${form}`)).toEqual(
      readFileSync(`dist/figures/turns${form}`),
    );
  const answer = JSON.parse(readFileSync('dist/oembed/people-twice.json', 'utf8')) as {
    html: string;
  };
  expect(answer.html).toContain('/embed/turns/');
  const { page, close } = await openPage({ path: 'embed/people-twice/' });
  // The host knows the frame by the name that it asked for.
  expect(await page.locator('main').getAttribute('data-figure')).toBe('people-twice');
  expect(await page.locator('.embed-story').getAttribute('href')).toContain('#turns');
  await close();
});

test('the pages offer every form of every figure, the data, the feeds and the citations', () => {
  expect(files.filter((file) => file.startsWith('/figures/'))).toHaveLength(
    figureIds.length * figureForms.length,
  );
  for (const file of [
    '/data/revolving-door-data.zip',
    '/data/revolving-door-data.xlsx',
    '/data/datapackage.json',
    '/data/events.csv',
    '/data/people.json',
    '/data/schemas/figure.schema.json',
    '/feed.xml',
    '/feed.json',
    '/cite.bib',
    '/cite.json',
    '/CITATION.cff',
  ])
    expect(files).toContain(file);
});

test('every file answers with the type of its name', async () => {
  for (const file of files) {
    const response = await fetch(new URL(file.slice(1), siteAddress()));
    const expected =
      file === '/feed.json'
        ? 'application/feed+json; charset=utf-8'
        : types[file.split('.').at(-1)!];
    expect([file, response.status, response.headers.get('content-type')]).toEqual([
      file,
      200,
      expected,
    ]);
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([file, bytes.length]).toEqual([file, readFileSync(join('dist', file)).length]);
    if (file.endsWith('.json')) JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    // By its mark a spreadsheet knows that these are letters of Unicode; the package is for programs, which may take it for a part of the first name.
    if (file.endsWith('.csv') && !file.startsWith('/data/package/'))
      expect([file, ...bytes.slice(0, 3)]).toEqual([file, 0xef, 0xbb, 0xbf]);
    if (file.endsWith('.png'))
      expect([...bytes.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
    if (/\.(?:zip|xlsx)$/.test(file)) expect([bytes[0], bytes[1]]).toEqual([0x50, 0x4b]);
  }
});

test('every drawing is shown beside its files, and opens by itself in our type without asking for anything', async () => {
  const opened = await openPage({ path: 'figures/' });
  const shown = await opened.page.locator('.figure-entry img').evaluateAll(async (images) => {
    await Promise.all(
      (images as HTMLImageElement[]).map((image) => {
        image.loading = 'eager';
        return image.decode();
      }),
    );
    return (images as HTMLImageElement[]).map((image) => ({
      natural: [image.naturalWidth, image.naturalHeight],
      kept: [image.getAttribute('width'), image.getAttribute('height')].map(Number),
    }));
  });
  expect(shown).toHaveLength(figureIds.length);
  // As wide as its drawing and two edges, which the units' tests hold it to. Its place is kept before it comes.
  for (const { natural, kept } of shown) {
    const [widthPx = 0, heightPx = 0] = natural;
    expect(widthPx).toBeGreaterThanOrEqual(800);
    expect(heightPx).toBeGreaterThan(600);
    expect(kept).toEqual(natural);
  }
  expectNoForeignRequest(opened);
  opened.requests.length = 0;
  await opened.page.goto(new URL('figures/held.svg', siteAddress()).href);
  expect(
    await opened.page.evaluate(() =>
      document.fonts.ready.then(
        (fonts) => [...fonts].filter(({ status }) => status === 'loaded').length,
      ),
    ),
  ).toBeGreaterThanOrEqual(2);
  // What our width table says and what the browser sets agree, so nothing runs out of the picture.
  expect(
    await opened.page.evaluate(() =>
      [...document.querySelectorAll('text')]
        .filter(
          (text) =>
            text.getBoundingClientRect().right >
              document.documentElement.getBoundingClientRect().right - 39 ||
            text.getBoundingClientRect().left < 39,
        )
        .map(({ textContent }) => textContent),
    ),
  ).toEqual([]);
  expect(opened.requests.filter((address) => !address.startsWith('data:'))).toEqual([
    new URL('figures/held.svg', siteAddress()).href,
  ]);
  expectNoConsoleError(opened);
  await opened.close();
});
