/** The pages of reuse and of figures: texts to copy, and frames that fit themselves, as on the page of a host. */
import { startCopy } from './copy.ts';
import { startResizer } from './embed/resize.ts';

// Opened from disk, a folder has no front page of its own.
if (location.protocol === 'file:')
  for (const frame of document.querySelectorAll('iframe')) frame.src += 'index.html';
startCopy();
startResizer(new URL('../embed/', location.href).href);
