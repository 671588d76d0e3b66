/** Single events: sanctions steps in the sill, sentences, arrests and deaths on their rail; a mark each, and a name where there is room. */
import { placeLabels, type Box, type LabelRequest } from '../../../chart/labels.ts';
import type { Case, Deal, PlacedLabel, PlacedMark } from './types.ts';
import { middleOf, type View } from './view.ts';

export interface PlacedMarks {
  marks: PlacedMark[];
  labels: PlacedLabel[];
  dropped: string[];
}

interface Rail {
  lane: 'deal' | 'in';
  topPx: number;
  rows: number;
  rowPx: number;
}

const half = 6;

/** At full span single cases are ticks: what kind each is stands in the list, and shapes would only cover each other. */
const shapeOf = (event: Deal | Case, view: View): PlacedMark['shape'] => {
  if ('power' in event) return event.power === 'us' || event.power === 'eu' ? event.power : 'other';
  if (!view.isZoomed && !view.isFocused(event.id)) return 'tick';
  if (event.kind === 'death') return 'death';
  return event.kind === 'sentence' || event.kind === 'trial' ? 'sentence' : 'arrest';
};

/** Places every mark; labels by priority: events in focus first, then by date. Unlabelled marks share the first free row. */
export function placeMarks(events: readonly (Deal | Case)[], rail: Rail, view: View): PlacedMarks {
  const { size, measure } = view;
  const frame: Box = { x: 0, y: rail.topPx, width: size.widthPx, height: rail.rows * rail.rowPx };
  const rowOf = (row: number): number => rail.topPx + row * rail.rowPx;
  const rows = Array.from({ length: rail.rows }, (_, row) => row);
  const wantsName = events.filter(
    (event) => event.label !== '' && (view.isZoomed || view.isFocused(event.id)),
  );

  const named = (left: readonly (Deal | Case)[]) =>
    left.map((event): LabelRequest<{ row: number; side: 1 | -1 }> => {
      const x = view.x(middleOf(event));
      const reach = reachOf(event, view);
      const width = measure(event.label, size.textPx, 400) + 5;
      return {
        key: event.id,
        priority: (view.isFocused(event.id) ? 100_000 : 0) - event.start / 100,
        candidates: rows.flatMap((row) =>
          ([1, -1] as const).map((side) => ({
            box: {
              x: x - reach - (side === 1 ? 0 : width),
              y: rowOf(row),
              width: reach * 2 + width,
              height: rail.rowPx,
            },
            place: { row, side },
          })),
        ),
      };
    });
  const bare = (placed: ReadonlyMap<string, unknown>) =>
    events
      .filter((event) => !placed.has(event.id))
      .map((event): LabelRequest<number> => ({
        key: event.id,
        priority: -event.start,
        candidates: rows.map((row) => ({
          box: {
            x: view.x(middleOf(event)) - reachOf(event, view),
            y: rowOf(row),
            width: reachOf(event, view) * 2,
            height: rail.rowPx,
          },
          place: row,
        })),
      }));

  // A mark is worth more than a name: names give way, the least important first, until every mark stands free.
  for (let left = byPriority(wantsName, view); ; left = left.slice(0, -1)) {
    const wishes = named(left);
    const { placed } = placeLabels(wishes, [], frame);
    const taken = wishes.flatMap(
      (wish) => wish.candidates.find(({ place }) => place === placed.get(wish.key))?.box ?? [],
    );
    const marksOnly = placeLabels(bare(placed), taken, frame);
    if (marksOnly.dropped.length > 0 && left.length > 0) continue;
    return {
      ...drawn(events, placed, marksOnly.placed, rail, view),
      dropped: wantsName.map(({ id }) => id).filter((id) => !placed.has(id)),
    };
  }
}

/** Half of what a mark takes up on its rail: itself, or the month or span that it is known to. */
const reachOf = (event: Deal | Case, view: View): number => {
  if (shapeOf(event, view) === 'tick') return 1;
  const days = event.end - event.start;
  return days > 1 && view.isZoomed ? Math.max(half, (days * view.pxPerDay) / 2) : half;
};

const byPriority = (events: readonly (Deal | Case)[], view: View): (Deal | Case)[] =>
  [...events].sort(
    (a, b) =>
      Number(view.isFocused(b.id)) - Number(view.isFocused(a.id)) ||
      a.start - b.start ||
      (a.id < b.id ? -1 : 1),
  );

/** Marks and names at the rows they were given. */
function drawn(
  events: readonly (Deal | Case)[],
  named: ReadonlyMap<string, { row: number; side: 1 | -1 }>,
  bare: ReadonlyMap<string, number>,
  rail: Rail,
  view: View,
): { marks: PlacedMark[]; labels: PlacedLabel[] } {
  const { size } = view;
  const marks: PlacedMark[] = [];
  const labels: PlacedLabel[] = [];
  for (const event of events) {
    const name = named.get(event.id);
    const x = view.x(middleOf(event));
    const row = name?.row ?? bare.get(event.id) ?? rail.rows - 1;
    const y = rail.topPx + (row + 0.5) * rail.rowPx;
    const isSpan = event.end - event.start > 1 && view.isZoomed;
    marks.push({
      id: event.id,
      shape: shapeOf(event, view),
      filled: 'power' in event ? !event.eased : true,
      lane: rail.lane,
      x,
      y,
      focused: view.isFocused(event.id),
      ...(isSpan
        ? {
            extent: [
              Math.max(size.startPx, view.x(event.start)),
              Math.min(size.endPx, view.x(event.end)),
            ] as [number, number],
          }
        : {}),
    });
    if (name) {
      labels.push({
        key: `${event.id}/name`,
        text: event.label,
        x: x + name.side * (reachOf(event, view) + 3),
        y: y + size.textPx * 0.34,
        anchor: name.side === 1 ? 'start' : 'end',
        strong: false,
        event: event.id,
      });
    }
  }
  return { marks, labels };
}
