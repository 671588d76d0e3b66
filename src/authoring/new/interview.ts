/**
 * Asks a person until an entry is right or given up: any answer can be gone back to, what was answered is kept,
 * and before anything is written all faults and doubts stand beside the whole entry.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblems, type Problem } from '../../model/index.ts';
import { Refusal, type Ask, type Answering } from './ask.ts';
import { Turn } from './terminal.ts';

interface Answer {
  flag: string;
  answer: string;
  /** Taken as it was proposed: what is proposed may change with another answer, such as an id with the title. */
  isStandard: boolean;
}

/** What an entry would be, and what is to be said of it before it is written. */
export interface Proposal {
  shown: string;
  faults: readonly Problem[];
  doubts: readonly string[];
}

/** Asks with `make` until the person says yes. Throws a Refusal that says where the draft is kept when they quit, or the input ends. */
export async function interview<Result extends Proposal>(
  root: string,
  thing: string,
  { ask }: Answering,
  make: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const file = join(root, '.astro/drafts', `${thing}.json`);
  let answers = await keptAnswers(file, ask);
  for (;;) {
    const used: Answer[] = [];
    try {
      const made = await make(replaying(answers, used, ask));
      const flag = await decide(made, used, ask);
      if (flag === 'yes') {
        rmSync(file, { force: true });
        return made;
      }
      answers = used.filter((one) => one.flag !== flag);
    } catch (error) {
      if (error instanceof Turn && error.to === 'back') answers = used.slice(0, -1);
      else if (error instanceof Turn || (error instanceof Refusal && used.length > 0))
        throw kept(file, used, error);
      else throw error;
    }
  }
}

/** What was answered before is taken again, as long as it is still asked for and still right. */
const replaying =
  (answers: readonly Answer[], used: Answer[], ask: Ask): Ask =>
  async (question) => {
    const nth = used.filter(({ flag }) => flag === question.flag).length;
    const kept = answers.filter(({ flag }) => flag === question.flag)[nth];
    const before = kept?.isStandard ? question.standard : kept?.answer;
    const isRight =
      before !== undefined && (before === '' || question.fault?.(before) === undefined);
    const answer = isRight ? before : await ask(question);
    used.push({ flag: question.flag, answer, isStandard: answer === question.standard });
    return answer;
  };

/** "yes", or the flag of the question to go back to. */
function decide(
  { shown, faults, doubts }: Proposal,
  used: readonly Answer[],
  ask: Ask,
): Promise<string> {
  const flags = [...new Set(used.map(({ flag }) => flag))];
  const said = [
    shown,
    ...(faults.length > 0 ? [formatProblems(faults).replace(' Build stopped.', '')] : []),
    ...(doubts.length > 0 ? ['Worth a look:', ...doubts.map((doubt) => `  ${doubt}`)] : []),
  ].join('\n');
  return ask({
    flag: 'write',
    text: `${said}\n\nWrite it?`,
    hint: `yes, or the question to go back to: ${flags.join(', ')}. “back” is the last one; “quit” keeps a draft.`,
    ...(faults.length === 0 ? { standard: 'yes' } : {}),
    fault: (answer) =>
      flags.includes(answer) || (answer === 'yes' && faults.length === 0)
        ? undefined
        : {
            found:
              answer === 'yes'
                ? 'It can’t be written as it is: see above.'
                : 'Nothing was written yet.',
            expected: `Go back to one of: ${flags.join(', ')}.`,
            fix: 'Or “back” for the last question, “quit” to leave with a draft kept.',
          },
  });
}

async function keptAnswers(file: string, ask: Ask): Promise<Answer[]> {
  let answers: Answer[];
  try {
    answers = JSON.parse(readFileSync(file, 'utf8')) as Answer[];
  } catch {
    return [];
  }
  const answer = await ask({
    flag: 'draft',
    text: `A draft with ${answers.length} answers is kept. Go on with it?`,
    options: ['yes', 'no'],
    standard: 'yes',
  });
  return answer.startsWith('n') ? [] : answers;
}

function kept(file: string, used: readonly Answer[], error: unknown): Refusal {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(used, null, 2));
  return new Refusal([
    {
      severity: 'error',
      file: 'npm run new',
      place: '',
      found:
        error instanceof Refusal
          ? error.problems.map(({ found }) => found).join(' ')
          : 'You left before the end.',
      expected: `Your ${used.length} answers are kept, and offered the next time.`,
      fix: 'Start the same command again to go on.',
    },
  ]);
}
