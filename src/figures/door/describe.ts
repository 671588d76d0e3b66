/** The timeline in sentences and rows, computed from the same series as the drawing. No pixels; its words come from content/. */
import { formatDate, formatDay, type DateStyle } from '../../format/dates.ts';
import { isoFromDay } from '../../format/epoch-day.ts';
import type { Language } from '../../format/language.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import { countsAt } from './counters.ts';
import { fill } from './fill.ts';
import type { StepWindow } from './state.ts';
import type { DoorSeries, DoorWords, Round, Span } from './types.ts';
import type { Attribution } from './who-says.ts';

export const windowText = (
  { from, to }: StepWindow,
  language?: Language,
  style?: DateStyle,
): string => formatDate(from === to ? from : `${from}/${to}`, style, language);

const dayText = ({ start, end }: Pick<Round, 'start' | 'end'>, language?: Language): string =>
  end - start <= 1
    ? formatDay(start, 'long', language)
    : formatDate(`${isoFromDay(start)}/${isoFromDay(end - 1)}`, 'long', language);

/** What the drawing shows at one step, for those who do not see it: what is new in its months, and the three counters. */
export function describeStep(series: DoorSeries, window: StepWindow, words: DoorWords): string {
  const { said, language } = words;
  const isWithin = (month: string): boolean => month >= window.from && month <= window.to;
  const counts = countsAt(series, window);
  const rounds = series.rounds.filter(({ month }) => isWithin(month));
  const deals = series.deals.filter(({ month }) => isWithin(month));
  const eased = deals.filter(({ isEased }) => isEased).length;
  const out = [
    ...rounds.map((round) => roundText(round, words)),
    fill(said.soFar, formatNumber(counts.out, language)),
  ];
  return [
    `${windowText(window, language)}.`,
    rounds.length === 0 ? said.outNone : fill(said.out, out.join('; ')),
    ...(deals.length === 0
      ? []
      : [
          fill(
            said.deals,
            ...[eased, deals.length - eased].map((count) => formatNumber(count, language)),
          ),
        ]),
    fill(said.in, [...inTexts(series, window, words), soFarText(counts, words)].join('; ')),
    ...(counts.held
      ? [
          fill(
            said.held,
            formatNumber(counts.held.people, language),
            formatDate(counts.held.date, 'long', language),
          ),
        ]
      : []),
  ].join(' ');
}

function roundText(round: Round, { said, language }: DoorWords): string {
  const people = round.conflict
    ? fill(said.either, ...round.conflict.map((value) => formatNumber(value, language)))
    : formatQualified(round.people, round.qualifier, language);
  return fill(said.on, people, dayText(round, language));
}

/** Months with a number; spans that end here; months of which nothing is known, or not yet. */
function inTexts(
  series: DoorSeries,
  { from, to }: StepWindow,
  { said, language }: DoorWords,
): string[] {
  const isWithin = (month: string): boolean => month >= from && month <= to;
  const months = series.recognised
    .filter(({ month }) => isWithin(month))
    .map(({ month, people, qualifier }) =>
      fill(
        said.inMonth,
        formatQualified(people, qualifier, language),
        formatDate(month, 'long', language),
      ),
    );
  const spans = series.spans
    .filter((span) => isWithin(span.to))
    .map((span) =>
      fill(
        said.inSpan,
        formatQualified(span.people, span.qualifier, language),
        windowText(span, language),
      ),
    );
  const unknown = countsAt(series, { from, to }).missing.filter((run) => run.to >= from);
  return [
    ...months,
    ...spans,
    ...unknown.map((run) => fill(said.inNone, windowText(run, language))),
  ];
}

const soFarText = (
  { recognised, isAtLeast }: ReturnType<typeof countsAt>,
  { said, language }: DoorWords,
): string =>
  fill(said.soFar, formatQualified(recognised, isAtLeast ? 'at-least' : 'exact', language));

/** The whole picture: what it compares, then everything in it. */
export function describeWhole(series: DoorSeries, words: DoorWords): string[] {
  const { milestone, months } = series;
  const whole = { from: months[0] ?? '', to: months.at(-1) ?? '' };
  return [
    ...(milestone
      ? [
          fill(
            words.said.milestone,
            formatDay(milestone.day, 'long', words.language),
            formatNumber(milestone.announced, words.language),
            formatNumber(milestone.counted, words.language),
            formatNumber(milestone.recognised, words.language),
          ),
        ]
      : []),
    describeStep(series, whole, words),
  ];
}

/** The picture as numbers: every announcement, every month, every span drawn; and the spans that a source gives and the drawing does not. */
export function doorTable(
  series: DoorSeries,
  words: DoorWords,
  attributions: ReadonlyMap<string, Attribution>,
): FigureTable {
  const { columns, lanes, ...notes } = words.table;
  const { language } = words;
  const known = new Map(series.recognised.map((month) => [month.month, month]));
  const row = (
    sort: string,
    date: string,
    lane: string,
    people: number | null,
    note: string,
    said: Attribution | undefined,
  ) => {
    const { qualifier = null, role = null, by = null } = (people === null ? undefined : said) ?? {};
    return { sort, row: { date, lane, people, note, qualifier, role, by } };
  };
  const spanRow = (span: Span, note: string) =>
    row(span.from, windowText(span, language), lanes.in, span.people, note, span);
  const rows = [
    ...series.rounds.map((round) => {
      const note = round.conflict
        ? fill(notes.disagree, String(round.conflict[0]), String(round.conflict[1]))
        : notes.announced;
      const said = attributions.get(round.id);
      return row(
        isoFromDay(round.start),
        dayText(round, language),
        lanes.out,
        round.people,
        note,
        said,
      );
    }),
    ...series.months.map((id) => {
      const month = known.get(id);
      const note = !month ? words.noFigure : month.isWeak ? notes.weakMonth : notes.month;
      return row(
        id,
        formatDate(id, 'long', language),
        lanes.in,
        month?.people ?? null,
        note,
        attributions.get(id),
      );
    }),
    ...series.spans.map((span) => spanRow(span, notes.drawnSpan)),
    ...series.spansGiven.map((span) => spanRow(span, notes.span)),
  ].sort((left, right) => (left.sort < right.sort ? -1 : left.sort > right.sort ? 1 : 0));
  const inFilesOnly = new Set(['qualifier', 'role', 'by']);
  return {
    caption: notes.caption,
    columns: Object.entries(columns).map(([key, label]) => ({
      key,
      label,
      ...(key === 'people' && { numeric: true }),
      ...(inFilesOnly.has(key) && { inFilesOnly: true }),
    })),
    rows: rows.map((each) => each.row),
  };
}
