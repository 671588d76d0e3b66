import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { secondsOf, startPlay, type Walk } from './play.ts';

let wantsLessMotion = false;
beforeEach(() => {
  vi.useFakeTimers();
  wantsLessMotion = false;
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: query === '(prefers-reduced-motion: reduce)' && wantsLessMotion,
  }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A walk of four steps in which each takes some time to reach, and a button, as the page has them. */
function played(search: string, onTheWayMs: number, current = -1) {
  const walk: Walk = {
    count: 4,
    current: () => current,
    go: (index) => void setTimeout(() => (current = index), onTheWayMs),
  };
  let press = (): void => undefined;
  const button = {
    hidden: true,
    textContent: 'Play',
    dataset: { play: 'Play', pause: 'Pause' },
    addEventListener: (_: string, pressed: () => void) => (press = pressed),
  };
  startPlay(walk, button as unknown as HTMLElement, search);
  const scrollTo = (index: number): number => (current = index);
  return { button, scrollTo, press: () => press(), at: () => current };
}

test('a step that takes longer to reach than it is shown is waited for, and shown as long as any', () => {
  const { button, at } = played('?play=2', 3000);
  vi.advanceTimersByTime(4900);
  expect([at(), button.textContent]).toEqual([0, 'Pause']);
  vi.advanceTimersByTime(3600);
  expect([at(), button.textContent]).toEqual([1, 'Pause']);
});

test('at the last step it stops; pressed again, it begins anew', () => {
  const { button, press, at } = played('?play=2', 0);
  vi.advanceTimersByTime(12_000);
  expect([at(), button.textContent]).toEqual([3, 'Play']);
  press();
  vi.advanceTimersByTime(500);
  expect([at(), button.textContent]).toEqual([0, 'Pause']);
});

test('a reader who goes elsewhere is not called back', () => {
  const { button, scrollTo, at } = played('?play=5', 0);
  vi.advanceTimersByTime(1000);
  scrollTo(3);
  vi.advanceTimersByTime(20_000);
  expect([at(), button.textContent]).toEqual([3, 'Play']);
});

test('a reader who leaves at once, as the walk begins where they are, is not called back either', () => {
  const { button, scrollTo, press, at } = played('', 0);
  scrollTo(1);
  press();
  scrollTo(3);
  vi.advanceTimersByTime(1000);
  expect([at(), button.textContent]).toEqual([3, 'Play']);
});

test.each([
  ['further down stays there', 5000, -1, [-1, 'Play']],
  ['at the top is played to', 0, -1, [0, 'Pause']],
  ['at a step is played to from the first', 3000, 2, [0, 'Pause']],
] as const)('after a reload, a reader %s', (_where, scrollY, current, expected) => {
  vi.stubGlobal('scrollY', scrollY);
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    { type: 'reload' } as PerformanceNavigationTiming,
  ]);
  const { button, at } = played('?play=5', 0, current);
  vi.advanceTimersByTime(1500);
  expect([at(), button.textContent]).toEqual(expected);
});

test('without "?play=" nothing moves until the button is pressed, and it says so', () => {
  const { button, press, at } = played('', 0);
  vi.advanceTimersByTime(20_000);
  expect([at(), button.hidden]).toEqual([-1, false]);
  press();
  vi.advanceTimersByTime(9500);
  expect([at(), button.textContent]).toEqual([1, 'Pause']);
  press();
  vi.advanceTimersByTime(20_000);
  expect([at(), button.textContent]).toEqual([1, 'Play']);
});

test('where less motion is asked for, "?play=" waits for the button', () => {
  wantsLessMotion = true;
  const { button, press, at } = played('?play=2', 0);
  vi.advanceTimersByTime(20_000);
  expect([at(), button.hidden, button.textContent]).toEqual([-1, false, 'Play']);
  press();
  vi.advanceTimersByTime(2500);
  expect([at(), button.textContent]).toEqual([1, 'Pause']);
});

test.each([
  ['?play=2', 2],
  ['?play=120', 120],
  ['?play=1', undefined],
  ['?play=121', undefined],
  ['?play=2.5', undefined],
  ['?play=', undefined],
  ['', undefined],
])('"%s" asks for %s seconds a step', (search, seconds) => {
  expect(secondsOf(search)).toBe(seconds);
});
