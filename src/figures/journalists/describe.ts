/** `journalists` in sentences and rows, from the points that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import type { JournalistsPanel, JournalistsPoint, JournalistsSeries } from './types.ts';
import type { JournalistsWords } from './words.ts';

export const highestOf = ({ points }: JournalistsPanel): JournalistsPoint | undefined =>
  points.reduce<JournalistsPoint | undefined>(
    (best, point) => (!best || point.people >= best.people ? point : best),
    undefined,
  );

export function describeJournalists(
  { panels, after }: JournalistsSeries,
  words: JournalistsWords,
): string[] {
  const say = (point: JournalistsPoint): string =>
    `${formatQualified(point.people, point.qualifier)} (${formatDate(point.date)})`;
  const filled = panels.filter(({ points }) => points.length > 0);
  if (filled.length === 0) return [];
  return [
    ...filled.map((panel) =>
      words.describePanel(
        panel.counter,
        say(panel.points[0] as JournalistsPoint),
        say(highestOf(panel) as JournalistsPoint),
        say(panel.points.at(-1) as JournalistsPoint),
      ),
    ),
    ...after.map(({ panel, point, release }) =>
      words.describeAfter(
        panels.find(({ id }) => id === panel)?.counter ?? panel,
        formatQualified(point.people, point.qualifier),
        formatDate(point.date),
        formatNumber(release.people),
        formatDate(release.date),
      ),
    ),
    words.neverOneLine,
  ];
}

export function journalistsTable(
  { panels }: JournalistsSeries,
  words: JournalistsWords,
): FigureTable {
  const { counter, date, people, note } = words.columns;
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'counter', label: counter },
      { key: 'date', label: date },
      { key: 'people', label: people, numeric: true },
      { key: 'note', label: note },
    ],
    rows: panels.flatMap((panel) =>
      panel.points.map((point) => ({
        counter: panel.counter,
        date: formatDate(point.date),
        people:
          point.qualifier === 'exact'
            ? point.people
            : formatQualified(point.people, point.qualifier),
        note:
          [point.note, point.weak ? words.weakNote : undefined]
            .filter((part) => part !== undefined)
            .join('; ') || null,
      })),
    ),
  };
}
