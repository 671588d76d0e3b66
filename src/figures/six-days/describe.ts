/** The strip in sentences and rows, computed from the grid that the page shows. No pixels. */
import { formatList } from '../../format/lists.ts';
import type { FigureTable } from '../figure.ts';
import type { StripCell, StripGrid } from './types.ts';
import type { SixDaysWords } from './words.ts';

const peopleText = (cell: StripCell): string | null => cell.number?.text ?? null;

/** A sentence for each entry, and one for the days on which our record is empty. */
export function describeSixDays({ days, cells }: StripGrid, words: SixDaysWords): string[] {
  const quiet = days.filter((day) => day.isQuiet).map((day) => day.label);
  const dayLabel = (cell: StripCell): string =>
    days.find((day) => day.iso === cell.day)?.label ?? cell.day;
  return [
    ...cells.map((cell) =>
      words.describeEntry(
        dayLabel(cell),
        words.lanes[cell.lane],
        [cell.text, ...cell.notes].join('. '),
        cell.number ? `${words.people.toLowerCase()}: ${cell.number.text}` : null,
      ),
    ),
    ...(quiet.length > 0 ? [words.describeQuiet(formatList(quiet))] : []),
  ];
}

export const sixDaysTable = (
  { days, lanes, cells }: StripGrid,
  words: SixDaysWords,
): FigureTable => ({
  caption: words.caption,
  columns: [
    { key: 'day', label: words.day },
    ...lanes.map(({ id, label }) => ({ key: id, label })),
    { key: 'people', label: words.people, numeric: true },
    { key: 'by', label: words.by, inFilesOnly: true },
  ],
  rows: days.flatMap((day) => {
    const ofDay = cells.filter((cell) => cell.day === day.iso);
    if (ofDay.length === 0)
      return [{ day: day.label, out: null, deal: null, in: null, people: null, by: null }];
    return ofDay.map((cell) => ({
      day: day.label,
      out: null,
      deal: null,
      in: null,
      [cell.lane]: [cell.text, ...cell.notes].join('. '),
      by: cell.by ?? null,
      people:
        peopleText(cell) === String(cell.number?.value)
          ? (cell.number?.value ?? null)
          : peopleText(cell),
    }));
  }),
});
