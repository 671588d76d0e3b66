/** `turns` in sentences and rows, computed from the series that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { formatList } from '../../format/lists.ts';
import { formatNumber, plural } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import type { Turn, TurnsSeries, TurnStep } from './types.ts';
import type { TurnsWords } from './words.ts';

export function describeTurns({ turns }: TurnsSeries, words: TurnsWords): string[] {
  return turns.map((turn) => {
    const people = turn.releases
      .filter(({ days }) => days <= 0)
      .reduce((sum, release) => sum + release.people, 0);
    const dealt = (deals: Turn['easings']): string =>
      formatList(
        deals.map(({ power, days }) => words.stepOn(words.powers[power], words.day(days))),
      );
    const opening = words.describeTurn(
      turn.key,
      formatDate(turn.dayZero.date),
      plural(people, 'person', 'people'),
      words.eased(dealt(turn.easings)),
    );
    const ending = turn.crackdown
      ? words.describeEnd(
          `${formatDate(turn.crackdown.date)}, ${words.day(turn.crackdown.days)}`,
          dealt(turn.back),
        )
      : turn.recordEnd
        ? words.describeOpen(
            plural(turn.recordEnd.days, 'day', 'days'),
            formatDate(turn.recordEnd.date),
          )
        : '';
    return `${opening} ${ending}`.trim();
  });
}

export function turnsTable({ turns }: TurnsSeries, words: TurnsWords): FigureTable {
  const { columns, steps } = words;
  const row = (turn: Turn, step: string, { date, title, days, isAbout }: TurnStep) => ({
    turn: turn.key,
    date: formatDate(date),
    step,
    what: title,
    days: isAbout ? `about ${formatNumber(days)}` : days,
  });
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'turn', label: columns.turn },
      { key: 'date', label: columns.date },
      { key: 'days', label: columns.days, numeric: true },
      { key: 'step', label: columns.step },
      { key: 'what', label: columns.what },
    ],
    rows: turns.flatMap((turn) => [
      ...turn.releases.map((one) => row(turn, steps.release, one)),
      ...turn.easings.map((one) => row(turn, steps.easing, one)),
      ...turn.between.map((one) => row(turn, steps.between, one)),
      ...(turn.crackdown ? [row(turn, steps.crackdown, turn.crackdown)] : []),
      ...turn.back.map((one) => row(turn, steps.back, one)),
      ...(turn.recordEnd ? [row(turn, steps.recordEnd, turn.recordEnd)] : []),
    ]),
  };
}
