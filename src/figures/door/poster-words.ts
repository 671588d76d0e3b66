/** Sets the words of the poster's columns: texts, marks and leaders at their places. Decides no place and knows no markup. */
import { dealPath } from '../../chart/deal-mark.ts';
import { svgPath } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import { eventGapPx, markPlace, type Column } from './poster-columns.ts';
import { posterSize as size } from './sizes.ts';
import type { PosterEvent } from './poster-types.ts';
import type { PlacedText } from './types.ts';

/** One line of words: its mark, its day and the rest, each where it begins. */
interface SetLine {
  event: PosterEvent;
  y: number;
  hasMark: boolean;
  markX: number;
  day: string;
  dayX: number;
  rest: string;
  restX: number;
}

const markReachPx = size.textPx * 0.33;

/** Lines from the top of the column down, event by event. */
function linesIn({ entries, box, isFlushRight }: Column): SetLine[] {
  let top = box.y;
  return entries.flatMap(({ event, lines }) => {
    const set = lines.map((line, index) => {
      const [, place = '', day = '', rest = ''] =
        index === 0 ? (/^(\u2007?)(\d*) ?(.*)$/.exec(line) ?? []) : ['', '', '', line];
      const markPx = place === '' ? 0 : textWidth(markPlace, size.textPx, 400);
      const dayPx = textWidth(rest === '' || day === '' ? day : `${day} `, size.textPx, 600);
      const widthPx = markPx + dayPx + textWidth(rest, size.textPx, 400);
      const markX = isFlushRight ? box.x + box.width - widthPx : box.x;
      const dayX = markX + markPx;
      const y = top + index * size.linePx + size.textPx * 0.9;
      return { event, y, hasMark: place !== '', markX, day, dayX, rest, restX: dayX + dayPx };
    });
    top += lines.length * size.linePx + eventGapPx;
    return set;
  });
}

export const textsOf = (column: Column): PlacedText[] =>
  linesIn(column).flatMap(({ event, y, day, dayX, rest, restX }) => {
    const kind = `name ${event.lane}`;
    const at = (text: string, x: number, name: string): PlacedText[] =>
      text === '' ? [] : [{ text, x, y, anchor: 'start', kind: name }];
    return [...at(day, dayX, `${kind} day`), ...at(rest, restX, kind)];
  });

/** The mark of the sill once more, before the words about it. */
export const marksOf = (column: Column): { path: string; isEased: boolean }[] =>
  linesIn(column).flatMap(({ event: { mark }, hasMark, markX, y }) =>
    mark && hasMark
      ? [
          {
            path: dealPath(mark.power, markX + markReachPx, y - size.textPx * 0.34, markReachPx),
            isEased: mark.isEased,
          },
        ]
      : [],
  );

export const leaderPath = ({ leader }: Column): string =>
  leader ? svgPath`M${leader.x + 0.5} ${leader.y}v${leader.height}` : '';
