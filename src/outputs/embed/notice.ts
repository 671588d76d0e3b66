/** What an embed of a translation says of itself, in its own language and in English: that nobody has signed it, that English has changed since. */
import { loadSite, type Site } from '../../site/index.ts';

/** `isStale`: a sentence with a number was made from another English text than that of today. A page has the English beside it; a frame has no room for that. */
export function noticeOf(
  { status, words }: Pick<Site, 'status' | 'words'>,
  isStale: boolean,
): string[] {
  const sayIn = ({ edition }: Site['words']): string =>
    [...(status === 'reviewed' ? [] : [edition[status]]), ...(isStale ? [edition.older] : [])].join(
      ' ',
    );
  return [...new Set([sayIn(words), sayIn(loadSite().words)])].filter((text) => text !== '');
}
