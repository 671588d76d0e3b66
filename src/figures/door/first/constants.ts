/** Measures of the `door` drawing that build and browser share, in pixels of the drawing's own box. */

export interface DoorSize {
  widthPx: number;
  heightPx: number;
  /** Left and right edges of time. */
  startPx: number;
  endPx: number;
  /** The sill: everything above its top is out, everything below its foot is in. */
  sillTopPx: number;
  sillFootPx: number;
  /** Highest point a block of dots may reach, and the lowest. */
  ceilingPx: number;
  floorPx: number;
  textPx: number;
  numberPx: number;
  /** Distance between neighbouring dots, largest first: the first at which everything fits is taken. */
  pitchesPx: readonly number[];
  /** How far a block may be pushed from its day to clear its neighbours. */
  pushPx: number;
}

export const doorSizes = {
  narrow: {
    widthPx: 320,
    heightPx: 368,
    startPx: 8,
    endPx: 312,
    sillTopPx: 132,
    sillFootPx: 188,
    ceilingPx: 22,
    floorPx: 350,
    textPx: 12,
    numberPx: 13,
    pitchesPx: [
      11, 10, 9, 8, 7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.6, 2.2, 1.9, 1.6, 1.3, 1, 0.8, 0.6, 0.5,
    ],
    pushPx: 26,
  },
  wide: {
    widthPx: 720,
    heightPx: 600,
    startPx: 14,
    endPx: 706,
    sillTopPx: 268,
    sillFootPx: 350,
    ceilingPx: 44,
    floorPx: 566,
    textPx: 12.5,
    numberPx: 16,
    pitchesPx: [
      19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6.5, 6, 5.5, 5, 4.5, 4, 3.5, 3, 2.6, 2.2,
      1.9, 1.6, 1.3, 1,
    ],
    pushPx: 40,
  },
} as const satisfies Record<string, DoorSize>;

export type DoorSizeName = keyof typeof doorSizes;
