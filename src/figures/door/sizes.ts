/** Measures of the `door` drawing, in pixels of its own box. Every month has the same width, every person the same pitch, above and below. */

export interface DoorSize {
  widthPx: number;
  /** Left edge of the first month. */
  marginPx: number;
  /** From one month to the next: the columns of dots and one pitch of air. */
  monthPx: number;
  pitchPx: number;
  columns: number;
  textPx: number;
  /** Letters of the two totals beside those of a label. The style sheet says the same. */
  totalScale: number;
  /** Of the numbers of people. */
  numberPx: number;
  linePx: number;
  /** Between the middle of the sill and the first row of people, above: the marks of the deals stand there. */
  outFootPx: number;
  /** Half the reach of a mark on the sill. */
  markPx: number;
  /** Names of months in full, or by their first letter. */
  monthNames: 'with-year' | 'short' | 'letter';
  /** Low, so that it stands whole over a step's text: names follow each other on a line, and take the place of the name of the ground. */
  isShallow: boolean;
}

export const doorSizes = {
  narrow: {
    widthPx: 320,
    marginPx: 3.75,
    monthPx: 15,
    pitchPx: 2.2,
    columns: 6,
    textPx: 12,
    totalScale: 1.75,
    numberPx: 12,
    linePx: 14,
    outFootPx: 6,
    markPx: 3.5,
    monthNames: 'letter',
    isShallow: true,
  },
  column: {
    widthPx: 600,
    marginPx: 8,
    monthPx: 28,
    pitchPx: 4,
    columns: 6,
    textPx: 13,
    totalScale: 2,
    numberPx: 13,
    linePx: 16,
    outFootPx: 9,
    markPx: 4.5,
    monthNames: 'short',
    isShallow: false,
  },
  wide: {
    widthPx: 864,
    marginPx: 14.5,
    monthPx: 40,
    pitchPx: 5,
    columns: 7,
    textPx: 13,
    totalScale: 2.5,
    numberPx: 13,
    linePx: 17,
    outFootPx: 10,
    markPx: 5.5,
    monthNames: 'with-year',
    isShallow: false,
  },
} as const satisfies Record<string, DoorSize>;

/** As wide as A3 between its margins, in points: no text of it may be smaller than nine. */
export const posterSize: DoorSize = {
  widthPx: 1126,
  marginPx: 8,
  monthPx: 53.1,
  pitchPx: 5.9,
  columns: 8,
  textPx: 9.4,
  totalScale: 4,
  numberPx: 14,
  linePx: 11.2,
  outFootPx: 12,
  markPx: 5.5,
  monthNames: 'with-year',
  isShallow: false,
};

export type DoorSizeName = keyof typeof doorSizes;

export const measuresOf = (name: DoorSizeName | 'poster'): DoorSize =>
  name === 'poster' ? posterSize : doorSizes[name];

/** Half the sill's thickness. */
export const halfSillPx = 2;
/** Between two rounds of one month, in rows. */
export const roundGapRows = 1 / 3;
