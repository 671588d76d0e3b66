/** Where everything in `who-counts` stands: three parts of counted rounds, then those without a count. Returns numbers and strings, no markup. */
import { formatDate } from '../../format/dates.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import { shownRows } from '../../chart/most-rows.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { placeBlock, type Part } from './block.ts';
import { monthsNote } from './describe.ts';
import { Page } from './page.ts';
import { peopleIn } from './series.ts';
import { rowsOfPeople, type WhoCountsSize } from './sizes.ts';
import type { Count, PlacedWhoCounts, Round, Sight, WhoCountsSeries } from './types.ts';
import type { WhoCountsWords } from './words.ts';

/** Shorter or fuller words for a row, by event id, from content/: already rendered. */
export type Labels = Readonly<Record<string, string>>;

/** One report a part; a reader compares no more than a few. */
const mostSights = 6;

interface Row {
  key: string;
  parts: Part[];
  number: string;
  date: string;
  by: string;
}

export function placeWhoCounts(
  series: WhoCountsSeries,
  size: WhoCountsSize,
  measure: Measure,
  words: WhoCountsWords,
  labels: Labels = {},
): PlacedWhoCounts {
  const page = new Page(size, measure);
  const columnPx = (size.widthPx - (size.columns - 1) * size.columnGapPx) / size.columns;
  const counted = series.rounds.filter((round) => round.counted);
  const ownWord = series.rounds.filter((round) => !round.counted && round.ownWord);
  const noCount = series.rounds.filter((round) => !round.counted && !round.ownWord);

  const total = series.rounds.length;
  if (total > 0) {
    page.lines(
      'summary',
      'summary',
      words.summary(total, counted.length, ownWord.length, noCount.length),
      0,
      size.widthPx,
    );
    page.y += page.partGapPx;
  }
  const top = page.y;
  // Side by side each group keeps its own edge; one above the other they share one.
  const shown = (rounds: readonly Round[]): ReturnType<typeof shownRows<Round>> =>
    shownRows(rounds, ({ id }) => id in labels);
  const more = (key: string, left: number, x: number): void => {
    if (left > 0) page.lines(`${key}-more`, 'note', words.more(left), x, columnPx);
  };
  const countedRows = shown(counted).rows.map((round) => countedRow(round, words, labels));
  const ownWordRows = shown(ownWord).rows.map((round) => ownWordRow(round, words, labels));
  const edgesFor = (rows: readonly Row[]): readonly Row[] =>
    size.columns === 1 ? [...countedRows, ...ownWordRows] : rows;
  if (counted.length > 0) {
    page.heading('counted', words.countedHeading, 0, columnPx);
    page.keys(
      'counted',
      [
        ['counted', words.keyCounted],
        ['outside-count', words.keyOutsideCount],
      ],
      0,
      columnPx,
      size.columns === 2,
    );
    placeRows(page, countedRows, edgesFor(countedRows), 0, columnPx);
    more('counted', shown(counted).left, 0);
  }
  const firstEnd = page.y;
  if (ownWord.length > 0) {
    const isBeside = size.columns === 2 && counted.length > 0;
    const x = isBeside ? columnPx + size.columnGapPx : 0;
    page.y = isBeside ? top : firstEnd + (counted.length > 0 ? page.partGapPx : 0);
    page.heading('own-word', words.ownWordHeading, x, columnPx);
    page.keys(
      'own-word',
      [
        ['own-word', words.keyOwnWord],
        ['other-offence', words.keyOtherOffence],
      ],
      x,
      columnPx,
      size.columns === 2,
    );
    placeRows(page, ownWordRows, edgesFor(ownWordRows), x, columnPx);
    more('own-word', shown(ownWord).left, x);
    page.y = Math.max(firstEnd, page.y);
  }
  for (const sight of shownRows(series.sights, ({ id }) => id in labels, mostSights).rows)
    placeSight(page, sight, words, labels);
  if (noCount.length > 0) placeNoCount(page, noCount, words, monthsNote(series, words));
  return page.finish();
}

function countedRow(round: Round, words: WhoCountsWords, labels: Labels): Row {
  const counted = round.counted as Count;
  const rest = round.announced ? Math.max(0, round.announced.people - counted.people) : 0;
  return {
    key: round.id,
    parts: [
      { standing: 'counted', people: counted.people },
      { standing: 'outside-count', people: rest },
    ],
    number: round.announced
      ? words.ofAnnounced(numberOf(counted), numberOf(round.announced))
      : numberOf(counted),
    date: formatDate(round.date),
    by:
      labels[round.id] ??
      [
        words.countedBy(counted.label, counted.by),
        ...(round.announced ? [] : [words.noNumberFromState]),
      ].join('. '),
  };
}

function ownWordRow(round: Round, words: WhoCountsWords, labels: Labels): Row {
  const ownWord = round.ownWord as Count;
  return {
    key: round.id,
    parts: [
      { standing: 'own-word', people: ownWord.people },
      { standing: 'other-offence', people: Math.max(0, peopleIn(round) - ownWord.people) },
    ],
    number: words.ofAnnounced(numberOf(ownWord), formatNumber(peopleIn(round))),
    date: formatDate(round.date),
    by: labels[round.id] ?? words.ownWordOf(ownWord.by),
  };
}

export const numberOf = (count: Count): string => formatQualified(count.people, count.qualifier);

/** People at the left, words at the right, on a common edge so that the numbers can be read down. */
function placeRows(
  page: Page,
  rows: readonly Row[],
  edgeRows: readonly Row[],
  x: number,
  columnPx: number,
): void {
  const { size } = page;
  const blockRoomPx = columnPx * 0.42;
  const widestPx = Math.max(
    0,
    ...edgeRows.map((row) => placeBlock(row.key, row.parts, x, 0, blockRoomPx, size).widthPx),
  );
  const textX = x + widestPx + 14;
  for (const row of rows) {
    const start = page.y;
    const block = placeBlock(row.key, row.parts, x, start + 4, blockRoomPx, size);
    page.marks.push(...block.marks);
    page.numberAndDate(row.key, row.number, row.date, textX, x + columnPx - textX);
    page.lines(`${row.key}-by`, 'by', row.by, textX, x + columnPx - textX);
    page.y = Math.max(page.y, start + 4 + block.heightPx) + 16;
  }
}

function placeSight(page: Page, sight: Sight, words: WhoCountsWords, labels: Labels): void {
  const { size } = page;
  page.part(sight.id);
  page.heading(sight.id, words.sightHeading, 0, size.widthPx);
  page.keys(
    sight.id,
    [
      ['counted', words.keyConfirmed],
      ['outside-count', words.keyUnconfirmed],
    ],
    0,
    size.widthPx,
  );
  const parts: Part[] = [
    { standing: 'counted', people: sight.confirmed.people },
    {
      standing: 'outside-count',
      people: Math.max(0, sight.announced.people - sight.confirmed.people),
    },
  ];
  const start = page.y;
  const isBeside = size.columns === 2;
  const roomPx = isBeside ? size.widthPx * 0.5 : size.widthPx;
  const block = placeBlock(sight.id, parts, 0, start + 4, roomPx, size);
  page.marks.push(...block.marks);
  const textX = isBeside ? block.widthPx + 18 : 0;
  if (!isBeside) page.y += block.heightPx + 10;
  page.numberAndDate(
    sight.id,
    words.ofAnnounced(numberOf(sight.confirmed), numberOf(sight.announced)),
    words.reportedOn(formatDate(sight.confirmed.date)),
    textX,
    size.widthPx - textX,
  );
  page.lines(
    `${sight.id}-by`,
    'by',
    labels[sight.id] ?? words.sightBy(sight.confirmed.label, sight.announced.label),
    textX,
    size.widthPx - textX,
  );
  page.y += 4;
  page.lines(`${sight.id}-note`, 'note', words.sightNote, textX, size.widthPx - textX);
  page.y = Math.max(page.y, start + 4 + block.heightPx) + 16;
}

/** Blocks in order of time on a grid of narrow columns; a large one takes several. The reader sees at once how much of the whole this is. */
function placeNoCount(
  page: Page,
  all: readonly Round[],
  words: WhoCountsWords,
  note: string,
): void {
  const { size } = page;
  const { rows: rounds, left } = shownRows(all, () => false);
  page.part('no-count');
  page.heading('no-count', words.noCountHeading(all.length), 0, size.widthPx);
  page.keys('no-count', [['no-count', words.keyNoCount]], 0, size.widthPx);
  const items = rounds.map((round) => ({
    key: round.id,
    parts: [{ standing: 'no-count', people: peopleIn(round) }] satisfies Part[],
    number: round.announced ? numberOf(round.announced) : formatNumber(peopleIn(round)),
    date: formatDate(round.date, 'short'),
  }));
  const gapPx = 14;
  const textPx = (item: { number: string; date: string }): number =>
    Math.max(page.width('number', item.number), page.width('date', item.date));
  const smallestPx = Math.min(
    size.widthPx,
    Math.max(...items.map((item) => page.width('date', item.date))),
  );
  const columns = Math.max(1, Math.floor((size.widthPx + gapPx) / (smallestPx + gapPx)));
  const stepPx = (size.widthPx + gapPx) / columns;
  let column = 0;
  let lineTop = page.y;
  let lineFoot = page.y;
  for (const item of items) {
    const blockPx = placeBlock(item.key, item.parts, 0, 0, size.widthPx, size).widthPx;
    const span = Math.min(columns, Math.ceil((Math.max(blockPx, textPx(item)) + gapPx) / stepPx));
    if (column > 0 && column + span > columns) {
      column = 0;
      lineTop = lineFoot + 14;
    }
    const x = column * stepPx;
    const block = placeBlock(item.key, item.parts, x, lineTop, size.widthPx, size);
    page.marks.push(...block.marks);
    page.y = lineTop + Math.max(block.heightPx, rowsOfPeople * size.pitchPx) + 5;
    page.lines(`${item.key}-number`, 'number', item.number, x, size.widthPx - x);
    page.lines(`${item.key}-date`, 'date', item.date, x, size.widthPx - x);
    lineFoot = Math.max(lineFoot, page.y);
    column += span;
  }
  page.y = lineFoot + 12;
  if (left > 0) page.lines('no-count-more', 'note', words.more(left), 0, size.widthPx);
  page.lines('no-count-note', 'note', note, 0, size.widthPx);
}
