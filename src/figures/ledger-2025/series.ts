/** Reads the ledger of 2025 from the report that gave its numbers together, the stock around it and the computed facts. Knows no pixels. */
import { eventIds, seriesIds } from '../../model/named-records.ts';
import type { Fact } from '../../model/fact.ts';
import type { Claim, Event, Model, SeriesPoint } from '../../model/index.ts';
import type { Ledger, LedgerLine, LineKind } from './types.ts';

export type LedgerModel = Pick<Model, 'eventById' | 'series' | 'facts'>;

/** The report, the stock and the round are named once, here: this figure is about one year and one account of it. */
const reportId = eventIds.viasnaAnnualReport;
const stockId = seriesIds.held;
const insideId = eventIds.release31Ukrainians;
const period = '2025-01-01/2025-12-23';

export function deriveLedger(model: LedgerModel): Ledger {
  const report = model.eventById.get(reportId);
  const stock = model.series.get(stockId);
  const pointOn = (date: string): SeriesPoint | undefined =>
    stock?.points.find((point) => point.date === date && !point.suspect);
  const [opening, later] = [pointOn('2024-12-31'), pointOn('2025-12-31')];
  const claims = [
    'newlyRecognised',
    'pardonedInYear',
    'servedTerm',
    'deathsInCustodyInYear',
    'held',
  ].map((measure) => claimOf(report, measure));
  const [entered, pardoned, served, died, counted] = claims;
  const [sum, remainder] = [
    model.facts.get('ledger-2025-sum'),
    model.facts.get('ledger-2025-remainder'),
  ];
  if (
    !stock ||
    !report ||
    !opening ||
    !later ||
    !entered ||
    !pardoned ||
    !served ||
    !died ||
    !counted ||
    !sum ||
    !remainder
  )
    return { lines: [], inside: null };

  const inside = claimOf(model.eventById.get(insideId), 'released');
  return {
    lines: [
      fromPoint('opening', 'opening', opening, stock.counter),
      fromClaim('entered', 'in', entered, period),
      fromClaim('pardoned', 'out', pardoned, period),
      fromClaim('served', 'out', served, period),
      fromClaim('died', 'out', died, period),
      fromFact('sum', 'sum', sum),
      fromFact('remainder', 'remainder', remainder),
      fromClaim('counted', 'counted', counted, report.date),
      fromPoint('later', 'later', later, stock.counter),
    ],
    inside: inside
      ? { lineKey: 'pardoned', people: inside.value, date: '2025-11-22', sources: inside.sources }
      : null,
  };
}

const claimOf = (event: Event | undefined, measure: string): Claim | undefined =>
  event?.claims.find((claim) => claim.measure === measure);

const fromPoint = (key: string, kind: LineKind, point: SeriesPoint, by: string): LedgerLine => ({
  key,
  kind,
  people: point.value,
  qualifier: point.qualifier,
  date: point.date,
  by: point.by ?? by,
  sources: point.sources,
});

const fromClaim = (key: string, kind: LineKind, claim: Claim, date: string): LedgerLine => ({
  key,
  kind,
  people: claim.value,
  qualifier: claim.qualifier,
  date,
  by: claim.by,
  sources: claim.sources,
  ...(claim.note ? { note: claim.note } : {}),
});

const fromFact = (key: string, kind: LineKind, fact: Fact): LedgerLine => ({
  key,
  kind,
  people: Number(fact.value),
  qualifier: fact.qualifier,
  date: fact.date,
  by: fact.by,
  sources: fact.sources,
});

/** Where each line begins and ends on the scale of people: flows start where the line before them ended. */
export function extentsOf(lines: readonly LedgerLine[]): Map<string, { from: number; to: number }> {
  const extents = new Map<string, { from: number; to: number }>();
  const counted = lines.find(({ kind }) => kind === 'counted')?.people ?? 0;
  let running = 0;
  for (const { key, kind, people } of lines) {
    if (kind === 'in' || kind === 'out') {
      const next = running + (kind === 'in' ? people : -people);
      extents.set(key, { from: Math.min(running, next), to: Math.max(running, next) });
      running = next;
    } else if (kind === 'remainder')
      extents.set(key, { from: Math.min(running, counted), to: Math.max(running, counted) });
    else {
      extents.set(key, { from: 0, to: people });
      if (kind === 'opening') running = people;
    }
  }
  return extents;
}
