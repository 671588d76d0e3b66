import { expect, test } from 'vitest';
import { nameFigure } from './name-figure.ts';

test('an error of a figure says which figure, and what to do', () => {
  const fail = (): never => {
    throw new TypeError("Cannot read properties of undefined (reading 'points')");
  };
  expect(() => nameFigure('deals', fail)).toThrow(
    /^src\/figures\/deals\n {2}The figure "deals" can't be made: .*points.*\n.*\n {2}Mend the figure/,
  );
});
