/** Lives that cross the turns: spans of custody as data/people.json holds them. What no record says is unknown. No pixels. */
import { eventIds } from '../../model/named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Custody, Event, Model, Person } from '../../model/index.ts';
import type { CustodySpan, Life } from './types.ts';

export type LivesModel = Pick<Model, 'eventById' | 'people'>;

const turnedBackId = eventIds.statkevichReturned;

export const deriveLives = (model: LivesModel): Life[] =>
  [...model.people.values()]
    .flatMap((person) => (person.custody ? [deriveLife(person, person.custody, model)] : []))
    .sort(
      (left, right) => firstDay(left) - firstDay(right) || (left.person < right.person ? -1 : 1),
    );

function deriveLife({ id, name }: Person, spans: readonly Custody[], model: LivesModel): Life {
  const back = model.eventById.get(turnedBackId);
  const isBack = back !== undefined && hasJailed(back, id);
  const dated = spans.filter(({ from, to, seen }) => from ?? to ?? seen);
  return {
    person: id,
    name,
    custody: dated.map(({ from, to, seen = null, form }) => ({
      from,
      to,
      lastKnown: seen,
      isRestricted: form === 'restricted',
    })),
    undated: spans.filter((span) => !dated.includes(span)).flatMap(({ note }) => note ?? []),
    turnedBack: isBack ? (back.date.split('/')[0] ?? back.date) : null,
    sources: [
      ...spans.flatMap(({ sources }) => sources),
      ...(isBack ? back.sources.slice(0, 1).map(({ source }) => source) : []),
    ],
  };
}

const hasJailed = (event: Event, person: string): boolean =>
  event.people.some((one) => one.person === person && one.part === 'jailed');

export const startOf = ({ from, to, lastKnown }: CustodySpan): number =>
  parseEdtf(from ?? lastKnown ?? to ?? '9999').start;
const firstDay = ({ custody }: Life): number =>
  Math.min(...custody.map(startOf), Number.MAX_SAFE_INTEGER);
