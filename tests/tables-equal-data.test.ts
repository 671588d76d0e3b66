// The table under each drawing holds what the drawing shows, no more and no less. Figures with such tests of their own, row by row, are left to them: six-days, who-counts, held, journalists, visibility.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FigureWords } from '../src/figures/all.ts';
import { buildDeals } from '../src/figures/deals/index.ts';
import { tiedRows } from '../src/figures/deals/describe.ts';
import { deriveDeals } from '../src/figures/deals/series.ts';
import { buildDoor } from '../src/figures/door/index.ts';
import { phraseFixture } from './phrase-fixture.ts';
import { buildLedger2025 } from '../src/figures/ledger-2025/index.ts';
import { deriveYear } from '../src/figures/ledger-2025/series.ts';
import { buildTurns } from '../src/figures/turns/index.ts';
import { deriveTurns, stepsOf } from '../src/figures/turns/series.ts';
import { buildWhereTo } from '../src/figures/where-to/index.ts';
import { deriveWhereTo } from '../src/figures/where-to/series.ts';
import { formatDate, formatDay } from '../src/format/dates.ts';
import { loadModel } from '../src/model/index.ts';

const { model } = loadModel();
const words = JSON.parse(readFileSync('content/en/ui.json', 'utf8')) as FigureWords;
type Row = Record<string, string | number | null>;
const numberIn = (cell: Row[string] | undefined): number =>
  Number(String(cell ?? '').replace(/[^\d]/g, ''));
const sorted = (rows: readonly (string | number | null)[][]): string[] =>
  rows.map((row) => row.join(' | ')).sort();

test('door: a row for each block above and below the line, each month without a figure, each span that a source gives', () => {
  const { table, series } = buildDoor(model, words.door, {});
  const dayOf = (start: number): string => formatDay(start);
  expect(table.rows).toHaveLength(
    series.rounds.length + series.months.length + series.spans.length + series.spansGiven.length,
  );
  const people = (lane: string): (number | null)[] =>
    table.rows.filter((row) => row['lane'] === lane).map((row) => row['people'] as number | null);
  expect(people(words.door.table.lanes.out)).toEqual(
    [...series.rounds].sort((left, right) => left.start - right.start).map((round) => round.people),
  );
  expect(sorted(people(words.door.table.lanes.in).map((value) => [value]))).toEqual(
    sorted([
      ...series.months.map((id) => [
        series.recognised.find(({ month }) => month === id)?.people ?? null,
      ]),
      ...[...series.spans, ...series.spansGiven].map(({ people: value }) => [value]),
    ]),
  );
  for (const round of series.rounds.filter(({ start, end }) => end - start === 1))
    expect(table.rows).toContainEqual(
      expect.objectContaining({ date: dayOf(round.start), people: round.people }),
    );
});

test('where-to: a row for each group, with its people and its papers', () => {
  expect(
    buildWhereTo(model, {}, phraseFixture('where-to')).table.rows.map((row) => [
      row['date'],
      row['released'],
      row['people'],
      typeof row['papers'] === 'number' || /\d/.test(String(row['papers']))
        ? numberIn(row['papers'])
        : null,
    ]),
  ).toEqual(
    deriveWhereTo(model).rounds.flatMap((round) =>
      round.groups.map((group) => [
        formatDate(round.date),
        round.released,
        group.people,
        group.withoutPapers?.people ?? null,
      ]),
    ),
  );
});

test('ledger-2025: a row for each line, and one for the part of a line that is marked', () => {
  const { lines, inside } = deriveYear(model);
  const { rows } = buildLedger2025(model, {}, phraseFixture('ledger-2025')).table;
  expect(rows.map((row) => numberIn(row['people']))).toEqual(
    lines.flatMap(({ key, people }) =>
      inside && key === 'pardoned' ? [people, inside.people] : [people],
    ),
  );
});

test('deals: a row for each step, with the days from its release', () => {
  const series = deriveDeals(model);
  const { rows } = buildDeals(model, {}, phraseFixture('deals')).table;
  expect(rows.map((row) => [row['days'], row['eased']])).toEqual(
    [...tiedRows(series), ...series.untied].map((row) => [row.release && row.days, row.eased]),
  );
});

test('turns: a row for each step with its day, and one for each span behind bars with both its ends', () => {
  const { turns, lives } = deriveTurns(model);
  const steps = turns.flatMap((turn) => [
    ...stepsOf(turn),
    ...(turn.recordEnd ? [turn.recordEnd] : []),
  ]);
  const { rows } = buildTurns(model, {}, phraseFixture('turns')).table;
  expect(
    sorted(rows.filter(({ days }) => days !== null).map((row) => [row['from'] ?? ''])),
  ).toEqual(sorted(steps.map(({ date }) => [formatDate(date)])));
  for (const { name, custody } of lives)
    for (const { from, to } of custody)
      expect(
        rows.some(
          (row) =>
            row['who'] === name &&
            (!from || row['from'] === formatDate(from)) &&
            (!to || row['to'] === formatDate(to)),
        ),
        `${name} ${from} ${to}`,
      ).toBe(true);
});
