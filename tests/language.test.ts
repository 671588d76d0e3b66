// A language is a folder: a copy of the project with one translated chapter becomes an edition of its own, honest about what is missing. The words of the fixture are never published.
import {
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../src/authoring/check.ts';
import { buildProject, copyProject } from './copy-project.ts';

/** Its pictures are of no use to any other build. */
const root = copyProject('language', true);
const home = 'https://example.org/some/folder/';
/** The same folder once more, as one that nobody has read. */
const hidden = 'sr';

const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');
const opened = new Map<string, Document>();
const open = (path: string): Document => {
  const page = opened.get(path) ?? new JSDOM(read(path)).window.document;
  opened.set(path, page);
  return page;
};

beforeAll(async () => {
  for (const lang of readdirSync(join(root, 'content')))
    if (lang !== 'en') rmSync(join(root, 'content', lang), { recursive: true });
  for (const lang of ['be', hidden])
    cpSync('tests/fixture-language/be', join(root, 'content', lang), { recursive: true });
  writeFileSync(join(root, `content/${hidden}/language.json`), '{ "status": "hidden" }');
  // No picture is looked at here, and painting them is most of a build: each is the head of one. The build of npm test and reproducible.test.ts paint them all.
  const head = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0,
    0, 0,
  ];
  const painter = join(root, 'src/outputs/pictures/paint.ts');
  const unpainted = readFileSync(painter, 'utf8').replace(
    /const picture = await read\([^;]*;\s*return new Uint8Array\(picture\.render\(\)\.asPng\(\)\);/,
    `return new Uint8Array([${head.join(', ')}]);`,
  );
  expect(unpainted, 'paint.ts without the renderer').toContain('137, 80');
  writeFileSync(painter, unpainted);
  await buildProject(root, { SITE_URL: home });
}, 120_000);
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

test('the check accepts the folder and says what is missing', () => {
  const { text, exitCode } = check(root);
  expect(exitCode, text).toBe(0);
  expect(text).toMatch(
    /content\/be\/ui\.json:1\n +Warning: \d+ of \d+ words of the interface are missing/,
  );
});

test('the edition is in its language, knows the English one, and is known by it', () => {
  const [be, en] = [open('be/index.html'), open('index.html')];
  expect(be.documentElement.lang).toBe('be');
  expect(be.title).toBe('Вярчальныя дзверы');
  expect(be.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`${home}be/`);
  for (const page of [be, en]) {
    expect(
      [...page.querySelectorAll('link[rel="alternate"][hreflang]')]
        .filter((link) => !link.hasAttribute('type'))
        .map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`),
    ).toEqual([`en ${home}`, `be ${home}be/`]);
  }
  expect(en.querySelector('.languages a')?.getAttribute('href')).toBe('./be/');
  expect(be.querySelector('.languages a')?.getAttribute('href')).toBe('./../');
  expect(read('sitemap.xml')).toContain(`<loc>${home}be/events/2025-09-16-pardon-25/</loc>`);
});

test('a draft says what it is, in its language and in English, and machines may list it', () => {
  const notice = open('be/index.html').querySelector('.edition-notice');
  expect(notice?.textContent).toContain('чарнавік');
  expect(notice?.querySelector('[lang="en-GB"]')?.textContent).toContain('draft');
  expect(open('be/index.html').querySelector('meta[name="robots"]')).toBeNull();
  expect(open('index.html').querySelector('.edition-notice')).toBeNull();
});

test('a hidden language stands on pages that say so, and nothing leads there', () => {
  const pages = globSync(`${hidden}/**/*.html`, { cwd: join(root, 'dist') });
  expect(pages.length).toBeGreaterThan(2);
  for (const path of pages) {
    const page = open(path);
    expect(page.querySelector('.edition-notice')?.textContent, path).toContain('not published');
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content'), path).toBe(
      'noindex',
    );
    expect(page.querySelector('link[hreflang]:not([type])'), path).toBeNull();
  }
  const telling = readdirSync(join(root, 'dist'), { recursive: true })
    .map(String)
    .filter((name) => /\.(?:html|xml|json|txt)$/.test(name) && !name.startsWith(`${hidden}/`))
    .filter((name) => read(name).includes(`/${hidden}/`));
  expect(telling).toEqual([]);
});

test('what is not translated stands in English and says so', () => {
  const be = open('be/index.html');
  const heads = [...be.querySelectorAll('.chapter-head')].filter(
    (head) => head.id !== '' && !head.closest('.notes'),
  );
  const english = heads.filter((head) => head.getAttribute('lang') === 'en-GB');
  expect(heads.length - english.length).toBe(1);
  expect(english.length).toBeGreaterThan(5);
  const notices = [...be.querySelectorAll('main [role="note"]')].filter(
    (notice) => notice.textContent === 'Яшчэ не перакладзена; пададзена па-англійску.',
  );
  expect(notices.length).toBe(english.length);
  expect(be.querySelector('main > .aside')?.textContent).toContain('яшчэ не перакладзеная');
  for (const step of be.querySelectorAll('.step')) expect(step.getAttribute('lang')).toBe('en-GB');
  expect(be.querySelector('#six-days .figure-title')?.hasAttribute('lang')).toBe(false);
  expect(be.querySelector('#who-counts .figure-title')?.getAttribute('lang')).toBe('en-GB');
  // A drawing is in English as a whole: a translated title in it would be marked wrongly.
  expect(be.querySelector('#six-days [lang="en-GB"]')?.textContent).not.toMatch(
    /\p{Script=Cyrillic}/u,
  );
});

test('every word of the page that is English is marked as English', () => {
  const be = open('be/index.html');
  for (const block of be.querySelectorAll(
    '.prose-block, .figure-title, .figure-dek, .event-title, .step-text',
  )) {
    const isEnglish = block.closest('[lang]')?.getAttribute('lang') === 'en-GB';
    const cyrillic = block.textContent?.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    const latin = block.textContent?.match(/\p{Script=Latin}/gu)?.length ?? 0;
    expect(isEnglish, block.textContent?.slice(0, 80)).toBe(latin > cyrillic);
  }
});

test('dates, numbers and units are written as the language writes them', () => {
  const text = open('be/index.html').querySelector('main')?.textContent ?? '';
  expect(text).toContain('11 верасня 2025 вызвалілі 52 вязняў');
  expect(text).toContain('на 4\u00a0гады калоніі');
  expect(
    open('be/events/2025-09-16-pardon-25/index.html').querySelector('.page-kicker')?.textContent,
  ).toMatch(/^16 верасня 2025/);
});

test('a translated event has its page and its title in the list; any other stays English', () => {
  const page = open('be/events/2025-09-16-pardon-25/index.html');
  expect(page.querySelector('h1')?.textContent).toBe('Памілаваныя 25 чалавек');
  expect(page.querySelector('.lead')?.textContent).toContain('12 жанчын');
  const titles = [...open('be/index.html').querySelectorAll('.event-list .event-title')];
  expect(
    titles.filter((title) => !title.hasAttribute('lang')).map((title) => title.textContent),
  ).toEqual(['Памілаваныя 25 чалавек']);
});

test('every link of the edition leads to a file, and one that leaves the language says so', () => {
  const broken: string[] = [];
  for (const path of globSync('be/**/*.html', { cwd: join(root, 'dist') })) {
    for (const link of open(path).querySelectorAll('a[href]')) {
      const address = link.getAttribute('href') ?? '';
      if (/^(?:[a-z]+:|[#?])/.test(address)) continue;
      const target = new URL(address, `https://x.example/${path.replace(/index\.html$/, '')}`);
      const file = `${target.pathname.slice(1)}${target.pathname.endsWith('/') ? 'index.html' : ''}`;
      const isBuilt = existsSync(join(root, 'dist', file));
      const isMarked =
        file.startsWith('be/') || !file.endsWith('.html') || link.hasAttribute('hreflang');
      if (!isBuilt || !isMarked)
        broken.push(`${path}: ${address}${isBuilt ? ' is not marked as English' : ''}`);
    }
  }
  expect(broken).toEqual([]);
});

test('in a folder of a host every full address of ours starts there: pages, feeds, embeds, lists', () => {
  const text = /\.(?:html|xml|json|txt|js|bib|cff|csv|svg)$|^[A-Z]+$/;
  const files = readdirSync(join(root, 'dist'), { recursive: true })
    .map(String)
    .filter((name) => text.test(name) && statSync(join(root, 'dist', name)).isFile());
  expect(files.length).toBeGreaterThan(300);
  for (const file of files) {
    const written = read(file);
    expect(written.includes('revolving-door.example'), file).toBe(false);
    for (const [address] of written.matchAll(/https:\/\/example\.org[^\s"'<>\\)}]*/g))
      expect(`${address}/`.startsWith(home), `${file}: ${address}`).toBe(true);
  }
});

test('a number that the record does not have is refused', () => {
  writeFileSync(
    join(root, 'content/be/events.json'),
    JSON.stringify({
      '2025-09-16-pardon-25': { title: 'Памілаваныя 26 чалавек', summary: 'Без імёнаў.' },
      '2025-09-16-pardon-26': { title: 'a', summary: 'b' },
    }),
  );
  expect(check(root).text).toContain(`content/be/events.json:1 → 2025-09-16-pardon-25
  The number 26 stands in the translation alone.
  A translation says what the record says.
  Correct the number, or the record in data/events/.
content/be/events.json:1 → 2025-09-16-pardon-26
  No such event.
  The id of an event in data/events/.
  Closest id: "2025-09-16-pardon-25".`);
});
