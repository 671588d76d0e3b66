/** The timeline in sentences and rows, computed from the same series as the drawing. No pixels. */
import { formatDate, formatDay } from '../../../format/dates.ts';
import { isoFromDay } from '../../../format/epoch-day.ts';
import { formatNumber, formatQualified, plural } from '../../../format/numbers.ts';
import type { FigureTable } from '../../figure.ts';
import type { DoorSeries, DoorState, Extent } from './types.ts';
import type { Attribution } from './who-says.ts';
import { isWithin, touches, wholeMonths } from './view.ts';

const dayText = (extent: Extent): string =>
  extent.end - extent.start <= 1
    ? formatDay(extent.start)
    : formatDate(`${isoFromDay(extent.start)}/${isoFromDay(extent.end - 1)}`);

const count = (value: number, one: string, many: string): string =>
  value === 0 ? `no ${one}` : plural(value, one, many);

/** What one step's picture shows, for those who do not see it. */
export function describeStep(
  series: DoorSeries,
  state: DoorState,
  attributions: ReadonlyMap<string, Attribution>,
): string {
  const said = (id: string, people: number): string =>
    formatQualified(people, attributions.get(id)?.qualifier ?? 'exact');
  const window = wholeMonths(state.window);
  const rounds = series.rounds.filter((round) => touches(round, window));
  const months = series.months.filter((month) => isWithin(month, window));
  const known = months.filter((month) => month.people !== null);
  const deals = series.deals.filter((deal) => touches(deal, window));
  const cases = series.cases.filter((item) => touches(item, window));
  const out =
    rounds.length === 0
      ? 'Out: no announcement.'
      : `Out: ${rounds.map((round) => `${round.conflict ? `${round.conflict[0]} or ${round.conflict[1]}` : said(round.id, round.people)} on ${dayText(round)}`).join('; ')}.`;
  const eased = deals.filter((deal) => deal.eased).length;
  const line = `On the line: ${count(eased, 'step', 'steps')} of easing, ${deals.length === eased ? 'none' : formatNumber(deals.length - eased)} of new sanctions.`;
  const monthly = known.map(
    (month) => `${said(month.id, month.people ?? 0)} in ${formatDay(month.start, 'month')}`,
  );
  const without = months.length - known.length;
  const gap =
    without === 0
      ? ''
      : `; no figure for ${formatNumber(without)} of ${formatNumber(months.length)} months`;
  const recognised =
    monthly.length > 0
      ? `newly recognised, ${monthly.join('; ')}${gap}`
      : 'no monthly figure of people newly recognised';
  const into = `In: ${recognised}; ${count(cases.length, 'single event', 'single events')} marked.`;
  const [first, last] = [formatDay(window.start, 'month'), formatDay(window.end - 1, 'month')];
  return `${first === last ? first : `${first} to ${last}`}. ${out} ${line} ${into}`;
}

/** The picture as numbers: every announcement, every month, every span; single events stand in the list beneath. */
export function doorTable(
  series: DoorSeries,
  attributions: ReadonlyMap<string, Attribution>,
): FigureTable {
  const rows = [
    ...series.rounds.map((round) => ({
      id: round.id,
      start: round.start,
      date: dayText(round),
      lane: series.words.out,
      people: round.people,
      note: round.conflict
        ? `${round.conflict[0]} or ${round.conflict[1]}: sources disagree`
        : round.label,
    })),
    ...series.months.map((month) => ({
      id: month.id,
      start: month.start,
      date: formatDay(month.start, 'month'),
      lane: series.words.in,
      people: month.people,
      note: month.people === null ? series.words.noFigure : 'newly recognised in the month',
    })),
    ...series.spans.map((span) => ({
      id: span.id,
      start: span.start,
      date: dayText(span),
      lane: series.words.in,
      people: span.people,
      note: 'newly recognised over the whole span, not known by month',
    })),
  ].sort((a, b) => a.start - b.start || (a.date < b.date ? -1 : 1));
  return {
    caption: 'People announced free, and people newly recognised as political prisoners',
    columns: [
      { key: 'date', label: 'Date' },
      { key: 'lane', label: 'Direction' },
      { key: 'people', label: 'People', numeric: true },
      { key: 'note', label: 'What' },
      { key: 'qualifier', label: 'How exact', inFilesOnly: true },
      { key: 'role', label: 'Role', inFilesOnly: true },
      { key: 'by', label: 'Who says so', inFilesOnly: true },
    ],
    rows: rows.map(({ id, date, lane, people, note }) => {
      const {
        qualifier = null,
        role = null,
        by = null,
      } = (people === null ? undefined : attributions.get(id)) ?? {};
      return { date, lane, people, note, qualifier, role, by };
    }),
  };
}
