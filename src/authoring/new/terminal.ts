/** Asks a person in the terminal, question by question; "back" and "quit" are answers to any of them. */
import { createInterface } from 'node:readline';
import { refusal, type Answering, type Ask, type Question } from './ask.ts';

/** Not a fault: the person turns round. */
export class Turn extends Error {
  readonly to: 'back' | 'quit';
  constructor(to: 'back' | 'quit') {
    super(to);
    this.to = to;
  }
}

const fewOptions = 16;

/** A bad answer is told and asked for again; the end of the input refuses. */
export function askTerminal(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Answering & { close(): void } {
  let options: readonly string[] = [];
  const complete = (line: string): [string[], string] => [
    options.filter((option) => option.toLowerCase().startsWith(line.toLowerCase())),
    line,
  ];
  const lines = createInterface({ input, output, completer: complete, prompt: '> ' });
  const reader = lineReader(lines);
  const say = (text: string): void => void output.write(`${text}\n`);

  const ask: Ask = async (question) => {
    const { flag, text, standard, fault } = question;
    options = question.options ?? [];
    say(asked(question));
    for (;;) {
      if (!reader.isOver()) lines.prompt();
      const line = await reader.next();
      if (line === undefined)
        throw refusal(flag, {
          found: 'The input ended here.',
          expected: `Expected: ${text}`,
          fix: 'Start again.',
        });
      const typed = line.trim();
      if (typed === 'back' || typed === 'quit') throw new Turn(typed);
      const answer = typed === '' ? standard : typed;
      if (answer === undefined) {
        say('  This can’t stay empty.');
        continue;
      }
      const wrong = answer === '' ? undefined : fault?.(answer);
      if (!wrong) return answer;
      say(`  ${wrong.found}\n  ${wrong.expected}\n  ${wrong.fix}`);
    }
  };
  return { ask, isPatient: true, faults: () => [], close: () => lines.close() };
}

function asked({ text, hint, standard, options = [] }: Question): string {
  const shown =
    standard === undefined ? '' : standard === '' ? ' (may stay empty)' : ` [${standard}]`;
  const list =
    options.length <= fewOptions
      ? `  One of: ${options.join(', ')}`
      : `  ${options.length} are known; the tab key completes.`;
  return [
    `\n${text}${shown}`,
    ...(hint ? [`  ${hint}`] : []),
    ...(options.length > 0 ? [list] : []),
  ].join('\n');
}

/** Lines that come before they are asked for, from a file or a quick typist, wait. */
function lineReader(lines: ReturnType<typeof createInterface>): {
  next(): Promise<string | undefined>;
  isOver(): boolean;
} {
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
  return {
    isOver: () => isOver,
    next: () =>
      new Promise((resolve) => {
        const line = waiting.shift();
        if (line !== undefined || isOver) return resolve(line);
        take = (given) => {
          take = undefined;
          resolve(given);
        };
      }),
  };
}
