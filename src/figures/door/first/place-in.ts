/** Below the sill: people newly recognised, month by month; hatching where no figure is known; spans as blocks of their own. */
import { placeLabels, type LabelRequest } from '../../../chart/labels.ts';
import { columnsFor, dotPath, rowsFor } from './dots.ts';
import { grouped } from './grouped.ts';
import type { DoorWords, Month, PlacedBand, PlacedBlock, PlacedLabel, Span } from './types.ts';
import { isWithin, numberWidth, touches, type View } from './view.ts';

export interface PlacedIn {
  blocks: PlacedBlock[];
  bands: PlacedBand[];
  labels: PlacedLabel[];
  dropped: string[];
  /** Lowest point used, where the rail of single events may begin. */
  footPx: number;
}

const gapPx = 6;

export function placeIn(
  months: readonly Month[],
  spans: readonly Span[],
  view: View,
  pitch: number,
  words: DoorWords,
): PlacedIn {
  const { size, measure } = view;
  const top = size.sillFootPx + gapPx;
  const lineHeight = size.textPx + 2;
  const placed: PlacedIn = { blocks: [], bands: [], labels: [], dropped: [], footPx: top };
  const shown = months.filter((month) => isWithin(month, view.window));
  const deepest = Math.max(
    0,
    ...shown.map((month) =>
      month.people === null
        ? 0
        : rowsFor(month.people, columnsIn(month, month.people, view, pitch)),
    ),
  );
  const hatchPx = Math.max(10, pitch * 2);
  const hasGap = shown.some((month) => month.people === null);
  const depth = Math.max(
    deepest * pitch + (deepest > 0 ? size.numberPx : 0),
    hasGap ? hatchPx + (view.isZoomed ? size.textPx + 1 : 0) : 0,
  );
  const numbers: LabelRequest<PlacedLabel>[] = [];
  for (const month of shown) {
    if (month.people === null) placeGap(month);
    else placeMonth(month, month.people);
  }
  const blocks = placed.blocks.map(({ hit: [x, y, width, height] }) => ({ x, y, width, height }));
  const numbered = placeLabels(numbers, blocks, {
    x: 0,
    y: top,
    width: size.widthPx,
    height: size.heightPx - top,
  });
  placed.labels.push(...numbered.placed.values());
  placed.dropped.push(...numbered.dropped);
  placed.footPx = Math.max(top + depth, ...[...numbered.placed.values()].map(({ y }) => y)) + gapPx;
  // Longest first, so that the year lies under its parts and the order does not depend on the file.
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (isWithin(span, view.window)) placeSpan(span);
    else if (touches(span, view.window) && view.isZoomed && span.end - span.start < 300)
      placePartOfSpan(span);
  }
  return placed;

  function placeMonth(month: Month, people: number): void {
    const columns = columnsIn(month, people, view, pitch);
    const width = columns * pitch;
    const left = (view.x(month.start) + view.x(month.end)) / 2 - width / 2;
    const height = rowsFor(people, columns) * pitch;
    placed.blocks.push({
      id: month.id,
      role: 'in',
      x: left + pitch / 2,
      y: top + pitch / 2,
      pitch,
      path: dotPath(people, columns, 1),
      focused: false,
      hit: [left, top, width, height],
    });
    numbers.push(
      numberWish(
        `${month.id}/number`,
        grouped(people),
        (view.x(month.start) + view.x(month.end)) / 2,
        top + height + size.numberPx,
        people,
      ),
    );
  }

  function placeGap(month: Month): void {
    const left = view.x(month.start) + 1;
    const width = view.x(month.end) - view.x(month.start) - 2;
    placed.bands.push({ key: month.id, kind: 'hatch', x: left, y: top, width, height: hatchPx });
    if (measure(words.noFigure, size.textPx, 400) + 4 <= width) {
      label(
        `${month.id}/none`,
        words.noFigure,
        left + width / 2,
        top + hatchPx + size.textPx + 1,
        false,
      );
    }
  }

  function placeSpan(span: Span): void {
    const left = view.x(span.start);
    const width = view.x(span.end) - left;
    const columns = Math.max(columnsFor(span.people), Math.floor(width / pitch));
    const height = rowsFor(span.people, columns) * pitch;
    const y = placed.footPx;
    placed.blocks.push({
      id: span.id,
      role: 'span',
      x: left + pitch / 2,
      y: y + pitch / 2,
      pitch,
      path: dotPath(span.people, columns, 1),
      hollow: dotPath(span.people, columns, 1),
      focused: false,
      hit: [left, y, width, height],
    });
    // The label stands left of the block where the page is empty; under it only if there is no room.
    const text = `${grouped(span.people)} ${span.label}`;
    const isBeside = measure(text, size.textPx, 400) + 6 <= left - size.startPx;
    if (isBeside)
      placed.labels.push({
        key: `${span.id}/label`,
        text,
        x: left - 6,
        y: y + height / 2 + size.textPx * 0.35,
        anchor: 'end',
        strong: false,
      });
    else spanLabel(span, left + width / 2, y + height + size.textPx);
    placed.footPx = y + Math.max(height, size.textPx) + (isBeside ? gapPx : lineHeight + 2);
  }

  function placePartOfSpan(span: Span): void {
    const left = view.x(Math.max(span.start, view.window.start));
    const right = view.x(Math.min(span.end, view.window.end));
    const y = placed.footPx;
    placed.bands.push({ key: span.id, kind: 'span', x: left, y, width: right - left, height: 5 });
    spanLabel(span, (left + right) / 2, y + 5 + size.textPx);
    placed.footPx = y + 5 + lineHeight + 2;
  }

  function spanLabel(span: Span, centre: number, y: number): void {
    label(`${span.id}/label`, `${grouped(span.people)} ${span.label}`, centre, y, false);
  }

  function numberWish(
    key: string,
    text: string,
    x: number,
    y: number,
    priority: number,
  ): LabelRequest<PlacedLabel> {
    const width = numberWidth(text, view);
    // A line lower where a neighbour's number stands beside it.
    const candidates = [y, y + size.numberPx].map((baseline) => ({
      box: {
        x: x - width / 2,
        y: baseline - size.numberPx * 0.8,
        width,
        height: size.numberPx * 0.85,
      },
      place: { key, text, x, y: baseline, anchor: 'middle' as const, strong: true },
    }));
    return { key, priority, candidates };
  }

  function label(key: string, text: string, centre: number, y: number, strong: boolean): void {
    const width = measure(text, strong ? size.numberPx : size.textPx, strong ? 600 : 400);
    const x = Math.max(size.startPx + width / 2, Math.min(size.endPx - width / 2, centre));
    if (width > size.endPx - size.startPx) placed.dropped.push(key);
    else placed.labels.push({ key, text, x, y, anchor: 'middle', strong });
  }
}

/** As wide as the month allows, but no wider than four rows or so: a single long row of dots can't be weighed against a column. */
const columnsIn = (month: Month, people: number, view: View, pitch: number): number =>
  Math.max(
    1,
    Math.min(
      Math.ceil(Math.sqrt(people * 3.5)),
      Math.floor((view.x(month.end) - view.x(month.start) - Math.max(1.5, pitch / 2)) / pitch),
    ),
  );
