import { expect, test } from 'vitest';
import { stepAt } from './step-at.ts';

test('before the first step has come up, its picture is shown', () => {
  expect(stepAt([900, 1500, 2100], 400)).toBe(0);
});

test('the step whose top passed the line last is the current one', () => {
  expect(stepAt([-900, -200, 399, 1000], 400)).toBe(2);
});

test('after the last step its picture stays', () => {
  expect(stepAt([-3000, -2000, -1000], 400)).toBe(2);
});
