/** Asks for one public figure. */
import type { Model, Person } from '../../model/index.ts';
import { personSchema } from '../../model/schema.ts';
import type { Ask } from './ask.ts';
import { fieldFault, freeId, hintOf, listOf, wholeSlug } from './field.ts';

export async function askPerson(ask: Ask, model: Model): Promise<Person> {
  const name = await ask({
    flag: 'name',
    text: 'The name?',
    hint: hintOf(personSchema, 'name'),
    fault: (answer) => fieldFault(personSchema, 'name', answer),
  });
  const variants = listOf(
    await ask({
      flag: 'variants',
      text: 'Other spellings in the sources? Parted by ";".',
      hint: hintOf(personSchema, 'variants'),
      standard: '',
    }),
  );
  const role = await ask({
    flag: 'role',
    text: 'Why is the person public?',
    hint: hintOf(personSchema, 'role'),
    fault: (answer) => fieldFault(personSchema, 'role', answer),
  });
  const id = await ask({
    flag: 'id',
    text: 'The id?',
    hint: hintOf(personSchema, 'id'),
    standard: freeId(wholeSlug(name), (id) => model.people.has(id)),
    fault: (answer) => fieldFault(personSchema, 'id', answer),
  });
  return { id, name, variants, role };
}
