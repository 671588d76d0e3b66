/** What the parts of the drawing share: where they draw, and the one scale of days. */
import type { Canvas } from '../../chart/canvas.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { Labels } from '../make-figure.ts';
import type { TurnsSize } from './sizes.ts';

export interface Room {
  canvas: Canvas<TurnsSize>;
  phrase: Phrase;
  labels: Labels;
  /** Left end of the line of years. */
  left: number;
  x: (day: number) => number;
  /** First and last day of the scale. */
  start: number;
  end: number;
}
