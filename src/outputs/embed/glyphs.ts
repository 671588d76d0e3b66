/** Which glyphs an embed needs in each weight of the sans: those of its words, its drawings, its table and whatever a step may bring. */
import { columnsOnPage, type FigureTable } from '../../figures/figure.ts';
import { formatNumber } from '../../format/index.ts';
import { wordsOf } from '../../markdown/rewrite-html.ts';
import type { Site } from '../../site/index.ts';
import type { EmbedParts } from './parts.ts';

const always = '0123456789 /–';

/** Text of a drawing by weight is a matter of the style sheet, so a still drawing counts for both. */
const textOf = (svg: string): string => wordsOf(svg, { between: ' ' });

export function embedGlyphs(
  parts: EmbedParts,
  table: FigureTable,
  site: Site,
): Record<400 | 600, string> {
  const { words } = site;
  const hasSteps = parts.steps.length > 0;
  const cells = table.rows.flatMap((row) =>
    columnsOnPage(table).map(({ key }) => {
      const value = row[key];
      return typeof value === 'number' ? formatNumber(value, site.language) : (value ?? '–');
    }),
  );
  const drawn = [parts.narrow, parts.column, parts.wide].map(textOf);
  const plain = [
    parts.dek,
    parts.note,
    words.figure.noDrawing,
    parts.alt,
    words.figure.picture,
    words.figure.numbers,
    parts.sources,
    ...parts.notice,
    parts.credit,
    ...parts.key,
    parts.storyName,
    words.embed.file,
    words.embed.copyTable,
    words.embed.copied,
    table.caption,
    ...cells,
    ...drawn,
    ...parts.steps.map(({ label }) => label),
    ...(hasSteps
      ? [
          '←→–',
          words.steps.play,
          words.steps.pause,
          ...words.door.months,
          ...Object.values(words.choose.leftOut),
        ]
      : []),
  ];
  const bold = [
    parts.title,
    words.figure.note,
    words.figure.table,
    ...columnsOnPage(table).map(({ label }) => label),
    ...drawn,
    ...parts.steps.map(({ title }) => title),
  ];
  return { 400: always + plain.join(''), 600: always + bold.join('') };
}
