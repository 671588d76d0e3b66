/** What is no fault and may still be a slip: asked before an entry is written, by the command line and by the form. */
import type { Model } from '../../model/index.ts';
import { strangersIn } from '../../model/cross-checks/title-numbers.ts';
import { createSpeller } from '../spelling/speller.ts';
import { actorsIn, nameMeant, publishersIn, voicesIn } from './publishers.ts';
import type { Entries } from './write-entry.ts';

export interface Doubt {
  /** Field of the entry: "title", "claims[0].by". */
  field: string;
  says: string;
}

export function doubtsOf(root: string, model: Model, entries: Entries): Doubt[] {
  return [...ofNames(model, entries), ...ofNumbers(entries), ...ofSpelling(root, model, entries)];
}

function ofNames(model: Model, { events = [], sources = [] }: Entries): Doubt[] {
  const [publishers, voices, actors] = [
    [...publishersIn(model).keys()],
    voicesIn(model),
    actorsIn(model),
  ];
  const doubt = (field: string, name: string, known: readonly string[]): Doubt[] => {
    const meant = nameMeant(name, known);
    return meant === undefined
      ? []
      : [{ field, says: `“${name}” is new. Did you mean “${meant}”?` }];
  };
  return [
    ...sources.flatMap(({ publisher }) => doubt('publisher', publisher, publishers)),
    ...events.flatMap((event) => [
      ...event.actors.flatMap((actor, index) => doubt(`actors[${index}]`, actor, actors)),
      ...event.claims.flatMap(({ by }, index) => doubt(`claims[${index}].by`, by, voices)),
    ]),
  ];
}

/** "Sixteen" in the title of an event whose claims say fifteen. */
const ofNumbers = ({ events = [] }: Entries): Doubt[] =>
  events.flatMap(({ title, summary, claims, conflicts }) => {
    const known = new Set([
      ...claims.map(({ value }) => value),
      ...conflicts.flatMap(({ values }) => values.map(({ value }) => Number(value))),
    ]);
    return (['title', 'summary'] as const).flatMap((field) =>
      strangersIn(field === 'title' ? title : summary, known).map(({ text, value }) => ({
        field,
        says: `“${text}”${/\d/.test(text) ? '' : ` (${value})`} is the number of no claim.`,
      })),
    );
  });

function ofSpelling(root: string, model: Model, entries: Entries): Doubt[] {
  const { events = [], people = [], corrections = [] } = entries;
  const named = {
    ...model,
    people: new Map([...model.people, ...people.map((one) => [one.id, one] as const)]),
  };
  const speller = createSpeller(root, named);
  const texts = [
    ...events.flatMap(({ title, summary, claims }) => [
      ['title', title],
      ['summary', summary],
      ...claims.map(({ label }, index) => [`claims[${index}].label`, label]),
    ]),
    ...people.map(({ role }) => ['role', role]),
    ...corrections.map(({ reason }) => ['reason', reason]),
  ];
  return texts.flatMap(([field = '', text = '']) =>
    speller.unknownIn(text).map(({ word }) => {
      const near = speller.suggest(word);
      return {
        field,
        says: `“${word}” is in no dictionary${near.length > 0 ? `; near it: ${near.join(', ')}` : ''}.`,
      };
    }),
  );
}
