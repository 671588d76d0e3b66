/**
 * The strip as an HTML table: one row a day, one column a lane. The style sheet lays the rows side by side on a wide screen;
 * the roles are spoken out because some browsers forget a table's meaning when its boxes are moved.
 */
import { element, type SvgNode } from '../../chart/svg.ts';
import { drawDots, drawStep, placeDots } from './dots.ts';
import type { StripCell, StripDay, StripGrid, StripLane } from './types.ts';
import type { SixDaysWords } from './words.ts';

const pitchPx = 11;
/** Widest block of dots that a cell of the narrowest screen holds. */
const dotsRoomPx = 240;

export function drawStrip(grid: StripGrid, words: SixDaysWords): SvgNode {
  return element('table', { class: 'six-days', role: 'table' }, [
    element('caption', { class: 'hidden-text' }, [words.caption]),
    element('thead', { role: 'rowgroup' }, [
      element('tr', { role: 'row' }, [
        element('th', { role: 'columnheader', scope: 'col' }, [
          element('span', { class: 'hidden-text' }, [words.day]),
        ]),
        ...grid.lanes.map(({ id, label }) =>
          element('th', { role: 'columnheader', scope: 'col', class: `lane-${id}` }, [label]),
        ),
      ]),
    ]),
    element(
      'tbody',
      { role: 'rowgroup' },
      grid.days.map((day) => drawDay(day, grid, words)),
    ),
  ]);
}

const drawDay = (day: StripDay, grid: StripGrid, words: SixDaysWords): SvgNode =>
  element('tr', { role: 'row', class: day.isQuiet ? 'is-quiet' : undefined }, [
    element('th', { role: 'rowheader', scope: 'row' }, [
      element('span', { class: 'day-of-month' }, [day.dayOfMonth]),
      ' ',
      element('span', { class: 'month' }, [day.month]),
    ]),
    ...grid.lanes.map(({ id, label }) =>
      drawCell(
        id,
        label,
        grid.cells.filter((cell) => cell.day === day.iso && cell.lane === id),
        words,
      ),
    ),
  ]);

function drawCell(
  lane: StripLane,
  label: string,
  cells: readonly StripCell[],
  words: SixDaysWords,
): SvgNode {
  const isEmpty = cells.length === 0;
  return element(
    'td',
    { role: 'cell', class: `lane-${lane}${isEmpty ? ' is-empty' : ''}`, 'data-lane': label },
    isEmpty ? [element('span', { class: 'no-entry' }, [words.noEntry])] : cells.map(drawEntry),
  );
}

/** Words above the dots when people go out, under them when people come in: the dots are always at the sill. */
function drawEntry(cell: StripCell): SvgNode {
  const words = element('p', {}, [
    ...(cell.number && cell.number.value > 1
      ? [element('b', { class: 'number' }, [cell.number.text]), ' ']
      : []),
    element('a', { class: 'event-link', href: `#event-${cell.eventId}` }, [cell.text]),
    ...cell.notes.flatMap((note) => [' ', element('span', { class: 'entry-note' }, [note])]),
  ]);
  const picture = drawPicture(cell);
  return element(
    'div',
    { class: 'entry' },
    picture === null ? [words] : cell.lane === 'out' ? [words, picture] : [picture, words],
  );
}

function drawPicture(cell: StripCell): SvgNode | null {
  if (cell.number) {
    const block = placeDots(cell.number, cell.lane, pitchPx, dotsRoomPx);
    return drawing(block.widthPx, block.heightPx, drawDots(cell.number, block, pitchPx));
  }
  return cell.isEased === undefined ? null : drawing(18, 18, [drawStep(cell.isEased, 9, 9, 7.5)]);
}

/** The words beside it say the same, so it is silent. */
const drawing = (widthPx: number, heightPx: number, children: SvgNode[]): SvgNode =>
  element(
    'svg',
    {
      viewBox: `0 0 ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      'aria-hidden': 'true',
    },
    children,
  );
