import { expect, test } from 'vitest';
import { siteRootOf } from './site-root.ts';

const messageOf = (written: string): string => {
  try {
    return `no fault: ${siteRootOf(written)}`;
  } catch (error) {
    return (error as Error).message;
  }
};

test('a root ends in one slash, whether it is a host, a port or a folder of a host', () => {
  expect(
    [
      'https://example.org',
      'https://example.org/',
      'http://localhost:4321',
      'https://example.org/some/folder',
      ' https://example.org/some/folder// ',
    ].map(siteRootOf),
  ).toEqual([
    'https://example.org/',
    'https://example.org/',
    'http://localhost:4321/',
    'https://example.org/some/folder/',
    'https://example.org/some/folder/',
  ]);
});

test('no address is an address that belongs to nobody', () => {
  expect([undefined, '', '  '].map(siteRootOf)).toEqual(
    Array(3).fill('https://revolving-door.example/'),
  );
});

test('what can be no address of the site is named with the mend', () => {
  expect(
    [
      'example.org/door',
      'ftp://example.org/',
      'javascript:alert(1)',
      'https://',
      'https://example.org/?a=1',
      'https://example.org/#top',
      'https://name:word@example.org/door',
      'https://example.org/door/index.html',
    ]
      .map(messageOf)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "
    environment → SITE_URL
      "example.org/door" is no web address.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://example.org/door
    1 error in 1 file. Build stopped.

    environment → SITE_URL
      "ftp://example.org/" is no web address.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://revolving-door.example/
    1 error in 1 file. Build stopped.

    environment → SITE_URL
      "javascript:alert(1)" is no web address.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://revolving-door.example/
    1 error in 1 file. Build stopped.

    environment → SITE_URL
      "https://" is no web address.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://revolving-door.example/
    1 error in 1 file. Build stopped.

    environment → SITE_URL
      "https://example.org/?a=1" holds a query or an anchor.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://example.org/
    1 error in 1 file. Build stopped.

    environment → SITE_URL
      "https://example.org/#top" holds a query or an anchor.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://example.org/
    1 error in 1 file. Build stopped.

    environment → SITE_URL
      "https://name:word@example.org/door" holds a name or a password, which every page would publish.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://example.org/door
    1 error in 1 file. Build stopped.

    environment → SITE_URL
      "https://example.org/door/index.html" names a file.
      SITE_URL is where the front page will stand: http:// or https://, a host, and a folder if need be.
      Write SITE_URL=https://example.org/door/
    1 error in 1 file. Build stopped."
  `);
});
