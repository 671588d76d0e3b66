/** What an embed of a translation that nobody has signed says of itself: in its own language and in English. */
import { loadSite, type Site } from '../../site/index.ts';

export const noticeOf = ({ status, words }: Pick<Site, 'status' | 'words'>): string[] =>
  status === 'reviewed'
    ? []
    : [...new Set([words.edition[status], loadSite().words.edition[status]])];
