/** The files of a new figure: a small bar chart of one series, whole and sound, to be changed into what the figure is about. */

/** "where-to" → "WhereTo". */
export const pascal = (id: string): string =>
  id
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');

/** Texts by path from the root. */
export function figureFiles(id: string, series: string): Record<string, string> {
  const name = pascal(id);
  const folder = `src/figures/${id}`;
  return {
    [`${folder}/series.ts`]: `/** Reads what \`${id}\` shows from the model. Knows no pixels. */
import type { Qualifier } from '../../format/numbers.ts';
import type { Model } from '../../model/index.ts';

export type ${name}Model = Pick<Model, 'series'>;

export interface ${name}Row { date: string; value: number; qualifier: Qualifier; sources: string[] }

export interface ${name}Series { counter: string; unit: string; rows: ${name}Row[] }

export function derive${name}(model: ${name}Model): ${name}Series {
  const series = model.series.get('${series}');
  const rows = (series?.points ?? []).filter(({ suspect }) => !suspect)
    .map(({ date, value, qualifier, sources }): ${name}Row => ({ date, value, qualifier, sources }));
  return { counter: series?.counter ?? '', unit: series?.unit ?? '', rows };
}
`,
    [`${folder}/layout.ts`]: `/** Places one bar a row, with its date before it and its number behind it. Returns numbers and strings, no markup. */
import { formatDate } from '../../format/dates.ts';
import { formatQualified } from '../../format/numbers.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import { sizeOf, type FigureSize, type Sizes } from '../figure.ts';
import type { ${name}Series } from './series.ts';

interface PlacedRow { date: string; number: string; y: number; x: number; lengthPx: number }

export interface Placed${name} { widthPx: number; heightPx: number; textPx: number; barPx: number; rows: PlacedRow[] }

/** No text is smaller than 13 units, so that a phone that shows 320 units on 300 pixels still shows 12. */
const sizes: Sizes<{ widthPx: number; textPx: number; barPx: number; gapPx: number }> = {
  narrow: { widthPx: 320, textPx: 13.5, barPx: 14, gapPx: 10 },
  wide: { widthPx: 720, textPx: 14, barPx: 16, gapPx: 10 },
  print: { widthPx: 660, textPx: 13, barPx: 14, gapPx: 8 },
};
const spacePx = 8;

export function place${name}({ rows }: ${name}Series, size: FigureSize, measure: Measure): Placed${name} {
  const { widthPx, textPx, barPx, gapPx } = sizeOf(sizes, size);
  const texts = rows.map(({ date, value, qualifier }) => ({ date: formatDate(date, 'short'), number: formatQualified(value, qualifier) }));
  const widest = (list: readonly string[]): number => Math.max(0, ...list.map((text) => measure(text, textPx, 400)));
  const x = widest(texts.map(({ date }) => date)) + spacePx;
  const roomPx = Math.max(1, widthPx - x - spacePx - widest(texts.map(({ number }) => number)));
  const largest = Math.max(1, ...rows.map(({ value }) => value));
  const placed = rows.map(({ value }, index): PlacedRow => ({
    date: texts[index]?.date ?? '', number: texts[index]?.number ?? '', y: index * (barPx + gapPx), x, lengthPx: (value / largest) * roomPx,
  }));
  return { widthPx, heightPx: Math.max(1, rows.length * (barPx + gapPx)), textPx, barPx, rows: placed };
}
`,
    [`${folder}/marks.ts`]: `/** Draws what the layout placed. */
import { element, roundCoordinate, type SvgNode } from '../../chart/svg.ts';
import type { Placed${name} } from './layout.ts';

export function draw${name}({ widthPx, heightPx, textPx, barPx, rows }: Placed${name}): SvgNode {
  const base = barPx / 2 + textPx * 0.35;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', class: 'chart ${id}', viewBox: \`0 0 \${widthPx} \${heightPx}\`, width: widthPx, height: heightPx, 'font-size': textPx },
    rows.flatMap(({ date, number, y, x, lengthPx }) => [
      element('text', { x: 0, y: roundCoordinate(y + base) }, [date]),
      element('rect', { class: 'bar', x: roundCoordinate(x), y, width: roundCoordinate(lengthPx), height: barPx }),
      element('text', { x: roundCoordinate(x + lengthPx + 8), y: roundCoordinate(y + base) }, [number]),
    ]));
}
`,
    [`${folder}/words.ts`]: `/** The English words inside the drawing, the table and the description of \`${id}\`; another language passes its own. No numbers stand here. */
export interface ${name}Words {
  tableCaption: string;
  columns: { date: string; value: string };
  describe(counter: string, first: string, firstDate: string, last: string, lastDate: string): string;
}

export const englishWords: ${name}Words = {
  tableCaption: 'Each count that the drawing shows',
  columns: { date: 'Date', value: 'Count' },
  describe: (counter, first, firstDate, last, lastDate) => \`\${counter} counted \${first} (\${firstDate}) and at last \${last} (\${lastDate}).\`,
};
`,
    [`${folder}/describe.ts`]: `/** \`${id}\` in sentences and rows, from the series that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { formatQualified } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import type { ${name}Series } from './series.ts';
import type { ${name}Words } from './words.ts';

export function describe${name}({ counter, rows }: ${name}Series, words: ${name}Words): string[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  return [words.describe(counter, formatQualified(first.value, first.qualifier), formatDate(first.date), formatQualified(last.value, last.qualifier), formatDate(last.date))];
}

export const table${name} = ({ rows }: ${name}Series, { tableCaption, columns }: ${name}Words): FigureTable => ({
  caption: tableCaption,
  columns: [{ key: 'date', label: columns.date }, { key: 'value', label: columns.value, numeric: true }],
  rows: rows.map(({ date, value, qualifier }) => ({ date: formatDate(date), value: qualifier === 'exact' ? value : formatQualified(value, qualifier) })),
});
`,
    [`${folder}/index.ts`]: `/** \`${id}\`: series, drawings, sentences and table, put together. */
import { serialize } from '../../chart/svg.ts';
import { textWidth } from '../../chart/text-width.ts';
import type { Measure } from '../../chart/wrap-text.ts';
import type { BuiltFigure } from '../figure.ts';
import { describe${name}, table${name} } from './describe.ts';
import { place${name} } from './layout.ts';
import { draw${name} } from './marks.ts';
import { derive${name}, type ${name}Model } from './series.ts';
import { englishWords, type ${name}Words } from './words.ts';

export function build${name}(model: ${name}Model, words: ${name}Words = englishWords, measure: Measure = textWidth): BuiltFigure {
  const series = derive${name}(model);
  return {
    id: '${id}',
    draw: (size) => serialize(draw${name}(place${name}(series, size, measure))),
    table: table${name}(series, words),
    description: describe${name}(series, words),
    sources: [...new Set(series.rows.flatMap(({ sources }) => sources))],
    eventIds: [],
    asOf: series.rows.at(-1)?.date ?? '',
    droppedLabels: [],
  };
}
`,
    [`${folder}/${id}.test.ts`]: `import { expect, test } from 'vitest';
import { textWidth } from '../../chart/text-width.ts';
import { loadModel } from '../../model/index.ts';
import { build${name} } from './index.ts';
import { place${name} } from './layout.ts';
import { derive${name} } from './series.ts';

const { model } = loadModel();
const series = derive${name}(model);

test('each count is a row of the table and a bar', () => {
  expect(series.rows.length).toBeGreaterThan(0);
  expect(build${name}(model).table.rows).toHaveLength(series.rows.length);
});

test.each(['narrow', 'wide', 'print'] as const)('nothing reaches out of the drawing at %s', (size) => {
  const { rows, widthPx, heightPx, textPx, barPx } = place${name}(series, size, textWidth);
  for (const { x, y, lengthPx, number } of rows) {
    expect(x + lengthPx + 8 + textWidth(number, textPx)).toBeLessThanOrEqual(widthPx + 0.01);
    expect(y + barPx).toBeLessThanOrEqual(heightPx);
  }
});
`,
    [`src/styles/figures/${id}.css`]: `/* ${id}: say here what its shapes and colours mean. */
.${id} { display: block; width: 100%; height: auto; color: var(--ink); }
.${id} .bar { fill: var(--ink-soft); }
@media (forced-colors: active) { .${id} .bar { fill: CanvasText; } }
`,
  };
}
