// Every page of the built site, as the HTML standard reads it: its policy, ids, links, headings, and that it asks nobody for anything. Opens no browser.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, globSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { loadModel } from '../../src/model/index.ts';
import { siteAddress, sitePath, siteRoot } from '../../src/site/address.ts';
import { idsOf, readHtml, type ReadElement } from './read-html.ts';

/** BUILT names another folder, such as a build of one's own beside dist/. */
const root = resolve(process.env['BUILT'] ?? 'dist');

/** A page of another language is held to the same as the English one: its path without the folder of the language. */
const inEdition = (path: string): string => path.replace(/^[a-z]{2}\//, '');

interface BuiltPage {
  path: string;
  html: string;
  elements: ReadElement[];
  faults: string[];
  ids: Set<string>;
}
const pages = new Map<string, BuiltPage>();
const values = ({ elements }: BuiltPage, tag: string, name: string): string[] =>
  elements.flatMap((element) => (element.tag === tag ? (element.attributes.get(name) ?? []) : []));
const eachPage = (check: (page: BuiltPage) => readonly string[]): string[] =>
  [...pages.values()].flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));

beforeAll(() => {
  for (const file of globSync('**/*.html', { cwd: root })) {
    const html = readFileSync(join(root, file), 'utf8');
    const { elements, faults } = readHtml(html);
    pages.set(file, { path: file, html, elements, faults, ids: new Set(idsOf(elements)) });
  }
});

test('every event has its page', () => {
  for (const { id } of loadModel().model.events)
    expect(pages.has(`events/${id}/index.html`), id).toBe(true);
});

test('every page is HTML as the standard has it', () => {
  expect(eachPage(({ faults }) => faults)).toEqual([]);
});

test('no id stands twice in a page', () => {
  expect(
    eachPage(({ elements }) =>
      idsOf(elements).filter((id, index, all) => all.indexOf(id) !== index),
    ),
  ).toEqual([]);
});

test('every link inside the site leads to a file and, with an anchor, to a place in it', () => {
  const files = new Set(globSync('**/*', { cwd: root }));
  const leadsNowhere = ({ path }: BuiltPage, link: string): boolean => {
    if (/^[a-z]+:/i.test(link)) return false;
    const [, place = '', , anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
    // The page of an unknown address is shown in any folder, so its links start at the root of the host.
    const fromRoot = path === '404.html' && place.startsWith(sitePath);
    const target =
      place === ''
        ? path
        : join(
            fromRoot ? '.' : dirname(path),
            fromRoot ? place.slice(sitePath.length) : place,
            place.endsWith('/') ? 'index.html' : '',
          );
    const page = pages.get(target);
    if (!page) return !files.has(target);
    // A page that is kept as it was may name a figure that the story has no more; it then opens at its start.
    return (
      anchor !== undefined &&
      anchor !== '' &&
      // Behind the number sign stands what the timeline is asked for, which no server sees.
      !/^person=[a-z0-9-]+$/.test(anchor) &&
      !path.startsWith('embed/v/') &&
      !page.ids.has(decodeURIComponent(anchor))
    );
  };
  expect(
    eachPage((page) =>
      [...new Set(values(page, 'a', 'href'))].filter((link) => leadsNowhere(page, link)),
    ),
  ).toEqual([]);
});

test('no link starts at the root of a host, so that the site runs from any path and from disk', () => {
  expect(
    eachPage(({ path, elements }) =>
      path === '404.html'
        ? []
        : elements
            .flatMap(({ attributes }) => [attributes.get('href'), attributes.get('src')])
            .filter((address) => address?.startsWith('/'))
            .map(String),
    ),
  ).toEqual([]);
});

test('a link to another site does not tell it where the reader came from', () => {
  const isOutward = (href = ''): boolean =>
    /^(?:https?:)?\/\//i.test(href) && !href.startsWith(siteRoot);
  const told = eachPage(({ elements }) =>
    elements
      .filter(
        ({ tag, attributes }) =>
          tag === 'a' &&
          isOutward(attributes.get('href')) &&
          !/\bnoreferrer\b/.test(attributes.get('rel') ?? ''),
      )
      .map(({ attributes }) => attributes.get('href')!),
  );
  expect(told).toEqual([]);
  expect(
    eachPage((page) =>
      /name="referrer" content="no-referrer"/.test(page.html) ? [] : ['no meta referrer'],
    ),
  ).toEqual([]);
});

test('no element carries a style or a handler of its own, and no address is a script', () => {
  expect(
    eachPage(({ elements }) =>
      elements.flatMap(({ tag, attributes }) =>
        [...attributes]
          .filter(
            ([name, value]) =>
              name === 'style' ||
              name.startsWith('on') ||
              /^\s*(?:javascript|vbscript):/i.test(value),
          )
          .map(([name]) => `<${tag} ${name}>`),
      ),
    ),
  ).toEqual([]);
});

test('no page loads anything from another place', () => {
  const loading = [
    'src',
    'srcset',
    'poster',
    'data',
    'action',
    'formaction',
    'background',
    'xlink:href',
    'ping',
    'manifest',
  ];
  const silent = /^(?:canonical|alternate|license|author|cite-as|describedby)\b/;
  const loaded = ({ tag, attributes }: ReadElement): string[] => [
    ...loading.flatMap((name) => attributes.get(name) ?? []),
    ...(tag === 'link' && !silent.test(attributes.get('rel') ?? '')
      ? [attributes.get('href') ?? '']
      : []),
    ...(tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh'
      ? [attributes.get('content') ?? '']
      : []),
    ...(tag === 'style' || tag === 'base'
      ? [...`${[...attributes.values()].join(' ')}`.matchAll(/https?:\/\/\S+/g)].map(String)
      : []),
  ];
  expect(
    eachPage(({ elements }) =>
      elements.flatMap(loaded).filter((address) => /^(?:[a-z]+:)?\/\//i.test(address.trim())),
    ),
  ).toEqual([]);
  expect(
    eachPage(({ elements }) =>
      elements
        .filter(
          ({ tag, inside }) =>
            tag === 'style' && /@import|url\(\s*["']?(?:https?:)?\/\//.test(inside()),
        )
        .map(() => 'a style sheet with an address'),
    ),
  ).toEqual([]);
});

test('each page has one policy before anything else, which allows what is in the page by its hash and nothing more', () => {
  const sha = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const faultsOf = ({ path, elements }: BuiltPage): string[] => {
    const metas = elements.filter(
      ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    if (metas.length !== 1) return [`${metas.length} policies`];
    const before = elements
      .slice(0, elements.indexOf(metas[0]!))
      .filter(({ tag }) => ['script', 'style', 'link'].includes(tag));
    const policy = new Map(
      (metas[0]!.attributes.get('content') ?? '')
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .map(([name = '', ...sources]) => [name, sources]),
    );
    const inPage = (wanted: string): string[] =>
      [
        ...new Set(
          elements
            .filter(
              ({ tag, attributes }) =>
                tag === wanted &&
                (tag === 'style' ||
                  /^(?:module|text\/javascript)?$/.test(attributes.get('type') ?? '')),
            )
            .map(({ inside }) => sha(inside())),
        ),
      ].sort();
    const same = (name: string, tag: string): boolean =>
      (policy.get(name) ?? [])
        .filter((source) => source !== "'none'")
        .sort()
        .join(' ') === inPage(tag).join(' ');
    const other = [...policy].flatMap(([name, sources]) =>
      sources.filter(
        (source) =>
          !/^(?:'none'|'self'|'sha256-[\w+/=]+')$/.test(source) &&
          !(source === 'data:' && ['img-src', 'font-src'].includes(name)),
      ),
    );
    return [
      ...(before.length > 0 ? ['something stands before the policy'] : []),
      ...['default-src', 'base-uri', 'form-action']
        .filter((name) => policy.get(name)?.join(' ') !== "'none'")
        .map((name) => `${name} is not 'none'`),
      // The story alone fetches: the workings of its numbers.
      ...(policy.has('connect-src') !== (inEdition(path) === 'index.html') ||
      !["'self'", undefined].includes(policy.get('connect-src')?.join(' '))
        ? ['connect-src']
        : []),
      ...(same('style-src', 'style') ? [] : ['style-src is not what the page holds']),
      ...(same('script-src', 'script') ? [] : ['script-src is not what the page holds']),
      ...other.map((source) => `allows ${source}`),
      ...(inEdition(path) === 'revolving-door.html' &&
      /'self'/.test([...policy.values()].flat().join(' '))
        ? ["a file on its own has no 'self'"]
        : []),
    ];
  };
  expect(eachPage(faultsOf)).toEqual([]);
});

test('every page says its language, has one title and one heading of the first level, and can be zoomed', () => {
  const faultsOf = (page: BuiltPage): string[] => [
    ...(/^[a-z]{2}/.test(values(page, 'html', 'lang')[0] ?? '') ? [] : ['no language']),
    ...(page.elements.filter(
      ({ tag, isInSvg, inside }) => tag === 'title' && !isInSvg && inside().trim() !== '',
    ).length === 1
      ? []
      : ['title']),
    ...(page.elements.filter(({ tag }) => tag === 'h1').length === 1 ? [] : ['h1']),
    ...(/user-scalable|maximum-scale/.test(page.html.slice(0, 4000)) ? ['zoom'] : []),
  ];
  expect(eachPage(faultsOf)).toEqual([]);
});

test('headings skip no level', () => {
  const jumps = ({ elements }: BuiltPage): string[] => {
    const headings = elements.filter(({ tag }) => /^h[1-6]$/.test(tag));
    return headings
      .filter(({ tag }, index) => Number(tag[1]) > Number(headings[index - 1]?.tag[1] ?? 0) + 1)
      .map((heading) => `${heading.tag} ${heading.words()}`);
  };
  expect(eachPage(jumps)).toEqual([]);
});

test('every page but an embed has one main part and a foot', () => {
  for (const { path, elements } of pages.values()) {
    if (/^(embed|dev|print|figures)\//.test(inEdition(path))) continue;
    for (const part of ['main', 'footer'])
      expect(elements.filter(({ tag }) => tag === part).length, `${part} of ${path}`).toBe(1);
  }
});

test('the list of events is complete without a script, and its filter waits for one', () => {
  const { document } = new JSDOM(readFileSync(join(root, 'events/index.html'), 'utf8')).window;
  expect(document.querySelectorAll('.year .row').length).toBe(loadModel().model.events.length);
  expect(document.querySelector('.filter form')?.hasAttribute('hidden')).toBe(true);
});

test('the site map names every page once, in one order', () => {
  const places = [
    ...readFileSync(join(root, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g),
  ].map(([, address = '']) => `${address.replace(siteRoot, '')}index.html`);
  expect(new Set(places).size).toBe(places.length);
  for (const place of places) expect(pages.has(place), place).toBe(true);
});

test('a link to any page of ours has a title, a sentence and a picture with words beside it elsewhere', () => {
  const lacking = eachPage(({ path, html }) =>
    /^(?:404|revolving-door)\.html$|^(?:embed|dev)\//.test(inEdition(path))
      ? []
      : ['title', 'description', 'url', 'image', 'image:alt'].filter(
          (name) => !new RegExp(`<meta property="og:${name}" content="[^"]+"`).test(html),
        ),
  );
  expect(lacking).toEqual([]);
});

test('the picture beside a link is there, is a PNG, and has the size that the page says', () => {
  const read = new Map<string, string>();
  /** The first bytes of a PNG: its signature, then width and height. */
  const sizeOf = (path: string): string => {
    const known = read.get(path);
    if (known !== undefined) return known;
    const file = join(root, path);
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(24);
    const isPng = bytes.subarray(1, 4).toString() === 'PNG';
    const size = isPng ? `${bytes.readUInt32BE(16)} × ${bytes.readUInt32BE(20)}` : 'no picture';
    read.set(path, size);
    return size;
  };
  const wrong = eachPage(({ elements }) => {
    const meta = (name: string): string | undefined =>
      elements
        .find(({ attributes }) => attributes.get('property') === `og:${name}`)
        ?.attributes.get('content');
    const address = meta('image');
    if (address === undefined) return [];
    const said = `${meta('image:width')} × ${meta('image:height')}`;
    const found = sizeOf(address.slice(siteRoot.length));
    return found === said ? [] : [`${address} is said to be ${said}: ${found}`];
  });
  expect(wrong).toEqual([]);
  expect(read.size).toBeGreaterThan(loadModel().model.events.length);
});

test('every full address of ours starts at SITE_URL, and a page names its own', () => {
  for (const { path, html } of pages.values()) {
    const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
    if (path === '404.html') expect(canonical).toBe(undefined);
    else if (inEdition(path) === 'revolving-door.html')
      expect(canonical).toBe(siteAddress(path.replace('revolving-door.html', '')));
    else if (/^embed\//.test(inEdition(path)))
      expect(canonical?.startsWith(siteRoot), path).toBe(true);
    else if (canonical !== undefined)
      expect(canonical, path).toBe(siteAddress(path.replace(/index\.html$/, '')));
    for (const [, address = ''] of html.matchAll(
      /<meta property="og:(?:url|image)" content="([^"]*)"/g,
    ))
      expect(address.startsWith(siteRoot), address).toBe(true);
  }
  expect(readFileSync(join(root, 'robots.txt'), 'utf8')).toContain(
    `Sitemap: ${siteRoot}sitemap.xml`,
  );
});

/** What a template prints when a word or a value is missing. */
const hole = /\bundefined\b|\bNaN\b|\[object |\bnull\b(?= |<|$)/;
const inWords = new Set([
  'title',
  'p',
  'li',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'dd',
  'dt',
  'summary',
  'text',
  'button',
  'label',
  'a',
]);

test('no page has a hole in its words or its attributes', () => {
  expect(pages.size).toBeGreaterThan(300);
  const holes = ({ tag, attributes, inside }: ReadElement): string[] => [
    ...[...attributes]
      .filter(([, value]) => hole.test(value))
      .map(([name, value]) => `<${tag} ${name}="${value}">`),
    ...(inWords.has(tag) && hole.test(inside()) ? [`<${tag}>${inside().slice(0, 80)}`] : []),
  ];
  expect(eachPage(({ elements }) => elements.flatMap(holes))).toEqual([]);
});

// A number brings its own "at least"; a sentence that says it too reads "at least at least".
test('no sentence qualifies a number twice', () => {
  const twice = /\b(at least|more than|up to|about|nearly|almost|around)\s+\1\b/i;
  expect('at least at least 863').toMatch(twice);
  const sentences = new Set(['p', 'li', 'td', 'dd', 'desc', 'title']);
  expect(
    eachPage(({ elements }) =>
      elements
        .filter(({ tag, inside }) => sentences.has(tag) && twice.test(inside()))
        .map(({ inside }) => twice.exec(inside())![0]),
    ),
  ).toEqual([]);
});
