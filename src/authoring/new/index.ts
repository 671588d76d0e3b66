/** `npm run new`: asks, drafts, weighs, writes, and checks what it wrote. */
import { closestSentence } from '../../model/closest.ts';
import { errorsOf, formatProblems, loadModel, type Model } from '../../model/index.ts';
import { check } from '../check.ts';
import { doubtsOf } from '../entry/doubts.ts';
import { faultsOf, writeDraft, type Draft } from '../entry/draft.ts';
import { Refusal, type Answering, type Ask } from './ask.ts';
import { interview, type Proposal } from './interview.ts';
import { things } from './things.ts';

const newThings = Object.keys(things);

export interface NewResult {
  text: string;
  exitCode: 0 | 1;
}

interface Made extends Proposal {
  draft: Draft;
}

export async function makeNew(
  root: string,
  thing: string,
  answering: Answering,
): Promise<NewResult> {
  try {
    if (!newThings.includes(thing)) throw wrongThing(thing);
    const { model } = loadModel(root);
    const make = (ask: Ask): Promise<Made> => propose(root, model, thing, { ...answering, ask });
    const { draft, doubts } = answering.isPatient
      ? await interview(root, thing, answering, make)
      : await make(answering.ask);
    writeDraft(root, draft);
    return report(root, draft, answering.isPatient ? [] : doubts);
  } catch (error) {
    if (error instanceof Refusal)
      return {
        text: `${error.message.replace(' Build stopped.', '')}\nNothing was written.`,
        exitCode: 1,
      };
    throw error;
  }
}

/** Asks, and weighs what came of it. Who can't be asked again is refused with every fault at once. */
async function propose(
  root: string,
  model: Model,
  thing: string,
  answering: Answering,
): Promise<Made> {
  const { draft: drafted, entries = {}, shown } = await things[thing]!(root, model, answering);
  const inAnswers = answering.faults();
  if (inAnswers.length > 0) throw new Refusal(inAnswers);
  const draft = drafted();
  const faults = faultsOf(root, draft, model);
  if (faults.length > 0 && !answering.isPatient) throw new Refusal(faults);
  const doubts = doubtsOf(root, model, entries).map(({ field, says }) => `${field}: ${says}`);
  return { draft, faults, doubts, shown: JSON.stringify(shown, null, 2) };
}

const wrongThing = (thing: string): Refusal =>
  new Refusal([
    {
      severity: 'error',
      file: 'npm run new',
      place: '',
      found: thing === '' ? 'It is not said what is new.' : `There is nothing called "${thing}".`,
      expected: `Expected: npm run new ${newThings.join(' | ')}.`,
      fix: closestSentence(thing, newThings, 'Write npm run new event.').replace(
        'Closest id',
        'Closest',
      ),
    },
  ]);

function report(
  root: string,
  { files, changes, next }: Draft,
  doubts: readonly string[],
): NewResult {
  const { problems } = check(root, { advisories: 'none' });
  const written = Object.keys(files).map(
    (file) => `${changes.includes(file) ? 'Added to' : 'Wrote'} ${file}`,
  );
  const checked =
    problems.length > 0 ? formatProblems(problems) : 'Checked: no errors and no warnings.';
  return {
    text: [
      ...written,
      '',
      checked,
      ...doubts.map((doubt) => `Worth a look: ${doubt}`),
      '',
      ...next.map((line) => `Next: ${line}`),
    ].join('\n'),
    exitCode: errorsOf(problems).length > 0 ? 1 : 0,
  };
}
