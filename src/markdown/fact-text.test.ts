import { expect, test } from 'vitest';
import { textFault, textOf } from './fact-text.ts';
import { fixtureModel } from './fixture.ts';
import type { Fact } from '../model/fact.ts';

const fact = (rest: Partial<Fact>): Fact => {
  const base = fixtureModel.facts.get('rounds');
  if (base === undefined) throw new Error('the fixture has no fact "rounds"');
  return { ...base, unit: 'people', ...rest };
};

test('the qualifier is shown unless bare is asked for', () => {
  expect(textOf(fact({ value: 1265, qualifier: 'up-to' }))).toBe('up to 1,265');
  expect(textOf(fact({ value: 1265, qualifier: 'up-to' }), ['bare'])).toBe('1,265');
});

test('words keep the qualifier, and Words begins a sentence with it', () => {
  expect(textOf(fact({ value: 27, qualifier: 'at-least' }), ['words'])).toBe(
    'at least twenty-seven',
  );
  expect(textOf(fact({ value: 27, qualifier: 'at-least' }), ['Words'])).toBe(
    'At least twenty-seven',
  );
  expect(textOf(fact({ value: 27, qualifier: 'at-least' }), ['Words', 'bare'])).toBe(
    'Twenty-seven',
  );
});

test('the unit agrees with the number and does not part from it at a line end', () => {
  expect(textOf(fact({ value: 1 }), ['unit'])).toBe('1\u00A0person');
  expect(textOf(fact({ value: 2, unit: 'companies' }), ['words', 'unit'])).toBe(
    'two\u00A0companies',
  );
  expect(textOf(fact({ value: 12, unit: 'percent' }), ['unit'])).toBe('12\u00A0per cent');
});

test('text stays text', () => {
  expect(textOf(fact({ value: 'the spring' }), ['Words'])).toBe('The spring');
  expect(textFault(fact({ value: 'the spring' }), ['words'])).toBe('is already in words');
});

test("what can't be written is said before it is tried", () => {
  expect(textFault(fact({ value: 101 }), ['words'])).toBe(
    'is 101, and only whole numbers up to 100 are written in words',
  );
  expect(textFault(fact({ value: 2.5 }), ['Words'])).toBe(
    'is 2.5, and only whole numbers up to 100 are written in words',
  );
  expect(textFault(fact({ unit: 'other' }), ['unit'])).toBe('has no unit that can be written');
  expect(textFault(fact({ value: 100 }), ['Words', 'unit'])).toBeUndefined();
});
