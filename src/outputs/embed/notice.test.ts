import { expect, test } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { noticeOf } from './notice.ts';

const { words } = loadSite();
const own = {
  ...words,
  edition: { ...words.edition, hidden: 'Не апублікавана.', older: 'Састарэла.' },
};

test('a frame says in both languages that nobody has signed its words, and that some are out of date', () => {
  expect(noticeOf({ status: 'hidden', words: own }, true)).toEqual([
    'Не апублікавана. Састарэла.',
    `${words.edition.hidden} ${words.edition.older}`,
  ]);
  expect(noticeOf({ status: 'hidden', words: own }, false)).toEqual([
    'Не апублікавана.',
    words.edition.hidden,
  ]);
});

test('signed words that have gone stale say so; signed words of today say nothing', () => {
  expect(noticeOf({ status: 'reviewed', words: own }, true)).toEqual([
    'Састарэла.',
    words.edition.older,
  ]);
  expect(noticeOf({ status: 'reviewed', words: own }, false)).toEqual([]);
});
