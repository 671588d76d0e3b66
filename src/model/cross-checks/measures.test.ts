import { expect, test } from 'vitest';
import { problemsAfter } from '../fixture.ts';

const events = 'data/events/2025.json';

test('a measure that the list does not have is refused, with the nearest and what they mean', () => {
  expect(problemsAfter(events, [1, 'claims', 0, 'measure'], 'freed')).toMatchInlineSnapshot(`
    "data/events/2025.json → events[1] "2025-09-11-release-52"
      claims[0].measure can't be "freed": data/measures.json has no such measure.
      Nearest: "released" (people released), "crossed" (people crossed), "newlyRecognised" (people newlyRecognised).
      Choose one of the list; if none fits, add it there with what it means: it then stands on the page of the event and in no drawing.
      conflicts[0].measure can't be "released": the event has no such claim.
      Expected: "freed".
      Correct the measure, or delete it.
    2 errors in 1 file. Build stopped."
  `);
});

test('people of a release under any other measure than "released" are refused, since no drawing would count them', () => {
  expect(problemsAfter(events, [1, 'claims', 0, 'measure'], 'crossed', {})).toContain(
    'claims count people under "crossed" and none under "released".',
  );
});

test('a measure that says so may stand alone', () => {
  const measures = [{ id: 'crossed', means: 'people moved to house arrest', alone: true }];
  expect(
    problemsAfter(events, [1, 'claims', 0, 'measure'], 'crossed', {
      'data/measures.json': [...measures, { id: 'released', means: 'people let out' }],
    }),
  ).not.toContain('none under "released"');
});
