// Every page of the built site, read as text: ids once, links that lead somewhere, headings in order, one page for each event. Opens no browser.
import { readFileSync, globSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, expect, test } from 'vitest';
import { loadModel } from '../../src/model/index.ts';
import { siteAddress, siteRoot } from '../../src/site/address.ts';

/** BUILT names another folder, such as a build of one's own beside dist/. */
const root = resolve(process.env['BUILT'] ?? 'dist');

interface BuiltPage {
  path: string;
  ids: string[];
  links: string[];
  headings: number[];
  landmarks: string;
  styles: number;
  fromRoot: string[];
}
const pages = new Map<string, BuiltPage>();

/** A cheap reading by pattern: 320 pages of half a megabyte are too many for a DOM. Scripts and styles are no part of it. */
function readPage(file: string): BuiltPage {
  const html = readFileSync(file, 'utf8').replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  const all = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, first = '']) => first.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
  return {
    path: relative(root, file),
    ids: all(/<[a-z][^<>]*?\sid="([^"]*)"/gi),
    links: all(/<a\b[^<>]*?\shref="([^"]*)"/g),
    headings: all(/<h([1-6])[\s>]/g).map(Number),
    landmarks: ['main', 'footer'].map((tag) => `${tag} ${html.split(`<${tag}`).length - 1}`).join(', '),
    styles: all(/<[a-z][^<>]*?\s(style)="/gi).length,
    fromRoot: all(/\s(?:href|src)="(\/[^"]*)"/g),
  };
}

beforeAll(() => {
  for (const file of globSync('**/*.html', { cwd: root })) pages.set(file, readPage(join(root, file)));
});

test('every event has its page', () => {
  for (const { id } of loadModel().model.events) expect(pages.has(`events/${id}/index.html`), id).toBe(true);
});

test('no id stands twice in a page', () => {
  for (const { path, ids } of pages.values()) expect(ids.filter((id, index) => ids.indexOf(id) !== index), path).toEqual([]);
});

test('every link inside the site leads to a file and, with an anchor, to a place in it', () => {
  const broken: string[] = [];
  const files = new Set(globSync('**/*', { cwd: root }));
  for (const { path, links } of pages.values()) {
    for (const link of new Set(links)) {
      if (/^[a-z]+:/i.test(link)) continue;
      const [, place = '', , anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
      // The page of an unknown address is shown in any folder, so its links start at the root of the host.
      const folder = path === '404.html' && place.startsWith('/') ? '.' : dirname(path);
      const target = place === '' ? path : join(folder, place.replace(/^\/+/, ''), place.endsWith('/') ? 'index.html' : '');
      const isPage = pages.has(target);
      if (!isPage && !files.has(target)) broken.push(`${path}: ${link}`);
      // A page that is kept as it was may name a figure that the story has no more; it then opens at its start.
      else if (isPage && anchor && !path.startsWith('embed/v/') && !pages.get(target)?.ids.includes(decodeURIComponent(anchor))) broken.push(`${path}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

test('no link starts at the root of a host, so that the site runs from any path and from disk', () => {
  for (const { path, fromRoot } of pages.values()) if (path !== '404.html') expect(fromRoot, path).toEqual([]);
});

test('no element carries a style of its own: the policy would drop it', () => {
  for (const { path, styles } of pages.values()) expect(styles, path).toBe(0);
});

test('every page but an embed has one main part and a foot, and headings that skip no level', () => {
  for (const { path, headings, landmarks } of pages.values()) {
    if (/^(embed|dev|print|text|figures)\//.test(path)) continue;
    expect(landmarks, path).toBe('main 1, footer 1');
    expect(headings.filter((level) => level === 1).length, path).toBe(1);
    const jumps = headings.filter((level, index) => level > (headings[index - 1] ?? 0) + 1);
    expect(jumps, path).toEqual([]);
  }
});

test('the list of events is complete without a script, and its filter waits for one', () => {
  const { document } = new JSDOM(readFileSync(join(root, 'events/index.html'), 'utf8')).window;
  expect(document.querySelectorAll('.event-rows .row').length).toBe(loadModel().model.events.length);
  expect(document.querySelector('.filter form')?.hasAttribute('hidden')).toBe(true);
});

test('the site map names every page once, in one order', () => {
  const places = [...readFileSync(join(root, 'sitemap.xml'), 'utf8').matchAll(/<loc>[a-z]+:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => `${path}index.html`);
  expect(new Set(places).size).toBe(places.length);
  for (const place of places) expect(pages.has(place), place).toBe(true);
});

test('every full address of ours starts at SITE_URL, and a page names its own', () => {
  for (const path of pages.keys()) {
    const html = readFileSync(join(root, path), 'utf8');
    const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
    if (path === '404.html') expect(canonical).toBe(undefined);
    else if (/^embed\//.test(path)) expect(canonical?.startsWith(siteRoot), path).toBe(true);
    else if (canonical !== undefined) expect(canonical, path).toBe(siteAddress(path.replace(/index\.html$/, '')));
    for (const [, address = ''] of html.matchAll(/<meta property="og:(?:url|image)" content="([^"]*)"/g)) expect(address.startsWith(siteRoot), address).toBe(true);
  }
  expect(readFileSync(join(root, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${siteRoot}sitemap.xml`);
});
