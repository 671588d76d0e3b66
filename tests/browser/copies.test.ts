// Pages that others copy, search and strip: a saved copy keeps its style, a browser without drawings spills no words, and no part of a page is left out of a search.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openPage, siteAddress } from './harness.ts';
import { kinds } from './readable.ts';

const fileOf = (path: string): string =>
  `dist/${path}${path === '' || path.endsWith('/') ? 'index.html' : ''}`;
const blocks = (html: string, tag: 'style' | 'script'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text = '']) => text);
const pages = kinds.filter((path) => /(^|\/)$|\.html$/.test(path));

test('what savers of pages rewrite stands apart from the rules: addresses in one block, nothing like an address in the others', () => {
  expect(pages.length).toBeGreaterThan(5);
  for (const path of pages) {
    const html = readFileSync(fileOf(path), 'utf8');
    const rules = blocks(html, 'style').filter((text) => !/^(@font-face\s*\{[^}]*\})+$/.test(text));
    expect(rules.filter((text) => text.replace(/url\(data:[^)]*\)/g, '').includes('url('))).toEqual(
      [],
    );
    for (const script of blocks(html, 'script'))
      expect(
        [
          ...script.matchAll(/["'`][^"'`\s]*\.(html?|css|js|png|svg|woff2|json|csv|xml|pdf)["'`]/g),
        ].map(([text]) => text),
        path,
      ).toEqual([]);
  }
});

test('the faces stand whole in their block, and are asked for', async () => {
  const { page, requests, close } = await openPage();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  expect(
    requests.filter((request) => /fonts\/door-s[a-z-]+-400\.woff2$/.test(request)),
  ).toHaveLength(2);
  expect(
    await page.evaluate(
      () =>
        [...document.fonts].filter(
          ({ family, status }) => /Door/.test(family) && status === 'loaded',
        ).length,
    ),
  ).toBeGreaterThan(2);
  await close();
});

test.each(['', 'events/', 'facts/', 'print/', 'events/2025-09-11-us-belavia-gl11/'])(
  'a copy of /%s with rewritten addresses keeps its rules',
  async (path) => {
    const opened = await openPage({ path: 'robots.txt' });
    const address = new URL(path, siteAddress()).href;
    await opened.page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: readFileSync(fileOf(path), 'utf8').replaceAll(/url\("?\.+\//g, 'url("saved/'),
      }),
    );
    await opened.page.goto(address);
    const rules = await opened.page.evaluate(() =>
      [...document.styleSheets].reduce((count, sheet) => count + sheet.cssRules.length, 0),
    );
    expect(rules).toBeGreaterThan(100);
    await opened.close();
  },
);

test.each(['', 'events/', 'embed/held/', 'print/'])(
  'where drawings are switched off, /%s shows none of their words, and says what each would show',
  async (path) => {
    const { page, close } = await openPage({ path, javaScript: true });
    // As Firefox does it without SVG: the same elements, of which it knows nothing.
    const { spilt, unsaid } = await page.evaluate(() => {
      const strange = (source: Element): Element => {
        const made = document.createElementNS('urn:not-drawn', source.localName);
        for (const { name, value } of source.attributes)
          if (!name.startsWith('xmlns')) made.setAttribute(name, value);
        const isWords = source.localName === 'desc';
        for (const child of source.childNodes)
          made.append(
            child instanceof Element && !isWords ? strange(child) : child.cloneNode(true),
          );
        return made;
      };
      for (const svg of [...document.querySelectorAll('svg')])
        if (!svg.parentElement?.closest('svg')) svg.replaceWith(strange(svg));
      // What stands in a drawing's place is an SVG of its own, with words that must be seen.
      const drawings = [...document.querySelectorAll('svg:not([class="no-drawing"])')].filter(
        (svg) => (svg.parentElement as Element).checkVisibility(),
      );
      const seen = (part: Element): boolean => {
        const { width, height, right } = part.getBoundingClientRect();
        return width > 4 && height > 4 && right > 0;
      };
      return {
        spilt: drawings.flatMap((svg) =>
          [svg, ...svg.querySelectorAll('text')].filter(
            (part) => seen(part) && /\S/.test(part.textContent ?? ''),
          ),
        ).length,
        unsaid: [...document.querySelectorAll('desc')].filter(
          (words) => words.checkVisibility() && !seen(words),
        ).length,
      };
    });
    expect(spilt).toBe(0);
    expect(unsaid).toBe(0);
    await close();
  },
);

test('every part of every page can be searched, linked to and photographed', () => {
  for (const path of pages) {
    const styles = blocks(readFileSync(fileOf(path), 'utf8'), 'style').join('');
    // But for the moment in which a page arrives: see the next test.
    const lasting = styles.replace(/\.is-arriving [^{}]*\{[^{}]*\}/g, '');
    expect(lasting, path).not.toMatch(/content-visibility:\s*(auto|hidden)/);
  }
});

test('a moment after the story has arrived nothing of it waits for the reader, and nothing shows that it did', async () => {
  const { page, close } = await openPage();
  await page.waitForFunction(
    () => !document.documentElement.classList.contains('is-arriving'),
    undefined,
    { timeout: 5000 },
  );
  expect(
    await page.evaluate(() =>
      [...document.querySelectorAll('main *, footer')].flatMap((part) =>
        getComputedStyle(part).contentVisibility === 'visible' && !part.hasAttribute('style')
          ? []
          : [part.outerHTML.slice(0, 80)],
      ),
    ),
  ).toEqual([]);
  await close();
});

test('without its script, or at an address within it, the story does not wait at all', async () => {
  for (const [path, script] of [
    ['/', false],
    ['/#turns', true],
  ] as const) {
    const { page, close } = await openPage({ path, javaScript: script });
    expect(await page.locator('html.is-arriving').count(), path).toBe(0);
    await close();
  }
});
