import { expect, test } from 'vitest';
import type { Event } from '../model/index.ts';
import { markOf } from './event-mark.ts';

const event = (over: Partial<Event>): Event => ({ kind: 'sentence', powers: [], ...over }) as Event;

test('a sentence that put nobody in prison has a hollow mark, one that put some in a full one', () => {
  expect(markOf(event({})).isOpen).toBe(false);
  expect(markOf(event({ flags: ['in-absentia'] })).isOpen).toBe(true);
  expect(markOf(event({ flags: ['home-confinement'] })).isOpen).toBe(true);
  expect(markOf(event({ flags: ['partly-in-absentia'] })).isOpen).toBe(false);
});
