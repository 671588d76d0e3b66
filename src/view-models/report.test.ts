import { expect, test } from 'vitest';
import { reportAddress } from './report.ts';

const asked = { id: '2025-09-11-release-52', subject: 'Mistake in #', base: '../../' };

test('with an e-mail address the id stands in the subject of the message', () => {
  expect(reportAddress({ name: 'A', contact: 'desk@example.org' }, asked)).toBe(
    'mailto:desk@example.org?subject=Mistake%20in%202025-09-11-release-52',
  );
});

test('with a form the id is added to whatever its address asks for already', () => {
  const publisher = { name: 'A', contact: 'https://example.org/report?lang=en' };
  expect(reportAddress(publisher, { ...asked, id: 'series:held@2026-03' })).toBe(
    'https://example.org/report?lang=en&about=series%3Aheld%402026-03',
  );
});

test('without a contact the link leads to the page that says how things stand', () => {
  expect(reportAddress({ name: null, contact: null }, asked)).toBe('../../about/#report');
});
