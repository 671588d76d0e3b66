/**
 * Makes a longer record out of the real one, for measuring how the site grows: never published, never shown to a reader.
 * Every made-up event is the likeness of a real one – its kind, month, number of sources, people, figures and conflicts – so that all
 * proportions stay those of the record; its words are drawn at random from the record's own, so that it compresses no better than real text.
 */
import type { Event, Person, Source } from '../../src/model/schema.ts';

export interface DataSet {
  events: Event[];
  sources: Source[];
  people: Person[];
}

/** mulberry32: small, fast, and the same on every machine. */
function diceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sourcesIn = (event: Event): string[] => [
  ...event.sources.map(({ source }) => source),
  ...[...event.claims, ...event.conflicts.flatMap(({ values }) => values)].flatMap(
    ({ sources }) => sources,
  ),
];

/** The record with made-up events added until it has `size`; the same seed gives the same record. */
export function growData(real: DataSet, size: number, seed = 1): DataSet {
  const dice = diceOf(seed);
  const below = (count: number): number => Math.floor(dice() * count);
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)]!;
  const vocabulary = real.events
    .flatMap(({ title, summary }) => `${title} ${summary}`.split(/\s+/))
    .filter((word) => /^[\p{L}’-]{2,}[.,;]?$/u.test(word));
  const wordsLike = (text: string): string => {
    const sentence = text
      .split(/\s+/)
      .map(() => pick(vocabulary))
      .join(' ')
      .replace(/[.,;]+$/, '');
    return sentence.charAt(0).toUpperCase() + sentence.slice(1);
  };
  const events = [...real.events];
  const sources = [...real.sources];
  const people = [...real.people];
  const sourceById = new Map(real.sources.map((source) => [source.id, source]));
  const personById = new Map(real.people.map((person) => [person.id, person]));
  const likenesses = new Map<string, string[]>();
  const releases = real.events.filter(({ kind }) => kind === 'release').map(({ id }) => id);

  /** Half the time one that an earlier made-up event has used: reports are cited again and again. Of the same grade, so that "weak" stays true. */
  const likeness = (of: string, add: (id: string) => void): string => {
    const known = likenesses.get(of) ?? [];
    if (known.length > 0 && dice() < 0.5) return pick(known);
    const id = `${of}-m${known.length + 1}`;
    add(id);
    likenesses.set(of, [...known, id]);
    return id;
  };
  const sourceLike = (of: string): string =>
    likeness(of, (id) => {
      const source = sourceById.get(of)!;
      sources.push({
        ...source,
        id,
        title: source.title && wordsLike(source.title),
        url: `https://publisher.example/${id}/${below(1e6)}`,
        readAt: null,
      });
    });
  const personLike = (of: string): string =>
    likeness(
      of,
      (id) =>
        void people.push({
          ...withoutCustody(personById.get(of)!),
          id,
          name: wordsLike('first last'),
          variants: [wordsLike('first last')],
        }),
    );

  for (let number = 1; events.length < size; number += 1) {
    const model = pick(real.events);
    const date = dateLike(model.date, below);
    const own = new Map([...new Set(sourcesIn(model))].map((id) => [id, sourceLike(id)]));
    const mapped = (ids: readonly string[]): string[] => [
      ...new Set(ids.map((id) => own.get(id)!)),
    ];
    const id = `${date.split('/')[0]}-${model.kind}-m${number}`;
    events.push({
      ...withoutKnownOn(model),
      id,
      date,
      title: wordsLike(model.title),
      // Of a trial or a sentence the check wants to know what was said against the charge.
      summary: `${wordsLike(model.summary)}. No plea is reported in what we read.`,
      people: model.people
        .map((one) => ({ ...one, person: personLike(one.person) }))
        .filter((one, at, all) => all.findIndex(({ person }) => person === one.person) === at),
      claims: model.claims.map((claim) => ({
        ...claim,
        value: Math.max(1, Math.round(claim.value * (0.5 + dice()))),
        sources: mapped(claim.sources),
      })),
      conflicts: model.conflicts.map((conflict) => ({
        ...conflict,
        values: conflict.values.map((value, at) => ({
          ...value,
          value: below(1000) * 10 + at,
          sources: mapped(value.sources),
        })),
      })),
      relatesTo: [...new Set(model.relatesTo.map(() => pick(events).id))],
      ...(model.easing && {
        easing: {
          ...model.easing,
          tiedTo: model.easing.tiedTo.length === 0 ? [] : [pick(releases)],
        },
      }),
      sources: mapped(model.sources.map(({ source }) => source)).map((source) => ({
        source,
        supports: 'date, place, number',
      })),
    });
    if (model.kind === 'release') releases.push(id);
  }
  events.sort((left, right) =>
    compareText(`${left.date.split('/')[0]} ${left.id}`, `${right.date.split('/')[0]} ${right.id}`),
  );
  return { events, sources, people };
}

/** A life that crosses more than one turn is drawn as a line of its own; how many there were is settled, however long the record grows. */
const withoutCustody = ({ custody: _custody, ...person }: Person): Person => person;

/** The day it became public belongs to the day it happened, and that is another one now. */
const withoutKnownOn = ({ knownOn: _known, ...event }: Event): Event => event;

/** Another day of the same month; a month, a year or a span of months stays what it is. */
function dateLike(date: string, below: (count: number) => number): string {
  const day = String(1 + below(26)).padStart(2, '0');
  const month = date.slice(0, 7);
  return date.length === 10
    ? `${month}-${day}`
    : date.length === 21 && date.slice(11, 18) === month
      ? `${month}-${day}/${month}-${String(Number(day) + 2).padStart(2, '0')}`
      : date;
}

const compareText = (left: string, right: string): number =>
  left < right ? -1 : left > right ? 1 : 0;
