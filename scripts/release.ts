// npm run release: checks, builds, makes the PDFs and the clips of the timeline with the tests' browser, and writes SHA256SUMS over everything in dist/.
// The same commit gives the same bytes, as long as Node and Chromium are the same: no clock, no path of this machine, no number from the browser's memory.
import './explain-errors.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { translationsIn } from '../src/markdown/language-status.ts';
import { volumes } from '../src/site/volumes.ts';
import { run } from './install.mjs';
import { sumsName, writeSums } from './release/checksums.ts';
import { makeClips } from './release/clips.ts';
import { makePaper } from './release/make-paper.ts';
import { describeRelease } from './release/table.ts';

const folder = 'dist';
console.log('Data, words and the site, with its links to the PDFs …');
if (!run(['npm', 'run', '--silent', 'build'], { WITH_PDFS: '1', RELEASE: '1' })) process.exit(1);
// A language that the build gave no book has no paper.
const editions = ['', ...translationsIn('.', { isRelease: true }).map((lang) => `${lang}/`)].filter(
  (edition) => existsSync(join(folder, edition, 'print')),
);
const steps = editions.length * volumes.length + 3;
let step = 0;
const say = (what: string): void => console.log(`[${++step}/${steps}] ${what} …`);
await makePaper(folder, editions, say, async (browser, place) => {
  say('Clips of the timeline');
  await makeClips(browser, place);
});
say(sumsName);
writeSums(folder);
console.log(`\n${describeRelease(folder)}`);
