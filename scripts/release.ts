// npm run release: checks, builds, makes the PDFs and the clips of the timeline with the tests' browser, and writes SHA256SUMS over everything in dist/.
// The same commit gives the same bytes, as long as Node and Chromium are the same: no clock, no path of this machine, no number from the browser's memory.
import './explain-errors.mjs';
import { chromium } from 'playwright-core';
import { volumes } from '../src/outputs/print/volumes.ts';
import { loadModel } from '../src/model/index.ts';
import { siteAddress } from '../src/site/address.ts';
import { findChromium, withoutCard } from './find-chromium.mjs';
import { run } from './install.mjs';
import { sumsName, writeSums } from './release/checksums.ts';
import { makeClips } from './release/clips.ts';
import { paintFirstPages } from './release/first-pages.ts';
import { writePageCounts } from './release/page-counts.ts';
import { printVolumes } from './release/print-volumes.ts';
import { describeRelease } from './release/table.ts';
import { serve } from './serve.mjs';

const folder = 'dist';
const steps = 4 + volumes.length;
let step = 0;
const say = (what: string): void => console.log(`[${++step}/${steps}] ${what} …`);

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

/** Pages of each PDF, by its name. */
async function makeWithBrowser(): Promise<Map<string, number>> {
  const { executablePath, args, origin } = await findChromium();
  const browser = await chromium.launch({ executablePath, args: withoutCard(args) });
  const { url, close } = await serve(folder, { port: 0, host: '127.0.0.1' });
  console.log(`Chromium ${browser.version()} from ${origin}`);
  try {
    const place = { folder, url, siteRoot: siteAddress(''), day: dayOfRelease() };
    const pages = await printVolumes(browser, place, say);
    say('Pictures of their first pages');
    await paintFirstPages(browser, folder);
    say('Clips of the timeline');
    await makeClips(browser, place);
    return pages;
  } finally {
    await close();
    await browser.close();
  }
}

say('Data, words and the site, with its links to the PDFs');
if (!run(['npm', 'run', '--silent', 'build'], { WITH_PDFS: '1', RELEASE: '1' })) process.exit(1);
writePageCounts(folder, await makeWithBrowser());
say(sumsName);
writeSums(folder);
console.log(`\n${describeRelease(folder)}`);
