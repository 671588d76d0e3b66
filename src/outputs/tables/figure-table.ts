/** The table of a figure for machines: numbers as numbers, dates as EDTF beside what is printed, and all that must be known to use them. Knows no drawing. */
import type { FigureTable } from '../../figures/figure.ts';
import { readDate } from '../../format/read-date.ts';
import type { Source } from '../../model/index.ts';
import { figurePage } from '../figure-page.ts';
import { siteAddress } from '../../site/address.ts';
import { addressIn, isSource } from '../../site/edition.ts';
import { figureIn } from '../../site/figure-in.ts';
import { loadSite, type Site } from '../../site/index.ts';
import { byteOrderMark, writeCsv, type Cell } from './csv.ts';
import { dateCells } from './date-cells.ts';
import { readPrintedNumber } from './printed-number.ts';

export interface FileColumn {
  name: string;
  title: string;
  type: 'number' | 'string' | 'edtf' | 'date';
  unit?: string;
  cells: Cell[];
}

export const licence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
};

type UnitWords = Site['words']['fileColumns'];

/** Each printed column, followed by what a machine reads of it where that is another thing: read from `source`, the same table in English, whose way of writing is known. */
export function fileColumns(
  figure: string,
  { columns, rows }: FigureTable,
  words: UnitWords,
  source: FigureTable = { caption: '', columns, rows },
): FileColumn[] {
  return columns.flatMap(({ key, label, numeric = false }): FileColumn[] => {
    const cells = rows.map((row) => row[key] ?? null);
    const written = source.rows.map((row) => row[key] ?? null);
    if (numeric)
      return numberColumns(key, label, cells, written, unitOf(figure, key, words), words);
    const dates = written.map((cell) => (typeof cell === 'string' ? readDate(cell) : null));
    const text: FileColumn = { name: key, title: label, type: 'string', cells };
    return dates.some((date) => date !== null)
      ? [text, ...dateColumns(key, label, dates, words)]
      : [text];
  });
}

function dateColumns(
  name: string,
  title: string,
  dates: readonly (string | null)[],
  words: UnitWords,
): FileColumn[] {
  const rows = dates.map(dateCells);
  const column = (
    part: 0 | 1 | 2 | 3,
    suffix: string,
    type: FileColumn['type'],
    what: string,
  ): FileColumn => ({
    name: `${name}_${suffix}`,
    title: `${title} (${what})`,
    type,
    cells: rows.map((cells) => cells[part]),
  });
  return [
    column(0, 'edtf', 'edtf', 'EDTF'),
    column(1, 'from', 'date', words.firstDay),
    column(2, 'to', 'date', words.lastDay),
    column(3, 'precision', 'string', words.precision),
  ];
}

/** "at least 18" is 18 and a qualifier that must not be lost: it goes into the column beside the number, if any row has one. */
function numberColumns(
  name: string,
  title: string,
  cells: (string | number | null)[],
  written: (string | number | null)[],
  unit: string | undefined,
  words: UnitWords,
): FileColumn[] {
  const numbers: FileColumn = {
    name,
    title,
    type: 'number',
    ...(unit && { unit }),
    cells: written.map((cell) => (typeof cell === 'string' ? readPrintedNumber(cell) : cell)),
  };
  if (!cells.some((cell) => typeof cell === 'string')) return [numbers];
  return [
    numbers,
    {
      name: `${name}_as_printed`,
      title: `${title} (${words.asPrinted})`,
      type: 'string',
      cells: cells.map((cell) => (typeof cell === 'string' ? cell : null)),
    },
  ];
}

const unitOf = (figure: string, key: string, { units }: UnitWords): string | undefined =>
  (units as Record<string, string>)[`${figure}-${key}`] ?? (units as Record<string, string>)[key];

export const columnsOf = (id: string, site: FigureSite): FileColumn[] =>
  fileColumns(
    id,
    figureIn(site, id).figure.table,
    site.words.fileColumns,
    isSource(site) ? undefined : loadSite().figures.get(id)?.table,
  );

type FigureSite = Pick<Site, 'lang' | 'figures' | 'story' | 'words'>;

export function figureCsv(id: string, site: FigureSite): string {
  const columns = columnsOf(id, site);
  const length = columns[0]?.cells.length ?? 0;
  const text = writeCsv(
    columns.map(({ name }) => name),
    Array.from({ length }, (_, index) => columns.map(({ cells }) => cells[index])),
  );
  return `${byteOrderMark}${text}`;
}

/** What data/schemas/figure.schema.json describes. */
export function figureJson(id: string, site: FigureSite & Pick<Site, 'model'>): object {
  const { figure, text } = figureIn(site, id);
  const columns = columnsOf(id, site);
  return {
    $schema: siteAddress('data/schemas/figure.schema.json'),
    id,
    title: text.title.text,
    description: text.dek.text,
    definition: text.note.text,
    alt: text.alt,
    inWords: figure.description,
    address: addressIn(site, figurePage(id)),
    asOf: figure.asOf === '' ? null : figure.asOf,
    version: site.model.version,
    compiled: site.model.asOf.compiled,
    licence,
    credit: site.words.site.title,
    caption: figure.table.caption,
    columns: columns.map(({ name, title, type, unit }) => ({
      name,
      title,
      type,
      ...(unit && { unit }),
    })),
    rows: figure.table.rows.map((_, index) =>
      Object.fromEntries(columns.map(({ name, cells }) => [name, cells[index] ?? null])),
    ),
    sources: figure.sources.flatMap((source) => site.model.sources.get(source) ?? []).map(sourceOf),
  };
}

/** Where a copy was read is no one's to open from here. */
const sourceOf = ({ id, publisher, title, published, lang, grade, url }: Source): object => ({
  id,
  publisher,
  title,
  published,
  lang,
  grade,
  url,
});
