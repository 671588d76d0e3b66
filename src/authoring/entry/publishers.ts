/** Names that the record gives already: which is the usual one, and which another is most likely a slip for. */
import { editDistance } from '../../model/closest.ts';
import type { Model } from '../../model/index.ts';

/** Most frequent first, then by letters: a full order. */
const byCount = (names: Iterable<string>): [string, number][] =>
  [...Map.groupBy(names, (name) => name)]
    .map(([name, all]): [string, number] => [name, all.length])
    .sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));

const mostFrequent = (names: Iterable<string>): string => byCount(names)[0]?.[0] ?? '';

/** Each publisher with the language and grade that its texts have most often, the most cited first. */
export function publishersIn({ sources }: Model): Map<string, { lang: string; grade: string }> {
  const all = Map.groupBy(sources.values(), ({ publisher }) => publisher);
  return new Map(
    byCount([...sources.values()].map(({ publisher }) => publisher)).map(([publisher]) => {
      const list = all.get(publisher) ?? [];
      return [
        publisher,
        {
          lang: mostFrequent(list.map(({ lang }) => lang)),
          grade: mostFrequent(list.map(({ grade }) => grade)),
        },
      ];
    }),
  );
}

/** Who announced, counted or reported a number, the most frequent first. */
export const voicesIn = ({ events }: Model): string[] =>
  byCount(events.flatMap(({ claims }) => claims.map(({ by }) => by))).map(([name]) => name);

/** Offices and organisations that acted, the most frequent first. */
export const actorsIn = ({ events }: Model): string[] =>
  byCount(events.flatMap(({ actors }) => actors)).map(([name]) => name);

/** The words in which the record tells a measure most often; undefined where no event has it yet. */
export const usualLabel = ({ events }: Model, measure: string): string | undefined =>
  byCount(
    events.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.measure === measure ? [claim.label] : [])),
    ),
  )[0]?.[0];

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The name that was most likely meant by one that is new: "BelTA" for "Belta", a longer form for its beginning. Undefined when it is known or resembles none. */
export function nameMeant(name: string, known: readonly string[]): string | undefined {
  if (name === '' || known.includes(name)) return undefined;
  const own = plain(name);
  return (
    known.find((other) => plain(other) === own) ??
    known.find((other) => isBeginning(own, plain(other))) ??
    known.find((other) => own.length >= 5 && editDistance(own, plain(other)) <= 1)
  );
}

/** A short form of a known name; a longer one, such as "Reuters via CNA", says something of its own. */
const isBeginning = (short: string, long: string): boolean =>
  short.length >= 5 && long.startsWith(`${short} `);
