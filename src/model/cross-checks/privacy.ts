/** Do no harm: words about someone's health or family get a second reading before they are published. */
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import { warningAt, type Context } from './context.ts';

const privateWords =
  /\b(cancer|tumou?rs?|illness(?:es)?|diseases?|diagnos(?:is|ed)|disab(?:led|ility|ilities)|pregnan(?:t|cy)|diabet(?:es|ic)|epilep(?:sy|tic)|depress(?:ion|ed)|suicid(?:e|al)|HIV|AIDS|surgery|hospitali[sz]ed|heart (?:attack|disease|condition)|stroke|psychiatric|home address)\b/i;

export const checkPrivacy = ({ events, people }: Context): Problem[] => [
  ...people.records.flatMap((record) =>
    (record.item.custody ?? []).flatMap(({ note = '' }, index) =>
      privateWordIn(record, `custody[${index}].note`, note),
    ),
  ),
  ...events.records.flatMap((record) => [
    ...privateWordIn(record, 'title', record.item.title),
    ...privateWordIn(record, 'summary', record.item.summary),
    ...record.item.claims.flatMap(({ label, note = '' }, index) => [
      ...privateWordIn(record, `claims[${index}].label`, label),
      ...privateWordIn(record, `claims[${index}].note`, note),
    ]),
  ]),
];

function privateWordIn(record: Located<unknown>, field: string, text: string): Problem[] {
  const word = privateWords.exec(text)?.[0];
  return word === undefined
    ? []
    : [
        warningAt(record, field, {
          found: `speaks of "${word}".`,
          expected: "Expected: no details of anyone's health, family or address.",
          fix: "Say what happened without it; keep it only where it is no one's in particular.",
        }),
      ];
}
