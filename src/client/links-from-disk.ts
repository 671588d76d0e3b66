/** Opened from disk, a folder has no front page of its own: so links to one get the file's name. On the web it does nothing. */
export function completeLinksFromDisk(): void {
  if (location.protocol !== 'file:') return;
  // Put together here: a program that saves pages rewrites what looks like an address, and the script would no longer have the hash that the policy asks for.
  const frontPage = ['index', 'html'].join('.');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.protocol === 'file:' && link.pathname.endsWith('/')) link.pathname += frontPage;
  }
}
