/** The pages of reuse and of figures: texts to copy, and frames that fit themselves, as on the page of a host. */
import { startCopy } from './copy.ts';
import { startCopyPicture } from './copy-picture.ts';
import { startResizer } from './embed/resize.ts';
import { startTake } from './take.ts';
import { csvOf, leaveOut } from './leave-out.ts';

// Opened from disk, a folder has no front page of its own.
if (location.protocol === 'file:')
  for (const frame of document.querySelectorAll('iframe'))
    // Not as one word: who saves pages rewrites what looks like an address.
    frame.src = frame.src.replace(/(?=\?|$)/, ['index', 'html'].join('.'));
startCopy();
startCopyPicture();
startTake();
const [frame] = document.querySelectorAll('iframe');
if (frame) startResizer(frame.src.replace(/embed\/.*/, 'embed/'));

const leftOut = document.querySelector<HTMLElement>('.left-out');
const drawing = document.querySelector<HTMLElement>('.drawing');
if (leftOut && drawing) {
  const table = document.querySelector<HTMLTableElement>('#numbers table');
  const shown = leaveOut(drawing, leftOut, table?.tBodies[0]?.rows ?? []);
  if (shown && table?.tHead) {
    const file = new Blob([csvOf([...table.tHead.rows, ...shown])], { type: 'text/csv' });
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(file),
      download: leftOut.dataset['file'] ?? '',
      textContent: leftOut.dataset['link'] ?? '',
    });
    leftOut.append(' ', link);
  }
}
