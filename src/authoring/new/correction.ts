/** Asks for a correction of what was published, and for what is retired. */
import { closestSentence } from '../../model/closest.ts';
import type { Correction, Event, Model } from '../../model/index.ts';
import { correctionSchema, takenOut } from '../../model/schema.ts';
import { nextVersion } from '../../model/snapshots.ts';
import type { Ask } from './ask.ts';
import { dateFault, fieldFault, hintOf } from './field.ts';

export async function askCorrection(ask: Ask, model: Model): Promise<Correction> {
  const what = await ask({
    flag: 'what',
    text: 'What is corrected?',
    hint: hintOf(correctionSchema, 'what'),
    options: [...model.eventById.keys(), ...model.facts.ids()],
  });
  const text = (flag: 'before' | 'after', question: string): Promise<string> =>
    ask({
      flag,
      text: question,
      hint: hintOf(correctionSchema, flag),
      fault: (answer) => fieldFault(correctionSchema, flag, answer),
    });
  const before = await text('before', 'What did the site say?');
  const after = await text('after', 'What does it say now?');
  return { ...(await askWhenAndWhy(ask)), what, before, after };
}

export interface Retirement {
  event: Event;
  correction: Correction;
  /** The name of the state of the data in which it is gone. */
  version: string;
}

export async function askRetirement(ask: Ask, model: Model): Promise<Retirement> {
  const id = await ask({
    flag: 'event',
    text: 'Which event is taken out?',
    options: [...model.eventById.keys()],
    fault: (answer) =>
      model.eventById.has(answer)
        ? undefined
        : {
            found: `This can't be "${answer}": no such event.`,
            expected: 'Expected: the id of an event.',
            fix: closestSentence(answer, model.eventById.keys(), 'It resembles none.'),
          },
  });
  const { date, reason } = await askWhenAndWhy(ask);
  const version = await ask({
    flag: 'version',
    text: 'The name of the state of the data without it?',
    hint: `It is "${model.version}" now. A day; with .2 for a second one of the same day.`,
    standard: date > model.version ? date : nextVersion(model.version),
  });
  // From a script the id may be unknown: that is told, and nothing is drafted.
  const event = model.eventById.get(id) ?? model.events[0]!;
  return {
    event,
    correction: { date, what: id, before: event.title, after: takenOut, reason },
    version,
  };
}

async function askWhenAndWhy(ask: Ask): Promise<Pick<Correction, 'date' | 'reason'>> {
  const date = await ask({
    flag: 'date',
    text: 'On which day is it corrected?',
    hint: hintOf(correctionSchema, 'date'),
    fault: dateFault(correctionSchema, 'date'),
  });
  const reason = await ask({
    flag: 'reason',
    text: 'Why?',
    hint: hintOf(correctionSchema, 'reason'),
    fault: (answer) => fieldFault(correctionSchema, 'reason', answer),
  });
  return { date, reason };
}
