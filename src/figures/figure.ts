/** What every figure hands to the page: drawings, table, description, sources. Nothing here knows how it was computed. */

export type FigureSize = 'narrow' | 'wide' | 'print';

export interface TableColumn {
  key: string;
  label: string;
  /** Numbers are set flush right. */
  numeric?: boolean;
  /** Stands in the files that can be taken and not on the page, which says the same elsewhere: in a note, a card or a caption. */
  inFilesOnly?: boolean;
}

/** What a reader of the page sees of a table. */
export const columnsOnPage = ({ columns }: Pick<FigureTable, 'columns'>): TableColumn[] =>
  columns.filter(({ inFilesOnly }) => inFilesOnly !== true);

export interface FigureTable {
  caption: string;
  columns: TableColumn[];
  rows: Record<string, string | number | null>[];
}

export interface BuiltFigure {
  id: string;
  /** The finished SVG markup at one of three sizes; never stretched from another. */
  draw(size: FigureSize): string;
  table: FigureTable;
  /** Sentences computed from the series that the drawing shows; an editor may add to them in content/. */
  description: string[];
  /** Ids in data/sources.json, in order of first use. */
  sources: string[];
  /** EDTF of the newest fact shown. */
  asOf: string;
  /** Labels that found no room, for the report at the end of the build. */
  droppedLabels: string[];
}
