import { expect, test } from 'vitest';
import { problemsAfter } from '../fixture.ts';
import { loadModel } from '../load.ts';
import { measuresRead } from '../named-records.ts';

const events = 'data/events/2024.json';

test('a measure that the list does not have is refused, with the nearest and what they mean', () => {
  expect(problemsAfter(events, [0, 'claims', 0, 'measure'], 'freed')).toMatchInlineSnapshot(`
    "data/events/2024.json → events[0] "2024-07-03-release-18"
      claims have no "released" in people, only "freed".
      Expected: in a release or a pardon, how many people came out, as "released".
      Name that claim "released", add it, or correct the kind.
      claims[0].measure can't be "freed": data/measures.json has no such measure.
      Nearest: "released" (people released), "crossed" (people crossed), "newlyRecognised" (people newlyRecognised).
      Choose one of the list; if none fits, add it there with what it means: it then stands on the page of the event and in no drawing.
    2 errors in 1 file. Build stopped."
  `);
});

test('each measure that code reads says in the list what it drives', () => {
  const { measures } = loadModel().model;
  expect(measuresRead.filter((id) => measures.get(id)?.drives === undefined)).toEqual([]);
});
