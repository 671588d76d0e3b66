/** `npm run review be`: how a translation stands. `-- --made [FILE]` marks it as made from the English of today, `-- --by "NAME"` signs it. */
import './explain-errors.mjs';
import { readCommandLine } from '../src/authoring/command-line.ts';
import { review } from '../src/authoring/translation/review.ts';

const { words, flags } = readCommandLine(process.argv.slice(2));
const { root, made, by } = flags;
const { text, exitCode } = review(typeof root === 'string' ? root : process.cwd(), words[0] ?? '', {
  ...(made !== undefined && { made }),
  ...(by !== undefined && { by: by === true ? '' : by }),
  today: new Date().toISOString().slice(0, 10),
});
process.stdout.write(`${text}\n`);
process.exitCode = exitCode;
