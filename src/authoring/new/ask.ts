/** Asks one question after the other of the flags of a command. Knows no record: what is a good answer the question says itself. */
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

/** Who answers. */
export interface Answering {
  ask: Ask;
  /** A person answers, and can be asked for what is missing. */
  isPatient: boolean;
  /** What was wrong with the answers of someone who can't be asked again: told all at once. */
  faults(): Problem[];
}

/** The answers can't become a record: told in the four parts, and nothing is written. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

const flagProblem = (flag: string, { found, expected, fix }: Fault): Problem => ({
  severity: 'error',
  file: 'npm run new',
  place: `--${flag}`,
  found,
  expected,
  fix,
});

export const refusal = (flag: string, fault: Fault): Refusal =>
  new Refusal([flagProblem(flag, fault)]);

/** Answers from the flags of a command; without a flag the standard. What is missing, wrong or never asked for is kept for the end. */
export function askFlags(flags: Readonly<Record<string, string | true>>): Answering {
  const known = new Set<string>();
  const problems: Problem[] = [];
  const ask: Ask = ({ flag, text, hint, standard, fault }) => {
    known.add(flag);
    const given = flags[flag];
    const answer = typeof given === 'string' ? given.trim() : standard;
    if (answer === undefined)
      problems.push(
        flagProblem(flag, {
          found: 'This flag is missing.',
          expected: `Expected: ${text}`,
          fix: hint ?? `Add --${flag} "…".`,
        }),
      );
    const wrong = !answer ? undefined : fault?.(answer);
    if (wrong) problems.push(flagProblem(flag, wrong));
    return Promise.resolve(answer ?? '');
  };
  return {
    ask,
    isPatient: false,
    faults: () => [
      ...problems,
      ...(problems.length > 0
        ? []
        : Object.keys(flags)
            .filter((flag) => !known.has(flag))
            .map(unknownFlag)),
    ],
  };
}

/** A flag that nobody asked for is a slip, and its value would be lost in silence. */
const unknownFlag = (flag: string): Problem =>
  flagProblem(flag, {
    found: 'There is no such flag here.',
    expected:
      'Expected: the flags that docs/authoring.md names, and only those that the answers before ask for.',
    fix: 'Correct or delete it.',
  });
