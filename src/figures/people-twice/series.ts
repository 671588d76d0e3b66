/** Lives that cross the turns: spans of custody as data/people.json holds them. What no record says is unknown. No pixels. */
import { eventIds } from '../../model/named-records.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Custody, Event, Model, Person } from '../../model/index.ts';
import type { Life, PeopleTwiceSeries, PlacedCustody, ReleaseTick } from './types.ts';

export type PeopleTwiceModel = Pick<Model, 'events' | 'eventById' | 'people' | 'asOf'>;

/** The releases of the three turns that a life can be seen to cross. */
const releaseIds = [
  eventIds.kimParsiukevichRelease,
  eventIds.releaseSix,
  eventIds.release52,
  eventIds.release123,
  eventIds.release250,
];
const turnedBackId = eventIds.statkevichReturned;

export function derivePeopleTwice(model: PeopleTwiceModel): PeopleTwiceSeries {
  const lives = [...model.people.values()].flatMap((person) =>
    person.custody ? [deriveLife(person, person.custody, model)] : [],
  );
  return {
    lives: lives.sort(
      (left, right) => firstDay(left) - firstDay(right) || (left.person < right.person ? -1 : 1),
    ),
    releases: releaseIds.flatMap((id): ReleaseTick[] => {
      const event = model.eventById.get(id);
      return event ? [{ eventId: id, date: event.date }] : [];
    }),
    recordEnd: lastFirmDay(model),
    sources: [...new Set(lives.flatMap(({ sources }) => sources))],
  };
}

function deriveLife(
  { id, name }: Person,
  spans: readonly Custody[],
  model: PeopleTwiceModel,
): Life {
  const has = (event: Event, part: string): boolean =>
    event.people.some((one) => one.person === id && one.part === part);
  const freed = model.events.filter((event) => has(event, 'freed'));
  const dated = spans.filter(({ from, to, seen }) => from ?? to ?? seen);
  const back = model.eventById.get(turnedBackId);
  return {
    person: id,
    name,
    custody: dated.map(({ from, to, seen = null, form }) => ({
      from,
      to,
      lastKnown: seen,
      isRestricted: form === 'restricted',
      isRelease: to !== null && freed.some(({ date }) => touches(date, to)),
    })),
    undated: spans.filter((span) => !dated.includes(span)).flatMap(({ note }) => note ?? []),
    turnedBack: back && has(back, 'jailed') ? (back.date.split('/')[0] ?? back.date) : null,
    sources: [
      ...spans.flatMap(({ sources }) => sources),
      ...(back && has(back, 'jailed') ? back.sources.slice(0, 1).map(({ source }) => source) : []),
    ],
  };
}

const touches = (one: string, other: string): boolean =>
  parseEdtf(one).start < parseEdtf(other).end && parseEdtf(other).start < parseEdtf(one).end;

const startOf = ({ from, to, lastKnown }: PlacedCustody): number =>
  parseEdtf(from ?? lastKnown ?? to ?? '9999').start;
const firstDay = ({ custody }: Life): number =>
  Math.min(...custody.map(startOf), Number.MAX_SAFE_INTEGER);

/** Lines are not drawn into the months of which only single finds are known: they would look like years in prison. */
function lastFirmDay({ events, asOf }: PeopleTwiceModel): string {
  const { end } = parseEdtf(asOf.firm);
  const days = events
    .map(({ date }) => date)
    .filter((date) => parseEdtf(date).precision === 'day' && parseEdtf(date).start < end)
    .sort();
  return days.at(-1) ?? asOf.firm;
}
