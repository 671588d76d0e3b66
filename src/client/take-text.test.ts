import { expect, test } from 'vitest';
import { chosenText } from './take-text.ts';

const taken = {
  frame: 'https://site.example/embed/door/',
  pinned: 'https://site.example/embed/v/2026-11/door/',
  page: 'https://site.example/figures/door/',
};
const html =
  '<iframe src="https://site.example/embed/door/?dark=false" width="100%" height="812" style="width:100%;border:0;color-scheme:light" data-heights="320:900"></iframe>\n<p><a href="https://site.example/figures/door/">Door</a></p>';
const jsx = `<iframe
  src="https://site.example/embed/door/?dark=false"
  width="100%"
  height="812"
  style={{ border: 0, colorScheme: 'light' }}
></iframe>`;

test('a text stays as it is where nothing is chosen', () => {
  for (const text of [html, jsx, taken.page])
    expect(chosenText(text, taken, { theme: 'light', isPinned: false })).toBe(text);
});

test('a dark, pinned frame of fixed width: address, style and size say so, the link stays', () => {
  const size = { widthPx: 640, heightPx: 700 };
  expect(chosenText(html, taken, { theme: 'dark', isPinned: true, size })).toBe(
    '<iframe src="https://site.example/embed/v/2026-11/door/?dark=true" width="640" height="700" style="width:640px;max-width:100%;border:0;color-scheme:dark" data-heights="320:900"></iframe>\n<p><a href="https://site.example/figures/door/">Door</a></p>',
  );
  expect(chosenText(jsx, taken, { theme: 'dark', isPinned: true, size })).toBe(`<iframe
  src="https://site.example/embed/v/2026-11/door/?dark=true"
  width="640"
  height="700"
  style={{ maxWidth: '100%', border: 0, colorScheme: 'dark' }}
></iframe>`);
});

test('a frame that follows its reader has no theme in its address', () => {
  const text = chosenText(html, taken, { theme: 'reader', isPinned: false });
  expect(text).toContain('src="https://site.example/embed/door/"');
  expect(text).toContain('color-scheme:light dark');
});

test('an address of which a host asks oEmbed becomes that of the pinned frame, which answers for itself', () => {
  expect(chosenText(taken.page, taken, { theme: 'dark', isPinned: true })).toBe(taken.pinned);
});
