// The two totals of the still picture are the numbers that the facts derive in their own way.
import { expect, test } from 'vitest';
import { loadSite } from '../src/site/index.ts';

const { door, model } = loadSite();
const valueOf = (id: string): number | string | undefined => model.facts.get(id)?.value;

test('the picture compares what one counter gives for both sides, and says who is not drawn', () => {
  const { milestone } = door.series;
  expect(milestone?.counted).toBe(valueOf('series:pardoned-cumulative@2025-12-23'));
  expect(milestone?.recognised).toBe(valueOf('recognised-to-2025-12-23'));
  expect(milestone?.leftOtherwise).toBe(valueOf('left-otherwise-to-2025-12-23'));
});

test.each(['narrow', 'column', 'wide', 'print'] as const)(
  'drawn %s, both totals stand in it, and in no stage, where the counters speak',
  (size) => {
    const { counted, recognised } = door.series.milestone!;
    // The mark of the day to which both go names them too; a total is a line of its own look.
    for (const number of [counted, recognised]) {
      const total = new RegExp(`class="total (?:out|in)"[^>]*>${number} `);
      expect(door.draw(size)).toMatch(total);
      if (size !== 'print') expect(door.drawStage(size, [])).not.toMatch(total);
    }
  },
);
