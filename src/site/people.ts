/** Who has a page of their own: public figures whose time in custody the data hold, as a line of one life is drawn from it. Nobody else. */
import type { Event, Model, Person } from '../model/index.ts';

export const hasPage = (person: Pick<Person, 'custody'> | undefined): boolean =>
  person?.custody !== undefined;

export const peopleWithPage = ({ people }: Pick<Model, 'people'>): Person[] =>
  [...people.values()].filter(hasPage);

/** Their events in order of time, with what each did or suffered in them. */
export const eventsOf = (
  id: string,
  { events }: Pick<Model, 'events'>,
): { event: Event; part: Event['people'][number]['part'] }[] =>
  events.flatMap((event) =>
    event.people.filter(({ person }) => person === id).map(({ part }) => ({ event, part })),
  );
