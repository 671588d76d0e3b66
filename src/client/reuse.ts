/** The pages of reuse and of figures: texts to copy, and frames that fit themselves, as on the page of a host. */
import { startCopy } from './copy.ts';
import { startCopyPicture } from './copy-picture.ts';
import { startResizer } from './embed/resize.ts';
import { startTake } from './take.ts';

// Opened from disk, a folder has no front page of its own.
if (location.protocol === 'file:')
  for (const frame of document.querySelectorAll('iframe'))
    frame.src = frame.src.replace(/(?=\?|$)/, 'index.html');
startCopy();
startCopyPicture();
startTake();
const [frame] = document.querySelectorAll('iframe');
if (frame) startResizer(frame.src.replace(/embed\/.*/, 'embed/'));
