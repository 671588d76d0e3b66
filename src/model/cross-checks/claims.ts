/** The claims and conflicts of an event: one value per measure, and disagreements that really are ones. */
import { english } from '../../format/language.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import type { Conflict, Event } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

export const checkClaims = ({ events }: Context): Problem[] =>
  events.records.flatMap((record) => [
    ...duplicateMeasures(record),
    ...pluralsOfOne(record),
    ...labelsWithoutUnit(record),
    ...record.item.conflicts.flatMap((conflict, index) => checkConflict(record, conflict, index)),
    ...duplicateFields(record),
  ]);

function duplicateMeasures(record: Located<Event>): Problem[] {
  const measures = record.item.claims.map(({ measure }) => measure);
  return measures.flatMap((measure, index) =>
    measures.indexOf(measure) === index
      ? []
      : [
          errorAt(record, `claims[${index}].measure`, {
            found: `can't be "${measure}" again.`,
            expected: `Expected: each measure once, so that {{${record.item.id}/${measure}}} means one number.`,
            fix: `Put the second value under conflicts with "measure": "${measure}", or name what differs ("${measure}ByViasna").`,
          }),
        ],
  );
}

/** What is counted stands before the first of these: "citizens of France among them". */
const rest = / (?:of|on|in|at|from|to|by|with|since|who|which|that|among|left|taken|for)\b.*/;
const irregular = new Set(['people', 'men', 'women', 'children']);
/** "US" and "status" are no plurals. */
const isPlural = (word: string): boolean =>
  irregular.has(word) || /^[a-z].*[^sui]s$/.test(word.toLowerCase() === word ? word : '');

/** "1 people released" would stand on pages, cards and in feeds. */
const pluralsOfOne = (record: Located<Event>): Problem[] =>
  record.item.claims.flatMap(({ value, label }, index) => {
    const plural = value === 1 ? label.replace(rest, '').split(' ').find(isPlural) : undefined;
    return plural === undefined
      ? []
      : [
          errorAt(record, `claims[${index}].label`, {
            found: `says "${plural}", and the number is 1.`,
            expected: 'Expected: the label of one: "person released", "US citizen among them".',
            fix: 'Write it in the singular; a new label needs its words in content/LANGUAGE/record.json.',
          }),
        ];
  });

/** What is measured, not counted: the label has to say in what. */
const measures = ['years', 'months', 'days', 'roubles', 'dollars', 'euros', 'percent'] as const;

/** "211615, spent on receiving them": a value is written with its label alone, in every list, card and file. */
const labelsWithoutUnit = (record: Located<Event>): Problem[] =>
  record.item.claims.flatMap(({ unit, label }, index) => {
    const words = [unit, ...Object.values(english.units[unit] ?? {})];
    return !measures.some((measure) => measure === unit) ||
      words.some((word) => label.includes(word))
      ? []
      : [
          errorAt(record, `claims[${index}].label`, {
            found: `does not name the unit, "${unit}".`,
            expected:
              'Expected: a label that reads on behind its number: "years in the sentence", "euros spent on receiving them".',
            fix: `Begin it with "${english.units[unit]?.['other'] ?? unit}", or correct the unit; a new label needs its words in content/LANGUAGE/record.json.`,
          }),
        ];
  });

function checkConflict(record: Located<Event>, conflict: Conflict, index: number): Problem[] {
  const measures = record.item.claims.map(({ measure }) => measure);
  const unknownMeasure =
    conflict.measure !== undefined && !measures.includes(conflict.measure)
      ? [
          errorAt(record, `conflicts[${index}].measure`, {
            found: `can't be "${conflict.measure}": the event has no such claim.`,
            expected:
              measures.length === 0
                ? 'Expected: no measure, as the event has no claims.'
                : `Expected: ${measures.map((name) => `"${name}"`).join(', ')}.`,
            fix: 'Correct the measure, or delete it.',
          }),
        ]
      : [];
  const seen = new Map<string, number>();
  const sameVoice = conflict.values.flatMap((value, at) =>
    value.sources.flatMap((source) => {
      const voice = `${value.by} in ${source}`;
      const earlier = seen.get(voice);
      seen.set(voice, at);
      return earlier === undefined || earlier === at
        ? []
        : [
            warningAt(record, `conflicts[${index}].values[${at}]`, {
              found: `gives a second value by ${value.by} from the same source, "${source}".`,
              expected: 'Expected: one value for each voice in each source.',
              fix: 'Name whose words each value is, or put the later one in the resolution.',
            }),
          ];
    }),
  );
  const texts = conflict.values.map(({ value }) => String(value));
  const sameValue =
    new Set(texts).size === 1
      ? [
          warningAt(record, `conflicts[${index}].values`, {
            found: `all say ${JSON.stringify(texts[0])}.`,
            expected: 'Expected: values that differ.',
            fix: 'Delete the conflict, or correct a value.',
          }),
        ]
      : [];
  return [...unknownMeasure, ...sameVoice, ...sameValue];
}

function duplicateFields(record: Located<Event>): Problem[] {
  const fields = record.item.conflicts.map(({ field }) => field);
  return fields.flatMap((field, index) =>
    fields.indexOf(field) === index
      ? []
      : [
          warningAt(record, `conflicts[${index}].field`, {
            found: `is "${field}", as in conflicts[${fields.indexOf(field)}].`,
            expected: 'Expected: one conflict per question.',
            fix: 'Merge the two.',
          }),
        ],
  );
}
