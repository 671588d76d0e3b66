/** One line of years for all: crowds let out and the sanctions of both powers on top, and under them lives, free above their line and in custody below it. Returns numbers and strings. */
import { scaleLinear } from 'd3';
import { Canvas, type Drawing } from '../../chart/canvas.ts';
import { yearTicks } from '../../chart/time-axis.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { calendarFromDay, dayFromIso, edtfToDays } from '../../format/epoch-day.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import { placeLives } from './place-lives.ts';
import { placeTurns as placeTurnsAbove } from './place-turns.ts';
import type { Room } from './room.ts';
import type { TurnsSize } from './sizes.ts';
import type { TurnsSeries } from './types.ts';

/** Years that are named on the axis. */
const namedYears = 5;

export function placeTurns(
  series: TurnsSeries,
  size: TurnsSize,
  measure: Measure,
  phrase: Phrase,
  labels: Labels = {},
): Drawing {
  const canvas = new Canvas(size, measure);
  if (series.turns.length === 0 && series.lives.length === 0) return canvas.finish();
  const room = roomFor(canvas, series, phrase, labels);
  if (series.turns.length > 0) placeTurnsAbove(series, room);
  if (series.lives.length > 0) placeLives(series, room);
  placeYears(room);
  return canvas.finish();
}

/** The last crowd stands to the right of its day, beyond the end of the record. */
function roomFor(
  canvas: Canvas<TurnsSize>,
  series: TurnsSeries,
  phrase: Phrase,
  labels: Labels,
): Room {
  const { widthPx, namesPx, powersPx, perRow, pitchPx } = canvas.size;
  const end = edtfToDays(series.recordEnd).end;
  const days = [
    ...series.turns.flatMap(({ releases }) => releases.map(({ date }) => date)),
    ...series.lives.flatMap(({ custody }) =>
      custody.flatMap(({ from, lastKnown, to }) => [from, lastKnown, to]),
    ),
  ].flatMap((date) => (date === null ? [] : [edtfToDays(date).start]));
  const { year } = calendarFromDay(Math.min(end - 365, ...days));
  const left = namesPx + powersPx;
  const start = dayFromIso(`${year}-01-01`);
  const scale = scaleLinear([start, end], [left, widthPx - perRow * pitchPx + pitchPx]);
  return { canvas, phrase, labels, left, x: (day) => Math.round(scale(day)), start, end };
}

function placeYears({ canvas, x, start, end, left }: Room): void {
  const { textPx, lineHeightPx } = canvas.size;
  canvas.line('rule', left, canvas.y + 4, x(end), canvas.y + 4);
  for (const { day, label } of yearTicks(start, end)) {
    canvas.line('rule', x(day), canvas.y + 4, x(day), canvas.y + 8);
    if (Number(label) % namedYears === 0)
      canvas.text(label, x(day), canvas.y + 10 + textPx, { className: 'quiet' });
  }
  canvas.y += 12 + lineHeightPx;
}
