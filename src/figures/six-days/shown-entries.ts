/** A day may not grow without end: of a crowded one the entries that the words name, then the last, and how many more there are. No pixels. */
import { shownRows } from '../../chart/most-rows.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import type { StripEntry } from './types.ts';

/** A few: no day has more than one in a lane today. */
const mostInLane = 3;

export function shownEntries(
  entries: readonly StripEntry[],
  labels: Labels,
  phrase: Phrase,
): StripEntry[] {
  const groups = Map.groupBy(entries, ({ day, lane }) => `${day} ${lane}`);
  const shown = [...groups.values()].flatMap((group) => {
    const { rows, left } = shownRows(group, ({ eventId }) => eventId in labels, mostInLane);
    return rows.map((entry, index) =>
      left > 0 && index === rows.length - 1
        ? { ...entry, notes: [...entry.notes, phrase('more', { count: left })] }
        : entry,
    );
  });
  const order = new Map(entries.map(({ eventId }, index) => [eventId, index]));
  return shown.sort((a, b) => (order.get(a.eventId) ?? 0) - (order.get(b.eventId) ?? 0));
}
