/** Reads the flags of `npm run new` and `npm run review`: "--root folder", "--title=Words", and what stands without a flag. Which there are depends on the answers; who asks refuses the rest. */
import { parseArgs } from 'node:util';

export interface CommandLine {
  words: string[];
  flags: Record<string, string | true>;
}

/** "--source a --source b" becomes "a\nb". */
export function readCommandLine(line: readonly string[]): CommandLine {
  const { tokens } = parseArgs({
    args: [...line],
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const flags: Record<string, string | true> = {};
  let open: string | undefined;
  const set = (name: string, value: string): void => {
    flags[name] = typeof flags[name] === 'string' ? `${flags[name]}\n${value}` : value;
  };
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (open === undefined) words.push(token.value);
      else set(open, token.value);
      open = undefined;
    } else if (token.kind === 'option') {
      if (token.value !== undefined) set(token.name, token.value);
      else flags[token.name] ??= true;
      open = token.value === undefined ? token.name : undefined;
    }
  }
  return { words, flags };
}
