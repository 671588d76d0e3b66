// Prints every volume to its PDFs, and counts their pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { volumes, type PdfFile, type Volume } from '../../src/outputs/print/volumes.ts';
import { countPages } from '../pdf/pages-of-anchors.ts';
import { printPage } from '../pdf/print-page.ts';

export interface ReleasePlace {
  /** Where the built site is, and the release is written. */
  folder: string;
  /** Address of the local server, with a slash at its end. */
  url: string;
  siteRoot: string;
  /** Written into the PDFs as their date. */
  day: string;
}

/** Pages by name of the PDF. `say` tells which volume is being printed. */
export async function printVolumes(
  browser: Browser,
  place: ReleasePlace,
  say: (what: string) => void,
): Promise<Map<string, number>> {
  const pages = new Map<string, number>();
  for (const volume of volumes) {
    say(volume.files.map(({ name }) => name).join(', '));
    for (const file of volume.files)
      pages.set(file.name, await printFile(browser, volume, file, place));
  }
  return pages;
}

async function printFile(
  browser: Browser,
  volume: Volume,
  file: PdfFile,
  { folder, url, siteRoot, day }: ReleasePlace,
): Promise<number> {
  const { name, paper, isLandscape, page = volume.page } = file;
  const pdf = await printPage(browser, {
    address: `${url}${page}`,
    paper,
    isLandscape: isLandscape === true,
    siteRoot,
    day,
  });
  writeFileSync(join(folder, name), pdf);
  const count = await countPages(pdf);
  if (volume.isOnePage && count !== 1)
    throw new Error(
      `${name} has ${count} pages.\nExpected: one, as src/outputs/print/volumes.ts says of "${volume.id}".\nShorten /${page} or its style for print, or take isOnePage out.`,
    );
  return count;
}
