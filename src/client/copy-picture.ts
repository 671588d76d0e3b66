/** The button that copies a figure as a picture. A page may not fetch, but it may show: the picture is drawn anew and handed to the clipboard. Silent where a browser can't. */
import { sayDone } from './say-done.ts';

export function startCopyPicture(): void {
  const button = document.querySelector<HTMLButtonElement>('.copy-picture');
  // From disk a canvas that shows a file may not be read.
  if (!button || !('ClipboardItem' in window) || location.protocol === 'file:') return;
  button.hidden = false;
  const say = sayDone(button);
  button.addEventListener('click', () => {
    // The promise goes to the clipboard at once: Safari forgets the click while a picture loads.
    const item = new ClipboardItem({ 'image/png': pngOf(button.dataset['picture'] ?? '') });
    navigator.clipboard.write([item]).then(say, () => {});
  });
}

async function pngOf(address: string): Promise<Blob> {
  const picture = new Image();
  picture.src = address;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  canvas.getContext('2d')?.drawImage(picture, 0, 0);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No picture'))), 'image/png'),
  );
}
