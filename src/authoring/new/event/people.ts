/** Asks which public figures stand in an event, and what they did. */
import { closestSentence } from '../../../model/closest.ts';
import type { Event, Model } from '../../../model/index.ts';
import type { Ask, Fault } from '../ask.ts';
import { choiceFault, eachFault, listOf } from '../field.ts';

const parts = ['freed', 'jailed', 'died', 'spoke', 'mentioned'] as const;

export async function askPeople(ask: Ask, model: Model): Promise<Event['people']> {
  const answer = await ask({
    flag: 'people',
    text: 'Public figures in it, as "id: part", parted by ";"?',
    hint: `Ids of data/people.json, with ${parts.join(', ')}. Private persons stay unnamed.`,
    standard: '',
    options: [...model.people.keys()],
    fault: eachFault((one) => personFault(one, model)),
  });
  return listOf(answer).map((one) => {
    const [person = '', part = ''] = one.split(':').map((word) => word.trim());
    return { person, part: part as (typeof parts)[number] };
  });
}

function personFault(answer: string, { people }: Model): Fault | undefined {
  const [person = '', part = ''] = answer.split(':').map((word) => word.trim());
  if (people.has(person)) return choiceFault(parts)(part);
  return {
    found: `This can't be "${person}": no such person.`,
    expected: 'Expected: an id of data/people.json.',
    fix: `${closestSentence(person, people.keys(), 'It resembles none.')} Fix the id, or leave it out and add the person after: npm run new person`,
  };
}
