import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { closePage, type SingleFileOptions } from './single-file.ts';

const options: SingleFileOptions = {
  read: (path) => Buffer.from(path),
  address: (path) => `https://door.example/sub/${path}`,
  inside: ['claims'],
};
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="old"><title>T</title><link rel="canonical" href="https://door.example/sub/single-file/">${head}</head><body>${body}<main id="story"><h2 id="claims">C</h2><i id="claims-a"></i></main></body></html>`;
const close = (body: string, head?: string): string => closePage(page(body, head), options);

test('fonts and icon are written into the file', () => {
  const closed = close(
    '',
    '<link rel="icon" href="./icon.svg"><style>@font-face{src:url(./fonts/a.woff2)}.x{fill:url(#hatch)}</style>',
  );
  expect(closed).toContain(
    `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from('icon.svg').toString('base64')}">`,
  );
  expect(closed).toContain(
    `url(data:font/woff2;base64,${Buffer.from('fonts/a.woff2').toString('base64')})`,
  );
  expect(closed).toContain('fill:url(#hatch)');
});

test.each([
  ['a page that stands in the file', 'claims/', '#claims'],
  ['a place of such a page', 'claims/#a', '#claims-a'],
  ['the story itself', './', '#story'],
  ['a place of the story', './#claims-a', '#claims-a'],
  ['a page on the web', 'events/x/', 'https://door.example/sub/events/x/'],
  ['a place on the web', './facts/#held', 'https://door.example/sub/facts/#held'],
  ['another site', 'https://a.example/?b=1&amp;c', 'https://a.example/?b=1&amp;c'],
  ['the plain reading of this file', '?read=plain#story', '?read=plain#story'],
])('a link to %s leads there', (_what, from, to) => {
  expect(close(`<a class="k" href="${from}" id="z">l</a>`)).toContain(
    `<a class="k" href="${to}" id="z">l</a>`,
  );
});

test('the canonical address is the one of the story, wherever the page was laid out', () => {
  expect(close('')).toContain('<link rel="canonical" href="https://door.example/sub/">');
});

test('the policy names the hash of every style and script that is in the file, and no other origin', () => {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const policy = /content="(default-src[^"]*)"/.exec(
    close(
      '<script>let a</script><script type="application/json">{}</script>',
      '<style>b{}</style>',
    ),
  )?.[1];
  expect(policy).toBe(
    `default-src 'none'; style-src ${hash('b{}')}; script-src ${hash('let a')}; font-src data:; img-src data:; base-uri 'none'; form-action 'none'`,
  );
});

test.each([
  [
    'a link to a place that is not there',
    '<a href="#nowhere">l</a>',
    /"#nowhere", which is not in the file/,
  ],
  ['a picture by address', '<img src="og.png" alt="">', /<img> loads a file/],
  ['a script by address', '<script src="a.js"></script>', /<script> loads a file/],
  [
    'a style sheet by address',
    '<link rel="stylesheet" href="a.css">',
    /<link rel="stylesheet"> loads "a.css"/,
  ],
  [
    'a drawing that points elsewhere',
    '<svg><use href="a.svg#b"/></svg>',
    /<use> points to "a.svg#b"/,
  ],
])('%s stops the build', (_what, body, message) => {
  expect(() => close(body)).toThrow(message);
});
