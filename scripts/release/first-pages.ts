// A picture of the first page of each volume, painted by the same Chromium from the finished PDF.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { firstPageOf, volumes } from '../../src/site/volumes.ts';

/** For screens of two device pixels a pixel. */
const scale = 2;

/** Reads the PDFs in `folder`, of a site or of one of its languages, and writes a PNG of each volume beside its page. */
export async function paintFirstPages(browser: Browser, folder: string): Promise<void> {
  const reader = readFileSync(fileURLToPath(import.meta.resolve('unpdf/pdfjs')), 'utf8');
  const page = await browser.newPage();
  for (const volume of volumes) {
    const { path, widthPx } = firstPageOf(volume);
    const pdf = readFileSync(join(folder, volume.files[0]!.name)).toString('base64');
    const picture = await page.evaluate(paintFirstPage, { reader, pdf, widthPx: widthPx * scale });
    writeFileSync(join(folder, path), Buffer.from(picture, 'base64'));
  }
  await page.close();
}

/** Runs in the browser. `reader` is the text of pdf.js, `pdf` and what comes back are base64. */
async function paintFirstPage({
  reader,
  pdf,
  widthPx,
}: {
  reader: string;
  pdf: string;
  widthPx: number;
}): Promise<string> {
  const module = URL.createObjectURL(new Blob([reader], { type: 'text/javascript' }));
  const { getDocument } = (await import(module)) as typeof import('unpdf/pdfjs');
  const data = Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0));
  const page = await (await getDocument({ data }).promise).getPage(1);
  const viewport = page.getViewport({ scale: widthPx / page.getViewport({ scale: 1 }).width });
  // pdf.js rests each 15 ms, and what lies before and after a rest is painted apart: by a clock that stands it never does.
  Date.now = () => 0;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // Painted by the processor alone: elsewhere one pixel in a million may fall out otherwise.
  const canvasContext = canvas.getContext('2d', { willReadFrequently: true })!;
  await page.render({ canvas: null, canvasContext, viewport }).promise;
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}
