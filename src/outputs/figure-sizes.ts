/** How large the files of a figure are, for the page that offers them. Knows the files, no page. */
import type { Site } from '../site/index.ts';
import { figureFile, formsOf, type FigureForm } from './figure-downloads.ts';

export interface FigureFileSize {
  form: FigureForm;
  bytes: number;
  pixels?: { widthPx: number; heightPx: number };
}

export const figureFileSizes = (id: string, site: Site): Promise<FigureFileSize[]> =>
  Promise.all(
    formsOf(site).map(async (form) => {
      const file = await figureFile(id, form, site);
      return { form, bytes: file.length, ...pixelsOf(form, file) };
    }),
  );

function pixelsOf(
  form: FigureForm,
  file: Uint8Array,
): { pixels?: { widthPx: number; heightPx: number } } {
  if (form.endsWith('.svg')) {
    const [, widthPx = 0, heightPx = 0] = (
      /viewBox="0 0 (\d+) (\d+)"/.exec(new TextDecoder().decode(file)) ?? []
    ).map(Number);
    return { pixels: { widthPx, heightPx } };
  }
  if (!form.endsWith('.png')) return {};
  // Width and height stand at the same place in the head of every PNG.
  const head = new DataView(file.buffer, file.byteOffset);
  return { pixels: { widthPx: head.getUint32(16), heightPx: head.getUint32(20) } };
}
