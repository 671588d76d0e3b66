/**
 * The `door` timeline, placed: a pure function of series, state and size, used at build for every step and in the browser for the one that moves.
 * It must not know the model, the page or any markup.
 */
import { doorSizes, type DoorSizeName } from './constants.ts';
import { placeIn } from './place-in.ts';
import { placeMarks } from './place-marks.ts';
import { placeOut } from './place-out.ts';
import type { DoorSeries, DoorState, Placed } from './types.ts';
import { monthsOf, touches, viewOf, type Measure, type View } from './view.ts';

const railRowPx = 17;

/** Takes the largest dots at which everything in the window fits; at the smallest, pushes as far as it must. */
export function layout(
  series: DoorSeries,
  state: DoorState,
  sizeName: DoorSizeName,
  measure: Measure,
): Placed {
  const size = doorSizes[sizeName];
  const view = viewOf(state, size, measure);
  const inWindow = <Item extends { start: number; end: number }>(items: readonly Item[]): Item[] =>
    items.filter((item) => touches(item, view.window));
  const rounds = inWindow(series.rounds);
  const deals = inWindow(series.deals);
  const cases = inWindow(series.cases);
  const railPx =
    cases.length === 0 ? 0 : railRowPx * (view.isZoomed ? Math.min(2, cases.length) : 1);

  const attempts = size.pitchesPx.map((pitch) => () => ({
    pitch,
    out: placeOut(rounds, view, pitch, series.words),
    in: placeIn(series.months, series.spans, view, pitch, series.words),
  }));
  let chosen = attempts.at(-1)?.();
  for (const attempt of attempts) {
    const tried = attempt();
    if (
      tried.out.fits &&
      tried.out.pushPx <= size.pushPx &&
      tried.in.footPx + railPx <= size.floorPx
    ) {
      chosen = tried;
      break;
    }
  }
  if (!chosen) throw new RangeError(`No dot sizes are given for ${sizeName}.`);

  const sill = placeMarks(
    deals,
    {
      lane: 'deal',
      topPx: size.sillTopPx + 3,
      rows: Math.floor((size.sillFootPx - size.sillTopPx - size.textPx - 8) / railRowPx),
      rowPx: railRowPx,
    },
    view,
  );
  // At the smallest dots there may be no room for the gap; the middle of a mark stays above the foot all the same.
  const railTop = Math.min(chosen.in.footPx + 2, size.floorPx - railRowPx / 2);
  const rail = placeMarks(
    cases,
    {
      lane: 'in',
      topPx: railTop,
      rows: Math.max(1, Math.floor((size.floorPx - railTop) / railRowPx)),
      rowPx: railRowPx,
    },
    view,
  );
  const order = [...rounds, ...deals, ...cases]
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
    .map((event) => event.id);

  return {
    size: sizeName,
    pitch: chosen.pitch,
    blocks: [...chosen.out.blocks, ...chosen.in.blocks],
    marks: [...sill.marks, ...rail.marks],
    labels: [...chosen.out.labels, ...chosen.in.labels, ...sill.labels, ...rail.labels],
    bands: chosen.in.bands,
    ticks: ticksOf(view, series.words.months),
    order,
    dropped: [...chosen.out.dropped, ...chosen.in.dropped, ...sill.dropped, ...rail.dropped],
  };
}

/** A tick a month; names as many of them as have room, the year with the first and with each January. */
function ticksOf(view: View, names: readonly string[]): Placed['ticks'] {
  const months = monthsOf(view.window);
  const monthPx = (view.size.endPx - view.size.startPx) / months.length;
  const widest = view.measure(`${names[8] ?? ''} 2025`, view.size.textPx, 400) + 8;
  const every = [1, 2, 3, 6].find((step) => step * monthPx >= widest) ?? 12;
  return months.map((month, index) => {
    const isNamed = index % every === 0;
    const withYear = index === 0 || month.month === 1 || (every > 1 && month.month - every < 1);
    const name = names[month.month - 1] ?? '';
    const label = isNamed ? (withYear ? `${name} ${month.year}` : name) : '';
    return {
      key: `${month.year}-${month.month}`,
      x: view.x(month.start),
      label,
      labelX: view.x(month.start) + 3,
    };
  });
}
