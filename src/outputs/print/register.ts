/** The numbers of one chapter, for a reader who can't press them: value, definition, day, who gave it, and the notes. No markup. */
import { formatDate } from '../../format/index.ts';
import type { Fact } from '../../model/index.ts';
import type { Site } from '../../site/index.ts';
import { formatConflict, formatFactValue } from '../claim-text.ts';
import type { Endnotes } from './endnotes.ts';
import { numberAnchor } from './print-html.ts';

export interface RegisterRow {
  anchor: string;
  value: string;
  label: string;
  definition: string;
  /** What a computed number was made from: "18 (3 Jul 2024)" for an event, which the list of events dates; else "label: value". */
  madeFrom: string[];
  conflicts: string[];
  day: string;
  by: string;
  notes: string;
}

export function registerOf(
  facts: readonly string[],
  register: string,
  endnotes: Endnotes,
  site: Pick<Site, 'model' | 'words' | 'language'>,
): RegisterRow[] {
  return [...new Set(facts)].flatMap((id) => {
    const fact = site.model.facts.get(id);
    return fact ? [rowOf(fact, register, endnotes, site)] : [];
  });
}

/**
 * The register in two: rows that may be torn apart, and the last of them, together some forty-five millimetres high.
 * These stay on one page, so the page that ends a chapter is never nearly empty. Heights are guessed from the letters: near enough.
 */
export function keepEndTogether(rows: readonly RegisterRow[]): [RegisterRow[], RegisterRow[]] {
  let lines = 0;
  let from = rows.length;
  while (from > 0 && lines < linesTogether) lines += linesOf(rows[--from]!);
  return [rows.slice(0, from), rows.slice(from)];
}

const linesTogether = 16;
const lettersInLine = 72;
/** A row with its rules is half a line higher than its words. */
const linesOf = ({ label, definition, madeFrom, conflicts }: RegisterRow): number =>
  0.5 + Math.ceil([label, definition, ...madeFrom, ...conflicts].join(' ').length / lettersInLine);

function rowOf(
  fact: Fact,
  register: string,
  endnotes: Endnotes,
  { model, words, language }: Pick<Site, 'model' | 'words' | 'language'>,
): RegisterRow {
  // A number read straight from one row of one event is named by its label; the row would repeat it.
  const isMade = fact.role === 'computed' || fact.rows.length > 1;
  return {
    anchor: numberAnchor(register, fact.id),
    value: formatFactValue(fact, language),
    label: fact.label.charAt(0).toUpperCase() + fact.label.slice(1),
    definition:
      fact.definition === '' || /[.!?’”]$/.test(fact.definition)
        ? fact.definition
        : `${fact.definition}.`,
    madeFrom: isMade
      ? fact.rows.map(({ label, value, event }) => {
          const date = event === undefined ? undefined : model.eventById.get(event)?.date;
          // Where the value is the day itself, its event has to be named.
          return date === undefined || value === formatDate(date, 'long', language)
            ? `${label}: ${value}`
            : `${value} (${formatDate(date, 'short', language)})`;
        })
      : [],
    conflicts: fact.conflicts.map((conflict) => formatConflict(conflict, words, language)),
    day: formatDate(fact.date, 'long', language),
    by: fact.role === 'computed' ? words.roles.computed : `${words.roles[fact.role]} ${fact.by}`,
    notes: endnotes.refer(fact.sources),
  };
}
