import { expect, test } from 'vitest';
import { element } from '../chart/svg.ts';
import { placesOf } from './transition.ts';

test('marks and dots are known by their keys, in the transform of a style; words and ticks are not', () => {
  const tree = element('svg', {}, [
    element('path', { key: 'tick-2025-1', class: 'tick', transform: 'translate(8 188)' }),
    element('g', { key: 'block-one', class: 'block' }, [
      element('path', { class: 'dots', transform: 'translate(10.5 20) scale(6.5)' }),
    ]),
    element('g', { key: 'mark-two', class: 'mark', transform: 'translate(-3 4)' }, [
      element('path', { class: 'extent' }),
    ]),
    element('text', { key: 'label-one', class: 'label', transform: 'translate(1 2)' }, ['18']),
  ]);
  // Only the order of children matters here.
  const drawn = {
    children: [{}, { children: [{}] }, { children: [{}] }, {}],
  } as unknown as Element;
  expect([...placesOf(tree, drawn)].map(([key, { transform }]) => [key, transform])).toEqual([
    ['block-one dots', 'translate(10.5px, 20px) scale(6.5)'],
    ['mark-two', 'translate(-3px, 4px)'],
  ]);
});
