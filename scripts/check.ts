/** `npm run check`: data, words and what was published, without building. --verbose lists every note, --watch checks again at each change. */
import './explain-errors.mjs';
import { check, type CheckOptions } from '../src/authoring/check.ts';
import { watchFolders } from '../src/authoring/watch.ts';
import { readOptions } from './read-options.mjs';

const { values } = readOptions(
  {
    verbose: { type: 'boolean', default: false },
    watch: { type: 'boolean' },
    root: { type: 'string', default: process.cwd() },
  },
  { allowPositionals: false },
);
const { root } = values;
const options: CheckOptions = { isVerbose: values.verbose };

function runOnce(): void {
  const { text, exitCode } = check(root, options);
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}

/** A fault of ours while a file is half written must not end the watch. */
function runWatched(): void {
  const start = performance.now();
  let output: string;
  try {
    const { text, count } = check(root, options);
    output = `${text}\n\n${count}`;
  } catch (error) {
    output = `The check broke off: ${error instanceof Error ? error.message : String(error)}`;
  }
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format();
  const clear = process.stdout.isTTY ? '\x1B[2J\x1B[3J\x1B[H' : '\n';
  process.stdout.write(
    `${clear}${output}\n${time}, in ${((performance.now() - start) / 1000).toFixed(2)} s. Watching data/ and content/; Ctrl+C ends.\n`,
  );
}

if (values.watch) {
  // Whoever read along has gone.
  process.stdout.on('error', () => process.exit());
  // Before the first check, not after: a change made while it runs would be seen by nobody.
  watchFolders(root, ['data', 'content', 'snapshots'], runWatched);
  runWatched();
} else runOnce();
