// Prints every volume to its PDFs, and counts their pages.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { volumes, type PdfFile, type Volume } from '../../src/site/volumes.ts';
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

/** Pages by path of the PDF. `edition` is its folder, "" or "be/"; `say` tells which volume is being printed. */
export async function printVolumes(
  browser: Browser,
  place: ReleasePlace,
  edition: string,
  say: (what: string) => void,
): Promise<Map<string, number>> {
  const pages = new Map<string, number>();
  for (const volume of volumes) {
    say(volume.files.map(({ name }) => `${edition}${name}`).join(', '));
    for (const file of volume.files) {
      const path = `${edition}${file.name}`;
      pages.set(path, await printFile(browser, volume, file, { ...place, edition, path }));
    }
  }
  return pages;
}

async function printFile(
  browser: Browser,
  volume: Volume,
  file: PdfFile,
  { folder, url, siteRoot, day, edition, path }: ReleasePlace & { edition: string; path: string },
): Promise<number> {
  const { paper, isLandscape, page = volume.page } = file;
  const pdf = await printPage(browser, {
    address: `${url}${edition}${page}`,
    paper,
    isLandscape: isLandscape === true,
    siteRoot,
    day,
  });
  writeFileSync(join(folder, path), pdf);
  const count = await countPages(pdf);
  if (volume.isOnePage && count !== 1)
    throw new Error(
      `${path} has ${count} pages.\nExpected: one, as src/site/volumes.ts says of "${volume.id}".\nShorten /${edition}${page} or its style for print, or take isOnePage out.`,
    );
  return count;
}
