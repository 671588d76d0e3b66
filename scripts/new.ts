/** `npm run new event|source|figure|chapter`: asks in the terminal, or takes the answers as flags (npm run new event -- --date 2025-09-16 …). */
import './explain-errors.mjs';
import { readCommandLine } from '../src/authoring/command-line.ts';
import { askFlags, askTerminal } from '../src/authoring/new/ask.ts';
import { makeNew } from '../src/authoring/new/index.ts';

const { words, flags } = readCommandLine(process.argv.slice(2));
const { root, ...answers } = flags;
const folder = typeof root === 'string' ? root : process.cwd();
const thing = words[0] ?? '';

const { text, exitCode } = await (Object.keys(answers).length > 0 ? fromFlags() : fromTerminal());
process.stdout.write(`\n${text}\n`);
process.exitCode = exitCode;

function fromFlags(): ReturnType<typeof makeNew> {
  const known = new Set<string>();
  return makeNew(folder, thing, askFlags(answers, known), false, () =>
    Object.keys(answers).filter((flag) => !known.has(flag)),
  );
}

async function fromTerminal(): ReturnType<typeof makeNew> {
  const { ask, close } = askTerminal(process.stdin, process.stdout);
  try {
    return await makeNew(folder, thing, ask, true);
  } finally {
    close();
  }
}
