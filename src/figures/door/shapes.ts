/** Shapes of marks beside words, in lists and keys, twelve pixels across, drawn around 0,0. The power that acts is told by shape, its direction by fill. */
export const shapes = {
  us: 'M0-6L6 0L0 6L-6 0Z',
  eu: 'M-5-5H5V5H-5Z',
  other: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  sentence: 'M-1.75-6H1.75V6H-1.75Z',
  arrest: 'M-5-4.5H5L0 5Z',
  death: 'M-5-5L5 5M5-5L-5 5',
  tick: 'M-0.5-6H0.5V6H-0.5Z',
} as const;
