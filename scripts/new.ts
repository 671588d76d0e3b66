/** `npm run new event|source|person|correction|retire|figure|chapter`: asks in the terminal, or takes the answers as flags (npm run new event -- --date 2025-09-16 …). */
import './explain-errors.mjs';
import { readCommandLine } from '../src/authoring/command-line.ts';
import { askFlags } from '../src/authoring/new/ask.ts';
import { makeNew } from '../src/authoring/new/index.ts';
import { askTerminal } from '../src/authoring/new/terminal.ts';

const { words, flags } = readCommandLine(process.argv.slice(2));
const { root, ...answers } = flags;
const folder = typeof root === 'string' ? root : process.cwd();
const thing = words[0] ?? '';

const { text, exitCode } = await (Object.keys(answers).length > 0
  ? makeNew(folder, thing, askFlags(answers))
  : fromTerminal());
process.stdout.write(`\n${text}\n`);
process.exitCode = exitCode;

async function fromTerminal(): ReturnType<typeof makeNew> {
  const terminal = askTerminal(process.stdin, process.stdout);
  try {
    return await makeNew(folder, thing, terminal);
  } finally {
    terminal.close();
  }
}
