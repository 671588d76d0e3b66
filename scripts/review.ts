/** `npm run review be`: how a translation stands. `-- --made [FILE]` marks it as made from the English of today, `-- --by "NAME"` signs it. */
import './explain-errors.mjs';
import { review } from '../src/authoring/translation/review.ts';
import { readOptions } from './read-options.mjs';

const { values, positionals } = readOptions({
  made: { type: 'boolean', default: false },
  by: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
});
const [lang = '', file] = positionals;
const { text, exitCode } = review(values.root, lang, {
  ...(values.made && { made: file ?? true }),
  ...(values.by !== undefined && { by: values.by }),
  today: new Date().toISOString().slice(0, 10),
});
process.stdout.write(`${text}\n`);
process.exitCode = exitCode;
