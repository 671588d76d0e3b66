/** `npm run review be`: how a translation stands. `-- --made [FILE]` marks it as made from the English of today, `-- --by "NAME"` signs it. */
import './explain-errors.mjs';
import { readCommandLine } from '../src/authoring/command-line.ts';
import { review } from '../src/authoring/translation/review.ts';

const { words, flags } = readCommandLine(process.argv.slice(2));
const { made, by, root = process.cwd(), ...others } = flags;
const [lang = '', ...more] = words;

function refuse(found: string): never {
  throw new Error(
    `${found}.\nExpected: a language, then --made, --made FILE or --by NAME; --root FOLDER.\nCorrect it or leave it out.`,
  );
}
const [unknown] = Object.keys(others);
if (unknown !== undefined) refuse(`There is no option --${unknown}`);
if (more.length > 0) refuse(`Unexpected "${more.join(' ')}" after the language "${lang}"`);
if (by === true) refuse('--by names nobody');
if (root === true) refuse('--root names no folder');
if (made !== undefined && by !== undefined) refuse('--made and --by stand together');

const { text, exitCode } = review(root, lang, {
  ...(made !== undefined && { made }),
  ...(by !== undefined && { by }),
  today: new Date().toISOString().slice(0, 10),
});
process.stdout.write(`${text}\n`);
process.exitCode = exitCode;
