import { expect, test } from 'vitest';
import { loadModel } from './index.ts';
import { checkNamedRecords, eventIds, seriesIds } from './named-records.ts';
import { formatProblems } from './problem.ts';

const { model } = loadModel();

test('every record that code asks for by name is in the data', () => {
  expect(checkNamedRecords(model)).toEqual([]);
});

test('an event that was renamed is named with the place that still asks for it', () => {
  const events = new Map(model.eventById);
  const event = events.get(eventIds.transfer109)!;
  events.delete(event.id);
  events.set('2025-12-18-transfer-109-to-the-eu', event);
  expect(formatProblems(checkNamedRecords({ eventById: events, series: model.series })))
    .toMatchInlineSnapshot(`
      "data/events/2025.json
        No event has the id "2025-12-18-transfer-109-to-eu", and figures or derived numbers are built from it.
        Expected: every record that src/model/named-records.ts names.
        Closest id: "2025-12-18-transfer-109-to-the-eu". Put the id back, or change it in src/model/named-records.ts too.
      1 error in 1 file. Build stopped."
    `);
});

test('a series that is gone is named too', () => {
  const series = new Map(model.series);
  series.delete(seriesIds.held);
  const [problem] = checkNamedRecords({ eventById: model.eventById, series });
  expect(problem?.found).toContain('No series has the id "political-prisoners-custody"');
});
