/** Who is jailed or sentenced in one month and let go in a later one, within the time drawn. By rule, from the record. */
import { edtfToDays } from '../../format/epoch-day.ts';
import type { Model } from '../../model/index.ts';
import { monthOfDay } from './months.ts';
import type { Thread } from './types.ts';

export function threadsOf(model: Model, months: readonly string[]): Thread[] {
  const went = new Map<string, { jailed?: string; isArrest?: boolean; freed?: string }>();
  for (const event of model.events) {
    if (event.weak === true) continue;
    const month = monthOfDay(edtfToDays(event.date).start);
    if (!months.includes(month)) continue;
    for (const { person, part } of event.people) {
      const way = went.get(person) ?? {};
      if (part === 'jailed' && way.jailed === undefined && way.freed === undefined) {
        way.jailed = month;
        way.isArrest = event.kind === 'arrest';
      }
      if (part === 'freed' && way.jailed !== undefined) way.freed ??= month;
      went.set(person, way);
    }
  }
  return [...went].flatMap(([person, { jailed, isArrest = false, freed }]) => {
    const name = model.people.get(person)?.name ?? person;
    return jailed !== undefined && freed !== undefined && jailed < freed
      ? [{ person, name, isArrest, from: jailed, to: freed }]
      : [];
  });
}
