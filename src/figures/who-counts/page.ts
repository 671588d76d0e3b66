/** A sheet that fills downwards: keeps the foot of what stands there already, and sets lines of text under it. Knows no data and no markup. */
import type { TextWeight } from '../../chart/measure-text.ts';
import { wrapText, type Measure } from '../../chart/wrap-text.ts';
import type { WhoCountsSize } from './sizes.ts';
import type { PlacedMarks, PlacedText, PlacedWhoCounts, Standing, TextRole } from './types.ts';

const weights: Record<TextRole, TextWeight> = {
  summary: 400,
  heading: 600,
  number: 600,
  date: 400,
  by: 400,
  key: 400,
  note: 400,
};

export class Page {
  y = 0;
  readonly marks: PlacedMarks[] = [];
  readonly texts: PlacedText[] = [];
  readonly rules: PlacedWhoCounts['rules'] = [];
  readonly partGapPx = 14;
  readonly size: WhoCountsSize;
  readonly measure: Measure;

  constructor(size: WhoCountsSize, measure: Measure) {
    this.size = size;
    this.measure = measure;
  }

  sizeOf(role: TextRole): number {
    if (role === 'heading' || role === 'summary') return this.size.headingPx;
    return role === 'number' ? this.size.numberPx : this.size.textPx;
  }

  width(role: TextRole, text: string): number {
    return this.measure(text, this.sizeOf(role), weights[role]);
  }

  /** One line; the pen goes to its foot. */
  line(key: string, role: TextRole, text: string, x: number): void {
    const sizePx = this.sizeOf(role);
    this.texts.push({
      key,
      role,
      text,
      x,
      y: this.y + sizePx * 0.86,
      sizePx,
      widthPx: this.width(role, text),
    });
    this.y += Math.max(
      sizePx * 1.12,
      role === 'number' ? 0 : this.size.lineHeightPx * (sizePx / this.size.textPx),
    );
  }

  lines(key: string, role: TextRole, text: string, x: number, roomPx: number): void {
    const broken = wrapText(text, roomPx, this.sizeOf(role), weights[role], this.measure);
    broken.forEach((line, index) => this.line(`${key}-${index}`, role, line, x));
  }

  heading(key: string, text: string, x: number, roomPx: number): void {
    this.lines(`${key}-heading`, 'heading', text, x, roomPx);
    this.y += 3;
  }

  /** A number and, on the same line where there is room, its date. */
  numberAndDate(key: string, number: string, date: string, x: number, roomPx: number): void {
    const numberPx = this.width('number', number);
    const gapPx = 10;
    if (numberPx + gapPx + this.width('date', date) > roomPx) {
      this.lines(`${key}-number`, 'number', number, x, roomPx);
      this.lines(`${key}-date`, 'date', date, x, roomPx);
      return;
    }
    const top = this.y;
    this.line(`${key}-number`, 'number', number, x);
    const foot = this.y;
    this.texts.push({
      key: `${key}-date`,
      role: 'date',
      text: date,
      x: x + numberPx + gapPx,
      y: top + this.size.numberPx * 0.86,
      sizePx: this.size.textPx,
      widthPx: this.width('date', date),
    });
    this.y = foot + 1;
  }

  /** Marks of the kinds that the rows use and what they mean, one after another on a line, or each on its own where there is no room or neighbours are set so. */
  keys(
    key: string,
    entries: readonly (readonly [Standing, string])[],
    x: number,
    roomPx: number,
    isStacked = false,
  ): void {
    const markPx = this.size.pitchPx;
    const indentPx = markPx + 6;
    const gapPx = 18;
    const widths = entries.map(([, text]) => indentPx + this.width('key', text));
    const isOneLine =
      !isStacked && widths.reduce((sum, width) => sum + width + gapPx, -gapPx) <= roomPx;
    let left = x;
    entries.forEach(([standing, text], index) => {
      const top = this.y;
      this.marks.push({
        key: `key-${key}-${standing}`,
        standing,
        points: [{ x: left + markPx / 2, y: top + this.size.textPx * 0.56 }],
        pitchPx: markPx,
      });
      this.lines(
        `${key}-${standing}-key`,
        'key',
        text,
        left + indentPx,
        roomPx - (left - x) - indentPx,
      );
      if (!isOneLine) return;
      left += (widths[index] ?? 0) + gapPx;
      if (index < entries.length - 1) this.y = top;
    });
    this.y += 9;
  }

  /** Starts a part that spans the whole width, under a hairline. */
  part(key: string): void {
    if (this.y === 0) return;
    this.y += this.partGapPx / 2;
    this.rules.push({ key: `${key}-rule`, x: 0, y: this.y, widthPx: this.size.widthPx });
    this.y += this.partGapPx;
  }

  finish(): PlacedWhoCounts {
    const { marks, texts, rules } = this;
    return { widthPx: this.size.widthPx, heightPx: Math.ceil(this.y) + 2, marks, texts, rules };
  }
}
