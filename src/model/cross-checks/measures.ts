/** Claims measure what the list of measures knows: under any other name a number would stand in no drawing and no total, unnoticed. */
import { nearest } from '../closest.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Event, Measure } from '../schema.ts';
import { errorAt, type Context } from './context.ts';

export function checkMeasures({ events, measures }: Context): Problem[] {
  if (measures.isIncomplete || measures.brokenIds.length > 0) return [];
  const list = measures.records.map(({ item }) => item);
  const known = new Map(list.map((measure) => [measure.id, measure]));
  return events.records.flatMap((record) => unknownMeasures(record, known, list));
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
            expected: `Nearest: ${nearest(measure, label, list)
              .map((id) => `"${id}" (${known.get(id)?.means ?? ''})`)
              .join(', ')}.`,
            fix: 'Choose one of the list; if none fits, add it there with what it means: it then stands on the page of the event and in no drawing.',
          }),
        ],
  );
