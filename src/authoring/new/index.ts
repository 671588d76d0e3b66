/** `npm run new`: asks, drafts, weighs, writes, and checks what it wrote. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { closestSentence } from '../../model/closest.ts';
import { errorsOf, formatProblems, loadModel, type Model } from '../../model/index.ts';
import { check } from '../check.ts';
import { Refusal, type Ask } from './ask.ts';
import { askChapter } from './chapter.ts';
import { weigh, writeDraft, type Draft } from './draft.ts';
import { askEvent, draftEvent } from './event.ts';
import { askFigure } from './figure.ts';
import { askSource, draftSources } from './source.ts';

export const newThings = ['event', 'source', 'figure', 'chapter'] as const;
type NewThing = (typeof newThings)[number];

export interface NewResult {
  text: string;
  exitCode: 0 | 1;
}

/** `isPatient`: a person answers, and can be asked for what is missing. `unknownFlags` is asked once the last answer was given. */
export async function makeNew(
  root: string,
  thing: string,
  ask: Ask,
  isPatient: boolean,
  unknownFlags: () => string[] = () => [],
): Promise<NewResult> {
  try {
    const { model } = loadModel(root);
    const draft = await draftOf(root, model, thing, ask, isPatient);
    refuseUnknown(unknownFlags());
    weigh(root, draft, model);
    writeDraft(root, draft);
    return report(root, draft);
  } catch (error) {
    if (error instanceof Refusal)
      return {
        text: `${error.message.replace(' Build stopped.', '')}\nNothing was written.`,
        exitCode: 1,
      };
    throw error;
  }
}

function draftOf(
  root: string,
  model: Model,
  thing: string,
  ask: Ask,
  isPatient: boolean,
): Promise<Draft> {
  if (!isNewThing(thing)) throw wrongThing(thing);
  const drafts: Record<NewThing, () => Promise<Draft>> = {
    event: async () => draftEvent(root, await askEvent(ask, model, isPatient)),
    source: async () => draftSources(root, [await askSource(ask, model)]),
    figure: () => askFigure(ask, model, root, namesIn(root, 'src/figures', '')),
    chapter: () => askChapter(ask, namesIn(root, 'content/en/story', '.md')),
  };
  return drafts[thing]();
}

const isNewThing = (thing: string): thing is NewThing =>
  (newThings as readonly string[]).includes(thing);

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

const namesIn = (root: string, folder: string, end: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(end))
    .sort();

/** A flag that nobody asked for is a slip, and its value would be lost in silence. */
function refuseUnknown(flags: readonly string[]): void {
  if (flags.length === 0) return;
  throw new Refusal(
    flags.map((flag) => ({
      severity: 'error',
      file: 'npm run new',
      place: `--${flag}`,
      found: 'There is no such flag here.',
      expected:
        'Expected: the flags that README names, and only those that the answers before ask for.',
      fix: 'Correct or delete it.',
    })),
  );
}

function report(root: string, { files, changes, next }: Draft): NewResult {
  const { problems } = check(root, { advisories: 'none' });
  const written = Object.keys(files).map(
    (file) => `${changes.includes(file) ? 'Added to' : 'Wrote'} ${file}`,
  );
  const checked =
    problems.length > 0 ? formatProblems(problems) : 'Checked: no errors and no warnings.';
  return {
    text: [...written, '', checked, '', ...next.map((line) => `Next: ${line}`)].join('\n'),
    exitCode: errorsOf(problems).length > 0 ? 1 : 0,
  };
}
