/** `journalists` in sentences and rows, from what the drawing shows and the counts around it. No pixels. */
import { joinNotes } from '../../format/lists.ts';
import type { Phrase } from '../../format/phrases.ts';
import type { FigureTable } from '../figure.ts';
import type { JournalistsPanel, JournalistsPoint, JournalistsSeries } from './types.ts';

/** "BAJ", for the Belarusian Association of Journalists. */
export const nameOf = ({ id }: Pick<JournalistsPanel, 'id'>, phrase: Phrase): string =>
  phrase(`name-${id}`);

const say = (point: JournalistsPoint, phrase: Phrase): string =>
  `${phrase.qualified(point.people, point.qualifier)} (${phrase.date(point.date)})`;

export function describeJournalists(series: JournalistsSeries, phrase: Phrase): string[] {
  const filled = series.panels.filter(({ points }) => points.length > 0);
  const [first] = series.panels;
  if (filled.length === 0) return [];
  return [
    ...filled.map((panel) =>
      phrase('describe-panel', {
        counter: panel.counter,
        first: say(panel.points[0] as JournalistsPoint, phrase),
        highest: say(
          panel.points.reduce((best, point) => (point.people >= best.people ? point : best)),
          phrase,
        ),
        latest: say(panel.points.at(-1) as JournalistsPoint, phrase),
      }),
    ),
    ...series.columns.flatMap((column, index) => {
      const next = series.columns[index + 1];
      if (column.kind !== 'release' || next?.kind !== 'count' || !first) return [];
      const { people, date } = column.release;
      const release = { name: nameOf(first, phrase), count: people, date: phrase.date(date) };
      return [
        next.point
          ? phrase('describe-after', { ...release, counted: say(next.point, phrase) })
          : phrase('describe-none', release),
      ];
    }),
    ...series.others.map(({ by, people, date }) =>
      phrase('other', { by, count: people, date: phrase.date(date) }),
    ),
    phrase('describe-apart'),
  ];
}

export const journalistsTable = (
  { panels, others }: JournalistsSeries,
  phrase: Phrase,
): FigureTable => ({
  caption: phrase('table'),
  columns: [
    { key: 'counter', label: phrase('column-counter') },
    { key: 'date', label: phrase('column-date') },
    { key: 'people', label: phrase('column-people'), numeric: true },
    { key: 'note', label: phrase('column-note') },
  ],
  rows: [
    ...panels.flatMap((panel) => panel.points.map((point) => rowOf(panel, point, phrase))),
    ...others.map(({ by, date, people }) => ({
      counter: by,
      date: phrase.date(date),
      people,
      note: null,
    })),
  ],
});

function rowOf(
  { counter }: JournalistsPanel,
  point: JournalistsPoint,
  phrase: Phrase,
): FigureTable['rows'][number] {
  return {
    counter,
    date: phrase.date(point.date),
    people:
      point.qualifier === 'exact' ? point.people : phrase.qualified(point.people, point.qualifier),
    note: joinNotes([point.note, point.weak ? phrase('weak') : undefined]) || null,
  };
}
