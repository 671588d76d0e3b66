// On which page of a PDF each anchor of the document came to stand. Chromium writes a named destination for every id that a link leads to.
import { getDocumentProxy } from 'unpdf';

export async function pagesOfAnchors(pdf: Uint8Array): Promise<Map<string, number>> {
  // The reader takes the bytes over, so it gets its own.
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const pages = new Map<string, number>();
  for (const [name, destination] of Object.entries(await document.getDestinations())) {
    const target = (destination as unknown[] | null)?.[0];
    if (target !== undefined)
      pages.set(name, (await document.getPageIndex(target as { num: number; gen: number })) + 1);
  }
  await document.loadingTask.destroy();
  return pages;
}

export async function countPages(pdf: Uint8Array): Promise<number> {
  const document = await getDocumentProxy(Uint8Array.from(pdf));
  const { numPages } = document;
  await document.loadingTask.destroy();
  return numPages;
}
