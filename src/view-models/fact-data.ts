/**
 * The derivation of every number in the story, small enough to stand in the page: titles that the event list of the page already has are pointed at, not repeated.
 * The shapes are those of src/client/facts.ts; this layer may not import the client, so a test holds the two together.
 */
import { formatDate } from '../format/index.ts';
import type { FigureWords } from '../markdown/compile.ts';
import { factSlug } from '../markdown/index.ts';
import type { Fact, FactRow } from '../model/index.ts';
import type { Site } from '../site/index.ts';

/** [what is counted, definition, date, role, by, rows, rows in all]; the label of a row that is a number is the place of an event in the list. */
export type PackedFact = [
  label: string,
  definition: string | number,
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

/** Facts named anywhere on the story page: chapters, words under figures, opening. */
export function factData(site: Site): FactData {
  const { story, model, words, door } = site;
  const pages = ['opening', 'foot'].flatMap((name) => story.pages.get(name) ?? []);
  const used = [
    ...[...story.chapters, ...pages].flatMap(({ facts }) => facts),
    ...[...story.figures.values()].flatMap(factsUnder),
  ];
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

/** Those of a figure's labels are drawn, not linked. */
const factsUnder = ({ facts, dek, by, note, body }: FigureWords): string[] => {
  const html = [dek, by, note].map((part) => part.html).join('') + body;
  return facts.filter((id) => html.includes(`#${factSlug(id)}"`));
};

function pack(
  fact: Fact,
  places: ReadonlyMap<string, number>,
  { model, language }: Site,
): PackedFact {
  const packRow = ({ label, value, event: of = '' }: FactRow): [string | number, string] => {
    const place = model.eventById.get(of)?.title === label ? places.get(of) : undefined;
    return [place ?? label, value];
  };
  const start: [string, string | number, string, number, string] = [
    fact.label,
    places.get(eventOf(fact, model)) ?? shorten(fact.definition),
    formatDate(fact.date, 'long', language),
    roles.indexOf(fact.role),
    fact.role === 'computed' ? '' : fact.by,
  ];
  // “and # more rows” is never said of one.
  const shown = fact.rows.length === mostRows + 1 ? mostRows - 1 : mostRows;
  return fact.rows.length > 1
    ? [...start, fact.rows.slice(0, shown).map(packRow), fact.rows.length]
    : start;
}

/** The event whose title is all that the fact is defined by. */
const eventOf = ({ id, definition }: Fact, model: Site['model']): string => {
  const event = id.split('/')[0] ?? '';
  return model.eventById.get(event)?.title === definition ? event : '';
};

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
