// The paper of the built site: PDFs of the editions that are asked for, and pictures of their first pages, by the tests' browser.
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { loadModel } from '../../src/model/index.ts';
import { siteAddress } from '../../src/site/address.ts';
import { findChromium, withoutCard } from '../find-chromium.mjs';
import { serve } from '../serve.mjs';
import { paintFirstPages } from './first-pages.ts';
import { writePageCounts } from './page-counts.ts';
import { printVolumes, type ReleasePlace } from './print-volumes.ts';

/** SOURCE_DATE_EPOCH is what other tools of a reproducible build read; without it the day of the data is the day of the release. */
function dayOfRelease(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined) return loadModel().model.asOf.compiled;
  if (!/^\d{1,11}$/.test(epoch))
    throw new Error(
      `SOURCE_DATE_EPOCH can't be "${epoch}".\nExpected: seconds since 1970, such as 1763769600.\nCorrect it, or unset it: then the day of the data is used.`,
    );
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 19);
}

/** `editions` are folders of the site: "", "be/". `more` makes what else needs a browser. Writes into `folder`, the numbers of pages too. */
export async function makePaper(
  folder: string,
  editions: readonly string[],
  say: (what: string) => void,
  more?: (browser: Browser, place: ReleasePlace) => Promise<void>,
): Promise<void> {
  const { executablePath, args, origin } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: withoutCard(args) });
  const { url, close } = await serve(folder, { port: 0, host: '127.0.0.1' });
  console.log(`Chromium ${browser.version()} from ${origin}`);
  try {
    const place = { folder, url, siteRoot: siteAddress(''), day: dayOfRelease() };
    const pages = new Map<string, number>();
    for (const edition of editions)
      for (const [path, count] of await printVolumes(browser, place, edition, say))
        pages.set(path, count);
    say('Pictures of their first pages');
    for (const edition of editions) await paintFirstPages(browser, join(folder, edition));
    await more?.(browser, place);
    writePageCounts(folder, pages);
  } finally {
    await close();
    await browser.close();
  }
}
