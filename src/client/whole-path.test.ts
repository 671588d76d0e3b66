import { expect, test } from 'vitest';
import { wholePath } from './whole-path.ts';

const own = '/events/2025-09-11-release-52/';
const ending = '2025-09-11-release-52';

test.each([
  [`/events/${ending}`, own],
  [`/some/folder/events/${ending}`, `/some/folder${own}`],
  [`//events//${ending}//`, own],
  [`/EVENTS/${ending.toUpperCase()}`, own.toUpperCase()],
  [
    `/web/2026/https://example.org/events/${ending}`,
    `/web/2026/https://example.org/events/${ending}/`,
  ],
])('%s is completed', (path, whole) => {
  expect(wholePath(path, own)).toBe(whole);
});

test.each([
  own,
  `${own}index.html`,
  `/web/2026/https://example.org${own}`,
  '/proxy',
  '/ipfs/bafy/',
  '/saved/Event.html',
])('%s is left alone', (path) => {
  expect(wholePath(path, own)).toBe(path);
});
