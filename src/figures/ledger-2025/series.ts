/** Reads the year 2025 from the report that gave its numbers together, the counts around it and the computed facts. Knows no pixels. */
import { eventIds, seriesIds } from '../../model/named-records.ts';
import type { Fact } from '../../model/fact.ts';
import type { Claim, Event, Model, SeriesPoint } from '../../model/index.ts';
import type { LineKey, Year, YearLine } from './types.ts';

export type YearModel = Pick<Model, 'eventById' | 'series' | 'facts'>;

/** The report, the count and the round are named once: this figure is about one year and one account of it. */
const reportId = eventIds.viasnaAnnualReport;
const stockId = seriesIds.held;
const insideId = eventIds.release31Ukrainians;
const period = '2025-01-01/2025-12-23';

export function deriveYear(model: YearModel): Year {
  const report = model.eventById.get(reportId);
  const stock = model.series.get(stockId);
  const claim = (key: LineKey, measure: string, date = period): YearLine[] => {
    const found = claimOf(report, measure);
    return found ? [fromClaim(key, found, date)] : [];
  };
  const count = (key: LineKey, date: string): YearLine[] => {
    const point = stock?.points.find((one) => one.date === date && !one.suspect);
    return stock && point ? [fromPoint(key, point, stock.counter)] : [];
  };
  const fact = (key: LineKey, id: string): YearLine[] => {
    const found = model.facts.get(id);
    return found ? [fromFact(key, found)] : [];
  };
  const parts = [
    count('opening', '2024-12-31'),
    claim('entered', 'newlyRecognised'),
    fact('out', 'ledger-2025-out'),
    claim('pardoned', 'pardonedInYear'),
    claim('served', 'servedTerm'),
    claim('died', 'deathsInCustodyInYear'),
    fact('sum', 'ledger-2025-sum'),
    fact('remainder', 'ledger-2025-remainder'),
    claim('counted', 'held', report?.date),
    count('later', '2025-12-31'),
  ];
  if (parts.some((part) => part.length === 0)) return { lines: [], inside: null };
  const inside = claimOf(model.eventById.get(insideId), 'released');
  return {
    lines: parts.flat(),
    inside: inside
      ? { people: inside.value, date: '2025-11-22', event: insideId, sources: inside.sources }
      : null,
  };
}

const claimOf = (event: Event | undefined, measure: string): Claim | undefined =>
  event?.claims.find((claim) => claim.measure === measure);

const fromClaim = (key: LineKey, claim: Claim, date: string): YearLine => ({
  key,
  people: claim.value,
  qualifier: claim.qualifier,
  date,
  by: claim.by,
  event: reportId,
  sources: claim.sources,
  isOurs: false,
});

const fromPoint = (key: LineKey, point: SeriesPoint, counter: string): YearLine => ({
  key,
  people: point.value,
  qualifier: point.qualifier,
  date: point.date,
  by: point.by ?? counter,
  sources: point.sources,
  isOurs: false,
});

const fromFact = (key: LineKey, fact: Fact): YearLine => ({
  key,
  people: Number(fact.value),
  qualifier: fact.qualifier,
  date: fact.date,
  by: fact.by,
  sources: fact.sources,
  isOurs: true,
});

/** Throws where the line is missing: a year has all of its lines or none. */
export function lineOf({ lines }: Year, key: LineKey): YearLine {
  const line = lines.find((one) => one.key === key);
  if (!line)
    throw new Error(
      `src/figures/ledger-2025/: the line "${key}" is asked for.\n  Found: a year with ${lines.length} others.\n  Expected: a year that has all of its lines.\n  Ask first whether the year has any.`,
    );
  return line;
}
