/** What an event must and must not carry because of what kind of event it is. */
import { edtfFault, parseEdtf } from '../../format/edtf.ts';
import { edtfToDays } from '../../format/epoch-day.ts';
import { storyPeriod } from '../named-records.ts';
import type { Located } from '../parse-records.ts';
import type { Problem } from '../problem.ts';
import { laneOf, type Event } from '../schema.ts';
import { errorAt, warningAt, type Context } from './context.ts';

/** From the first release of this cycle on, each step's terms and each round's number are drawn and added up. */
const storyStart = edtfToDays(storyPeriod).start;

const isOfStory = ({ item: { date } }: Located<Event>): boolean =>
  edtfFault(date) === undefined && parseEdtf(date).start >= storyStart;

export const checkKinds = ({ events }: Context): Problem[] =>
  events.records.flatMap((record) => [
    ...checkPowers(record),
    ...checkEasing(record),
    ...checkFreed(record),
    ...checkReleased(record),
    ...checkDead(record),
  ]);

function checkPowers(record: Located<Event>): Problem[] {
  const { kind, powers } = record.item;
  const needsPowers = laneOf(kind) === 'deal';
  if (needsPowers && powers.length === 0) {
    return [
      errorAt(record, 'powers', {
        found: `can't be empty for the kind "${kind}".`,
        expected: 'Expected: who eased or imposed: "us", "eu", "uk", "canada", "other".',
        fix: 'Write "powers": ["us"], or whoever acted.',
      }),
    ];
  }
  return !needsPowers && powers.length > 0
    ? [
        warningAt(record, 'powers', {
          found: `has ${powers.map((power) => `"${power}"`).join(', ')}, but a ${kind} is neither easing nor sanction nor renewal.`,
          expected: 'Expected: [].',
          fix: 'Empty it and name the office under actors, or correct the kind.',
        }),
      ]
    : [];
}

function checkEasing(record: Located<Event>): Problem[] {
  const { kind, easing } = record.item;
  if (easing && kind !== 'easing') {
    return [
      errorAt(record, 'easing', {
        found: `can't stand in an event of the kind "${kind}".`,
        expected: 'Expected: terms of easing only where the kind is "easing".',
        fix: 'Correct the kind, or move the text to the summary.',
      }),
    ];
  }
  return kind === 'easing' && !easing && isOfStory(record)
    ? [
        warningAt(record, 'easing', {
          found: 'is missing.',
          expected: 'Expected: tiedTo, tieStatedBy, eased, staysInForce, legalForm, revocable.',
          fix: 'Add "easing": { … }; where a term is not known write null.',
        }),
      ]
    : [];
}

function checkFreed(record: Located<Event>): Problem[] {
  const { kind, people } = record.item;
  if (laneOf(kind) === 'out') return [];
  return people.flatMap(({ person, part }, index) =>
    part !== 'freed'
      ? []
      : [
          errorAt(record, `people[${index}].part`, {
            found: `can't be "freed" ("${person}") in an event of the kind "${kind}".`,
            expected: 'Expected: "freed" only in a release or a pardon.',
            fix: 'Write "mentioned", or correct the kind.',
          }),
        ],
  );
}

/** A round without this number would be in no sum and no drawing. An event about one named person may have none. */
function checkReleased(record: Located<Event>): Problem[] {
  const { kind, claims } = record.item;
  if (laneOf(kind) !== 'out' || !isOfStory(record) || claims.length === 0) return [];
  if (claims.some(({ measure, unit }) => measure === 'released' && unit === 'people')) return [];
  return [
    errorAt(record, 'claims', {
      found: `have no "released" in people, only ${claims.map(({ measure }) => `"${measure}"`).join(', ')}.`,
      expected: 'Expected: in a release or a pardon, how many people came out, as "released".',
      fix: 'Name that claim "released", add it, or correct the kind.',
    }),
  ];
}

/** Someone who died in prison was not let out, and is never drawn or added among those who were. */
function checkDead(record: Located<Event>): Problem[] {
  const { kind, people, claims } = record.item;
  const isOut = laneOf(kind) === 'out';
  const dead = isOut ? people.findIndex(({ part }) => part === 'died') : -1;
  const wrong = claims.findIndex(({ measure }) =>
    isOut ? /^(?:deaths?|died|dead)/i.test(measure) : kind === 'death' && measure === 'released',
  );
  if (dead < 0 && wrong < 0) return [];
  const field = dead >= 0 ? `people[${dead}].part` : `claims[${wrong}].measure`;
  return [
    errorAt(record, field, {
      found: `can't be "${dead >= 0 ? 'died' : claims[wrong]?.measure}" in an event of the kind "${kind}".`,
      expected:
        'Expected: the dead in events of the kind "death" or in a report, never in a release.',
      fix: 'Put the death into an event of its own, or correct the kind.',
    }),
  ];
}
