/** Claims measure what the list of measures knows, and people who are let out are counted where drawings and totals look for them. */
import { nearest } from '../closest.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import { laneOf, type Event, type Measure } from '../schema.ts';
import { errorAt, type Context } from './context.ts';

export function checkMeasures({ events, measures }: Context): Problem[] {
  if (measures.isIncomplete || measures.brokenIds.length > 0) return [];
  const list = measures.records.map(({ item }) => item);
  const known = new Map(list.map((measure) => [measure.id, measure]));
  return events.records.flatMap((record) => {
    const unknown = unknownMeasures(record, known, list);
    return unknown.length > 0 ? unknown : uncounted(record, known);
  });
}

const unknownMeasures = (
  record: Located<Event>,
  known: ReadonlyMap<string, Measure>,
  list: readonly Measure[],
): Problem[] =>
  record.item.claims.flatMap(({ measure, label }, index) =>
    known.has(measure)
      ? []
      : [
          errorAt(record, `claims[${index}].measure`, {
            found: `can't be "${measure}": data/measures.json has no such measure.`,
            expected: `Nearest: ${nearest(`${measure} ${label}`, list)
              .map((id) => `"${id}" (${known.get(id)?.means ?? ''})`)
              .join(', ')}.`,
            fix: 'Choose one of the list; if none fits, add it there with what it means: it then stands on the page of the event and in no drawing.',
          }),
        ],
  );

function uncounted(record: Located<Event>, known: ReadonlyMap<string, Measure>): Problem[] {
  const { kind, claims } = record.item;
  const people = claims.filter(({ unit }) => unit === 'people');
  if (
    laneOf(kind) !== 'out' ||
    people.length === 0 ||
    people.some(({ measure }) => measure === 'released' || known.get(measure)?.alone === true)
  )
    return [];
  const [first] = people;
  return [
    errorAt(record, 'claims', {
      found: `count people under "${first?.measure ?? ''}" and none under "released".`,
      expected:
        'Expected: how many came out, as "released": drawings and totals count nothing else.',
      fix: `Add a claim with "measure": "released", or rename "${first?.measure ?? ''}" if that is what it counts.`,
    }),
  ];
}
