/** The steps as an HTML table with a small drawing of the days in each row. For wide pages; a narrow one shows the drawing. */
import { Canvas } from '../../chart/canvas.ts';
import { drawCanvas } from '../../chart/draw-canvas.ts';
import { element, type SvgNode } from '../../chart/svg.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { formatDate } from '../../format/dates.ts';
import { placeBar, placeForm, reachOf } from './bar.ts';
import { powerText, withdrawnText } from './describe.ts';
import { shownRows } from '../../chart/most-rows.ts';
import type { Labels } from '../make-figure.ts';
import { isLabelled } from './layout.ts';
import type { DealForm, DealRow, DealsSeries } from './types.ts';
import type { DealsWords } from './words.ts';

const [barPx, heightPx, reachPx] = [190, 22, 8];
/** No text is set in these drawings. */
const noMeasure: Measure = () => 0;

export function drawDealsTable(
  { tied, untied }: DealsSeries,
  words: DealsWords,
  labels: Labels = {},
): SvgNode {
  const { columns } = words;
  const heads = [columns.step, columns.days, columns.terms, columns.takenBack, columns.statedBy];
  const shown = (rows: readonly DealRow[]): ReturnType<typeof shownRows<DealRow>> =>
    shownRows(rows, (row) => isLabelled(row, labels));
  const moreRow = (left: number): SvgNode[] =>
    left === 0
      ? []
      : [element('tr', {}, [element('td', { colspan: heads.length }, [words.more(left)])])];
  const reach = reachOf(shown(tied).rows);
  return element('table', { class: 'deals-table' }, [
    element('caption', { class: 'hidden-text' }, [words.tableCaption]),
    element('thead', {}, [
      element(
        'tr',
        {},
        heads.map((head) => element('th', { scope: 'col' }, [head])),
      ),
    ]),
    element('tbody', {}, [
      ...shown(tied).rows.map((row) => drawRow(row, reach, words, labels)),
      ...moreRow(shown(tied).left),
    ]),
    ...(untied.length === 0
      ? []
      : [
          element('tbody', { class: 'untied' }, [
            element('tr', { class: 'part' }, [
              element('th', { scope: 'rowgroup', colspan: heads.length }, [
                words.untied(untied.length),
              ]),
            ]),
            ...shown(untied).rows.map((row) => drawUntiedRow(row, heads.length - 1, words, labels)),
            ...moreRow(shown(untied).left),
          ]),
        ]),
  ]);
}

/** The key to the marks, as a list. */
export function drawDealsKey(words: DealsWords): SvgNode {
  const forms: readonly DealForm[] = ['act', 'speech', 'act-not-seen'];
  return element('ul', { class: 'deals-key' }, [
    element('li', {}, [
      drawing(18, (canvas) => canvas.dots('release', [{ x: 9, y: 11 }], 4.5)),
      ` ${words.keyRelease}`,
    ]),
    ...forms.map((form) =>
      element('li', {}, [
        drawing(20, (canvas) => placeForm(canvas, form, 'us', 10, 11, reachPx)),
        ` ${words.forms[form]}`,
      ]),
    ),
    element('li', {}, [words.keyShapes]),
  ]);
}

function drawRow(
  row: DealRow,
  reach: { low: number; high: number },
  words: DealsWords,
  labels: Labels,
): SvgNode {
  const cell = (children: (SvgNode | string)[]): SvgNode => element('td', {}, children);
  return element('tr', {}, [
    stepCell(row, words, labels),
    row.release
      ? cell([
          drawing(barPx, (canvas) => placeBar(canvas, row, reach, 0, barPx, heightPx / 2, reachPx)),
          element('b', {}, [words.days(row.release.days)]),
          ' ',
          element('a', { class: 'event-link quiet', href: `#event-${row.release.eventId}` }, [
            labels[row.release.eventId] ?? row.release.title,
          ]),
        ])
      : cell([words.noRelease]),
    cell([
      element('p', {}, [sentence(row.eased)]),
      element('p', {}, [
        element('b', {}, [`${words.staysInForce}:`]),
        ` ${row.staysInForce ?? words.notKnown}`,
      ]),
    ]),
    cell([
      element('p', {}, [sentence(row.legalForm)]),
      element('p', {}, [
        isTold(row)
          ? element('b', {}, [withdrawnText(row, words)])
          : element('span', { class: 'quiet' }, [withdrawnText(row, words)]),
      ]),
    ]),
    cell([row.tieStatedBy === null ? words.noSource : sentence(row.tieStatedBy)]),
  ]);
}

function stepCell(row: DealRow, words: DealsWords, labels: Labels): SvgNode {
  const dates = row.knownOn
    ? `${formatDate(row.date)} (${words.publicOn(formatDate(row.knownOn))})`
    : formatDate(row.date);
  return element('th', { scope: 'row' }, [
    element('b', {}, [`${dates}, ${powerText(row, words)}`]),
    ' ',
    element('a', { class: 'event-link', href: `#event-${row.eventId}` }, [
      labels[row.eventId] ?? row.title,
    ]),
  ]);
}

/** Without a release there are no days to draw; who speaks of it and what stays stand in the figure's data table. */
const drawUntiedRow = (row: DealRow, columns: number, words: DealsWords, labels: Labels): SvgNode =>
  element('tr', {}, [
    stepCell(row, words, labels),
    element('td', { colspan: columns }, [`${sentence(row.eased)}. ${sentence(row.legalForm)}.`]),
  ]);

const isTold = ({ again, revocable }: DealRow): boolean => again !== null || revocable !== null;

/** The words beside it say the same, so it is silent. */
function drawing(widthPx: number, place: (canvas: Canvas) => void): SvgNode {
  const canvas = new Canvas({ widthPx, textPx: 13, lineHeightPx: 17 }, noMeasure);
  place(canvas);
  canvas.y = heightPx;
  const svg = drawCanvas(canvas.finish(), 'deals');
  return { ...svg, attributes: { ...svg.attributes, 'aria-hidden': 'true' } };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
