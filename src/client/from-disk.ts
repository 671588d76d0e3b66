/** Opened from disk, a folder has no front page of its own: its links then say which file is meant. On the web it does nothing. */
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += 'index.html';
  }
}
