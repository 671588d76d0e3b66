/** Titles and summaries of events in another language, content/<language>/events.json, which overlay the English ones of data/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { closestSentence } from '../model/closest.ts';
import type { Problem } from '../model/problem.ts';
import { takenOut, type Correction } from '../model/schema.ts';
import { firstHidden } from '../model/hidden-characters.ts';
import { addedDigits } from './added-digits.ts';
import { markOf, readMadeFrom } from './made-from.ts';
import { readText } from './read-file.ts';

export interface EventWords {
  title: string;
  summary: string;
}

const shape = z.record(
  z.string(),
  z.strictObject({ title: z.string().trim().min(1), summary: z.string().trim().min(1) }),
);

export function readEventWords(
  root: string,
  lang: string,
  events: ReadonlyMap<string, Partial<EventWords>>,
  corrections: readonly Correction[] = [],
): {
  words: Map<string, EventWords>;
  /** Ids of those whose English has a number and has changed since they were translated. */
  stale: Set<string>;
  problems: Problem[];
} {
  const file = `content/${lang}/events.json`;
  const problems: Problem[] = [];
  const words = new Map<string, EventWords>();
  const stale = new Set<string>();
  const marks = readMadeFrom(root, lang)['events.json']?.fields ?? {};
  const retired = new Set(
    corrections.flatMap(({ what, after }) => (after === takenOut ? [what] : [])),
  );
  const report = (place: string, found: string, expected: string, fix: string): void =>
    void problems.push({ severity: 'error', file, place, found, expected, fix });
  const text = existsSync(join(root, file)) ? readText(root, file, problems) : undefined;
  if (text === undefined) return { words, stale, problems };
  const expected =
    'The file is { "EVENT-ID": { "title": "…", "summary": "…" } }, both in plain text.';
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    report(
      '',
      `The file is no JSON: ${error instanceof Error ? error.message : String(error)}.`,
      expected,
      'Correct it.',
    );
    return { words, stale, problems };
  }
  const parsed = shape.safeParse(written);
  for (const { path, message } of parsed.error?.issues ?? [])
    report(
      path.map(String).join(' → '),
      message.endsWith('received undefined') ? 'is missing.' : `can't be used: ${message}.`,
      expected,
      'Correct it.',
    );
  for (const [id, own] of Object.entries(parsed.data ?? {})) {
    const event = events.get(id);
    // What was retired needs no translation; what it was called stays until a translator comes by.
    if (!event && retired.has(id)) continue;
    if (!event) {
      report(
        id,
        'No such event.',
        'The id of an event in data/events/.',
        closestSentence(id, events.keys(), 'Correct the id.'),
      );
      continue;
    }
    for (const part of ['title', 'summary'] as const) {
      if (/<[/!?]?\p{L}/u.test(own[part]))
        report(`${id} → ${part}`, 'holds HTML.', expected, 'Write plain text.');
      if (firstHidden(own[part]) !== undefined)
        report(`${id} → ${part}`, 'holds a hidden character.', expected, 'Delete it.');
    }
    const added = addedDigits(`${own.title} ${own.summary}`, JSON.stringify(event));
    if (added.length > 0)
      report(
        id,
        `The number ${added.join(', ')} stands in the translation alone.`,
        'A translation says what the record says.',
        'Correct the number, or the record in data/events/.',
      );
    const isStale = (['title', 'summary'] as const).some((part) => {
      const mark = marks[`${id}.${part}`];
      return mark !== undefined && mark !== markOf(event[part] ?? '');
    });
    if (isStale && /\d/.test(`${event.title} ${event.summary}`)) stale.add(id);
    words.set(id, own);
  }
  return { words, stale, problems };
}
