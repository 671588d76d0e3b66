/** Lives that cross the turns: spans read from the records, sharpened by events with the person jailed or freed. What no record says is unknown. No pixels. */
import { parseEdtf } from '../../format/edtf.ts';
import type { Event, Model } from '../../model/index.ts';
import { readings, type Reading } from './readings.ts';
import type { Custody, End, Life, PeopleTwiceSeries, ReleaseTick } from './types.ts';

export type PeopleTwiceModel = Pick<Model, 'events' | 'eventById' | 'people'>;

/** The releases of the three turns that a life can be seen to cross. */
const releaseIds = ['2008-08-20-kim-parsiukevich-release', '2015-08-22-release-six', '2025-09-11-release-52', '2025-12-13-release-123', '2026-03-19-release-250'];
const turnedBackId = '2025-09-11-statkevich-returned-to-prison';

export function derivePeopleTwice(model: PeopleTwiceModel): PeopleTwiceSeries {
  const sound = readings.filter((reading) => isInRecord(reading, model));
  const lives = [...new Set(sound.map(({ person }) => person))].map((person) => deriveLife(person, sound.filter((reading) => reading.person === person), model));
  const records = lives.flatMap(({ custody, turnedBack }) => [...custody.flatMap(({ from, to, lastKnown }) => [from, to, lastKnown]), turnedBack]).flatMap((end) => end?.eventId ?? []);
  return {
    lives: lives.sort((left, right) => firstDay(left) - firstDay(right) || (left.person < right.person ? -1 : 1)),
    releases: releaseIds.flatMap((id): ReleaseTick[] => {
      const event = model.eventById.get(id);
      return event ? [{ eventId: id, date: event.date }] : [];
    }),
    recordEnd: newestDay(model.events),
    sources: [...new Set(records.flatMap((id) => model.eventById.get(id)?.sources.slice(0, 3).map(({ source }) => source) ?? []))],
  };
}

/** The words stand in the record, and every year of the dates stands in the words. */
function isInRecord({ record, words, from, to, lastKnown }: Reading, { eventById }: PeopleTwiceModel): boolean {
  const summary = eventById.get(record)?.summary ?? '';
  const years = [from, to, lastKnown].flatMap((date) => date?.match(/\d{4}/g) ?? []);
  return words.every((phrase) => summary.includes(phrase)) && years.every((year) => words.some((phrase) => phrase.includes(year)));
}

function deriveLife(person: string, found: readonly Reading[], model: PeopleTwiceModel): Life {
  const events = model.events.filter(({ people }) => people.some((one) => one.person === person));
  const has = (event: Event, part: string): boolean => event.people.some((one) => one.person === person && one.part === part);
  const jailed = events.filter((event) => has(event, 'jailed') && event.kind.startsWith('arrest'));
  const freed = events.filter((event) => has(event, 'freed'));
  const end = (date: string | null | undefined, reading: Reading, candidates: readonly Event[]): End | null =>
    (date === null || date === undefined ? null : sharpened({ date, eventId: reading.record }, candidates));
  const custody = found.filter(({ undated }) => undated === undefined).map((reading): Custody => {
    const to = end(reading.to, reading, freed);
    return {
      from: end(reading.from, reading, jailed), to, lastKnown: end(reading.lastKnown, reading, []),
      isRestricted: reading.isRestricted ?? false, isRelease: to !== null && freed.some(({ date }) => touches(date, to.date)),
    };
  });
  const back = model.eventById.get(turnedBackId);
  return {
    person, record: found[0]?.record ?? '', name: model.people.get(person)?.name ?? person, custody: custody.sort((left, right) => startOf(left) - startOf(right)),
    undated: found.flatMap(({ undated }) => undated ?? []),
    turnedBack: back && has(back, 'jailed') ? { date: back.date.split('/')[0] ?? back.date, eventId: back.id } : null,
  };
}

/** Where an event of the same person lies wholly inside a wider date, the event gives the day. */
function sharpened(end: End, candidates: readonly Event[]): End {
  const wide = parseEdtf(end.date);
  const inside = candidates.find(({ date }) => {
    const { start, end: stop } = parseEdtf(date);
    return start >= wide.start && stop <= wide.end;
  });
  return inside ? { date: inside.date, eventId: inside.id } : end;
}

const touches = (one: string, other: string): boolean => parseEdtf(one).start < parseEdtf(other).end && parseEdtf(other).start < parseEdtf(one).end;

const startOf = ({ from, to, lastKnown }: Custody): number => parseEdtf((from ?? lastKnown ?? to)?.date ?? '9999').start;
const firstDay = ({ custody }: Life): number => Math.min(...custody.map(startOf), Number.MAX_SAFE_INTEGER);

function newestDay(events: readonly Event[]): string {
  const days = events.map(({ date }) => date).filter((date) => parseEdtf(date).precision === 'day').sort();
  return days.at(-1) ?? '2026-03';
}
