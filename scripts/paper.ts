// npm run paper -- be: builds the site and prints what one language has on paper, into dist/be/. It is for those who read a translation before it is signed: a language that is hidden has its paper here and in no release.
import './explain-errors.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLanguage } from '../src/markdown/languages.ts';
import { translationsIn } from '../src/markdown/language-status.ts';
import { volumes } from '../src/site/volumes.ts';
import { run } from './install.mjs';
import { makePaper } from './release/make-paper.ts';

const folder = 'dist';
const languages = [sourceLanguage, ...translationsIn('.', { isRelease: false })];
const [lang = ''] = process.argv.slice(2);
if (!languages.includes(lang))
  throw new Error(
    `"${lang}" is no language of this site.\nExpected: one of ${languages.join(', ')}.\nName it: npm run paper -- ${languages[1] ?? sourceLanguage}`,
  );
if (!run(['npm', 'run', '--silent', 'build'], { WITH_PDFS: lang })) process.exit(1);
const edition = lang === sourceLanguage ? '' : `${lang}/`;
if (!existsSync(join(folder, edition, 'print')))
  throw new Error(
    `content/${lang}/ has nothing on paper.\nExpected: the story, its figures and the pages around them translated as a whole, and no draft, which has no paper.\n"npm run check -- --verbose" lists what is missing.`,
  );
const steps = volumes.length + 1;
let step = 0;
await makePaper(folder, [edition], (what) => {
  console.log(`[${++step}/${steps}] ${what} …`);
});
