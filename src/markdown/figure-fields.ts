/** What the fields of a figure's file must hold beyond their shape. */
import { report, type Context } from './context.ts';
import { suggest } from './suggest.ts';

export function checkFigureFields(
  context: Context,
  { alt, labels, formerly }: { alt: string; labels: object; formerly: readonly string[] },
  lineOf: (field: string) => number,
): void {
  if (alt !== '' && (alt.length < 20 || alt.length > 250)) {
    report(context, {
      line: lineOf('alt'),
      found: `The field "alt" has ${alt.length} characters.`,
      expected: 'Between 20 and 250, as read aloud.',
      fix:
        alt.length < 20
          ? 'Say what is drawn and what it shows.'
          : 'Move what is more into the body.',
    });
  }
  for (const event of Object.keys(labels).filter(
    (id) => !context.model.eventById.has(id) && !context.model.people?.has(id),
  )) {
    report(context, {
      line: lineOf(`labels.${event}`),
      found: `The label for "${event}" names no event and no person.`,
      expected: 'The id of an event in data/events/, or of a person in data/people.json.',
      fix: suggest(context, event, context.model.eventById.keys(), 'Correct the id.'),
    });
  }
  for (const id of formerly.filter((former) => context.figures?.has(former)))
    report(context, {
      line: lineOf('formerly'),
      found: `The field "formerly" names "${id}", and that figure is there.`,
      expected: 'Ids of figures that are gone, whose addresses lead to this one.',
      fix: `Take "${id}" out of the list, or delete content/en/figures/${id}.md.`,
    });
}
