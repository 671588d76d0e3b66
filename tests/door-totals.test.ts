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
    for (const number of [counted, recognised]) {
      expect(door.draw(size)).toContain(`>${number} `);
      if (size !== 'print') expect(door.drawStage(size, [])).not.toContain(`>${number} `);
    }
  },
);
