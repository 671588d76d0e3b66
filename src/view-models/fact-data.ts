/**
 * The derivation of every number in the story, small enough to stand in the page: what the event list of the page already has is pointed at, not repeated.
 * The shapes are those of src/client/facts.ts; this layer may not import the client, so a test holds the two together.
 */
import { formatDate } from '../format/index.ts';
import { factSlug } from '../markdown/index.ts';
import type { Fact, FactRow } from '../model/index.ts';
import { shownClaims } from './shown-claims.ts';
import type { Site } from '../site/index.ts';

/** [what is counted, definition, date, role, by, rows, rows in all]; a number instead: the place of the figure in the item of its event. */
export type PackedFact =
  | number
  | [
      label: string,
      definition: string,
      date: string,
      role: number,
      by: string,
      rows?: [label: string | number, value: string][],
      rowCount?: number,
    ];
export interface FactData {
  /** By anchor on the page of facts, which the links of the page name already. */
  facts: Record<string, PackedFact>;
  words: { close: string; rows: string; more: string; whole: string; roles: string[] };
}

export const roles = ['announced', 'counted', 'reported', 'computed'] as const;
const mostRows = 4;
const longestDefinition = 120;

/** Facts named anywhere on the story page: chapters, words of figures, opening. */
export function factData(site: Site): FactData {
  const { story, model, words, door } = site;
  const used = [
    ...story.chapters,
    ...story.figures.values(),
    ...['opening', 'foot'].flatMap((name) => story.pages.get(name) ?? []),
  ].flatMap(({ facts }) => facts);
  const places = new Map(door.events.map(({ id }, index) => [id, index]));
  const facts = [...new Set(used)].sort().flatMap((id) => model.facts.get(id) ?? []);
  return {
    facts: Object.fromEntries(facts.map((fact) => [factSlug(fact.id), pack(fact, places, site)])),
    words: {
      close: words.steps.close,
      rows: words.factCard.rows,
      more: words.factCard.andMore,
      whole: words.factCard.whole,
      roles: roles.map((role) => words.roles[role]),
    },
  };
}

function pack(fact: Fact, places: ReadonlyMap<string, number>, { model }: Site): PackedFact {
  const [event = '', measure] = fact.id.split('/');
  const shown = places.has(event)
    ? shownClaims(model.eventById.get(event)!).findIndex((claim) => claim.measure === measure)
    : -1;
  if (shown >= 0) return shown;
  const packRow = ({ label, value, event: of = '' }: FactRow): [string | number, string] => {
    const place = model.eventById.get(of)?.title === label ? places.get(of) : undefined;
    return [place ?? label, value];
  };
  const start: [string, string, string, number, string] = [
    fact.label,
    shorten(fact.definition),
    formatDate(fact.date),
    roles.indexOf(fact.role),
    fact.role === 'computed' ? '' : fact.by,
  ];
  return fact.rows.length > 1
    ? [...start, fact.rows.slice(0, mostRows).map(packRow), fact.rows.length]
    : start;
}

/** Whole sentences only; the page of facts has the rest. */
export function shorten(definition: string, longest = longestDefinition): string {
  const [first = '', ...others] = definition.split(/(?<=\.) /);
  let text = first;
  for (const sentence of others) {
    if (text.length + sentence.length >= longest) break;
    text += ` ${sentence}`;
  }
  return text;
}
