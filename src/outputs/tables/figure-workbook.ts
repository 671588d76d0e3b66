/** The table of a figure as a workbook: what a spreadsheet opens with its letters, days and numbers as they are, and beside it what must be known to use them. */
import { formatDate } from '../../format/index.ts';
import { addressIn } from '../../site/edition.ts';
import { figureIn } from '../../site/figure-in.ts';
import type { Site } from '../../site/index.ts';
import { figurePage } from '../figure-page.ts';
import { publishersOf } from '../publishers.ts';
import { columnsOf } from './figure-table.ts';
import { sheetOfLines, sheetOfRows, writeWorkbook } from './sheets.ts';

/** The same bytes for the same data, on any day. Throws as figureCsv does where there is no such figure. */
export function figureWorkbook(id: string, site: Site): Promise<Uint8Array> {
  const columns = columnsOf(id, site);
  return writeWorkbook(
    [
      sheetOfRows({
        name: site.words.figure.table,
        columns: columns.map(({ title, type }) => ({ name: title, type })),
        rows: figureIn(site, id).figure.table.rows.map((_, index) =>
          columns.map(({ cells }) => cells[index]),
        ),
      }),
      sheetOfLines(site.words.workbook.readme, linesOf(id, site)),
    ],
    site.model.asOf.compiled,
  );
}

function linesOf(id: string, site: Site): string[] {
  const { figure, text } = figureIn(site, id);
  const { words, model, language } = site;
  const { credit, creditLine } = words.figureFiles;
  return [
    text.title.text,
    text.dek.text,
    figure.table.caption,
    `${words.figure.note}: ${text.note.text}`,
    `${words.figure.sources}: ${publishersOf(figure.sources, model)}.`,
    ...(figure.asOf === ''
      ? []
      : [`${words.figure.asOf}: ${formatDate(figure.asOf, 'long', language)}`]),
    `${words.print.dataVersion}: ${model.version}`,
    `${credit}: ${creditLine.replace('#', addressIn(site, figurePage(id)))}`,
  ];
}
