/** Asks one question after the other, in the terminal or of the flags of a command. Knows no record: what is a good answer the question says itself. */
import { createInterface } from 'node:readline';
import { formatProblems, type Problem } from '../../model/index.ts';

export interface Fault {
  found: string;
  expected: string;
  fix: string;
}

export interface Question {
  /** The flag that answers it: "date" is --date. */
  flag: string;
  text: string;
  /** One line below the question: form and example. */
  hint?: string;
  /** Taken when nothing is typed. "" means that it may be left empty. */
  standard?: string;
  /** Offered with the tab key, and shown when they are few. */
  options?: readonly string[];
  fault?(answer: string): Fault | undefined;
}

export type Ask = (question: Question) => Promise<string>;

/** The answers can't become a record: told in the four parts, and nothing is written. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

export const refusal = (flag: string, { found, expected, fix }: Fault): Refusal =>
  new Refusal([
    { severity: 'error', file: 'npm run new', place: `--${flag}`, found, expected, fix },
  ]);

/** Answers from the flags of a command; without a flag the standard, and without that a refusal. */
export function askFlags(flags: Readonly<Record<string, string | true>>, known: Set<string>): Ask {
  return ({ flag, text, hint, standard, fault }) => {
    known.add(flag);
    const given = flags[flag];
    const answer = typeof given === 'string' ? given.trim() : standard;
    if (answer === undefined)
      throw refusal(flag, {
        found: 'This flag is missing.',
        expected: `Expected: ${text}`,
        fix: hint ?? `Add --${flag} "…".`,
      });
    const wrong = answer === '' && standard === '' ? undefined : fault?.(answer);
    if (wrong) throw refusal(flag, wrong);
    return Promise.resolve(answer);
  };
}

const fewOptions = 16;

/** Answers from a person. A bad answer is told and asked for again; the end of the input refuses. */
export function askTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): { ask: Ask; close(): void } {
  let options: readonly string[] = [];
  const complete = (line: string): [string[], string] => [
    options.filter((option) => option.toLowerCase().startsWith(line.toLowerCase())),
    line,
  ];
  const lines = createInterface({ input, output, completer: complete, prompt: '> ' });
  // Lines that come before they are asked for, from a file or a quick typist, wait.
  const waiting: string[] = [];
  let take: ((line: string | undefined) => void) | undefined;
  let isOver = false;
  lines.on('line', (line) => {
    if (take) take(line);
    else waiting.push(line);
  });
  lines.on('close', () => {
    isOver = true;
    take?.(undefined);
  });
  const nextLine = (): Promise<string | undefined> =>
    new Promise((resolve) => {
      const line = waiting.shift();
      if (line !== undefined || isOver) return resolve(line);
      take = (given) => {
        take = undefined;
        resolve(given);
      };
    });
  const say = (text: string): void => void output.write(`${text}\n`);

  const ask: Ask = async (question) => {
    const { flag, text, hint, standard, fault } = question;
    options = question.options ?? [];
    say(
      `\n${text}${standard === undefined ? '' : standard === '' ? ' (may stay empty)' : ` [${standard}]`}`,
    );
    if (hint) say(`  ${hint}`);
    if (options.length > 0)
      say(
        options.length <= fewOptions
          ? `  One of: ${options.join(', ')}`
          : `  ${options.length} are known; the tab key completes.`,
      );
    for (;;) {
      if (!isOver) lines.prompt();
      const line = await nextLine();
      if (line === undefined)
        throw refusal(flag, {
          found: 'The input ended here.',
          expected: `Expected: ${text}`,
          fix: 'Start again; nothing was written.',
        });
      const answer = line.trim() === '' ? standard : line.trim();
      if (answer === undefined) {
        say('  This can’t stay empty.');
        continue;
      }
      const wrong = answer === '' ? undefined : fault?.(answer);
      if (!wrong) return answer;
      say(`  ${wrong.found}\n  ${wrong.expected}\n  ${wrong.fix}`);
    }
  };
  return { ask, close: () => lines.close() };
}
