import { expect, test } from 'vitest';
import { checkNamedRecords } from './check-named-records.ts';
import { loadModel } from './index.ts';
import { eventIds, seriesIds } from './named-records.ts';
import { formatProblems } from './problem.ts';
import type { Event, Series } from './schema.ts';

const { model } = loadModel();

const withEvent = (id: string, change: (event: Event) => Event) => {
  const event = change(model.eventById.get(id)!);
  const others = [...model.eventById].filter(([known]) => known !== id);
  return { eventById: new Map([...others, [event.id, event]]), series: model.series };
};
const withPoints = (id: string, change: (points: Series['points']) => Series['points']) => {
  const series = model.series.get(id)!;
  return {
    eventById: model.eventById,
    series: new Map(model.series).set(id, { ...series, points: change(series.points) }),
  };
};
const problemsOf = (known: Parameters<typeof checkNamedRecords>[0]): string =>
  formatProblems(checkNamedRecords(known));

test('everything that code asks for by name is in the data', () => {
  expect(checkNamedRecords(model)).toEqual([]);
});

test('an event that was renamed is named with the place that still asks for it', () => {
  const id = '2025-12-18-transfer-109-to-the-eu';
  expect(problemsOf(withEvent(eventIds.transfer109, (event) => ({ ...event, id }))))
    .toMatchInlineSnapshot(`
    "data/events/2025.json
      No event has the id "2025-12-18-transfer-109-to-eu", and figures or derived numbers are built from it.
      Expected: everything that src/model/named-records.ts names.
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

test('a measure that was renamed is named with its event', () => {
  const renamed = withEvent(eventIds.viasnaAnnualReport, (event) => ({
    ...event,
    claims: event.claims.map((claim) =>
      claim.measure === 'servedTerm' ? { ...claim, measure: 'servedTerms' } : claim,
    ),
  }));
  expect(problemsOf(renamed)).toMatchInlineSnapshot(`
    "data/events/2025.json
      No claim of people in "2025-12-23-report-viasna-annual" has the measure "servedTerm", and figures or derived numbers are built from it.
      Expected: everything that src/model/named-records.ts names.
      Closest measure: "servedTerms". Put the measure back, or change it in src/model/named-records.ts too.
    1 error in 1 file. Build stopped."
  `);
});

test('a point that was given another date, or put in doubt, is named with its series', () => {
  const moved = withPoints(seriesIds.held, (points) =>
    points.map((point) => (point.date === '2024-12-31' ? { ...point, date: '2024-12-30' } : point)),
  );
  expect(problemsOf(moved)).toMatchInlineSnapshot(`
    "data/series/political-prisoners-custody.json
      No point that is not suspect has the date "2024-12-31", and figures or derived numbers are built from it.
      Expected: everything that src/model/named-records.ts names.
      Closest date: "2024-12-30". Put the date back, or change it in src/model/named-records.ts too.
    1 error in 1 file. Build stopped."
  `);
  const doubted = withPoints(seriesIds.recognisedByMonth, (points) =>
    points.map((point) => (point.date === '2024-07' ? { ...point, suspect: true } : point)),
  );
  expect(problemsOf(doubted)).toContain('No point that is not suspect has the date "2024-07"');
});
