/** The address that the links of a page count on. Pure. */

const lastPart = (path: string): string => /([^/]*)\/*$/.exec(path)![1]!.toLowerCase();

/**
 * Hosts that answer /facts as they do /facts/, or //facts//, without sending the reader on: from there every relative link would miss.
 * A path that does not end in the page's own folder is left alone: an index.html, a copy in an archive, a proxy.
 */
export function wholePath(path: string, ownPath: string): string {
  // An archive has a whole address in its own, "https://" with it.
  const single = path.replace(/(^|[^:])\/{2,}/g, '$1/');
  return lastPart(single) === lastPart(ownPath) ? single.replace(/\/?$/, '/') : path;
}

/** Of the page that is shown; itself where the page names no lasting address. */
export function wholePathHere(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return wholePath(location.pathname, canonical ? new URL(canonical.href).pathname : '');
}
