/** What every figure hands to the page: drawings, table, description, sources. Nothing here knows how it was computed. */

/** A phone, the column of an article, a whole page, a printed sheet, and a phone on the page of a host: each is drawn for itself, never stretched from another. */
export const figureSizes = ['narrow', 'column', 'wide', 'print', 'frame'] as const;
export type FigureSize = (typeof figureSizes)[number];

/**
 * A figure that is drawn at no size of its own for a column is drawn as on a wide page. One that is high on a phone is drawn lower in frames there,
 * which hosts cut and readers must scroll past; the others as on the phone itself.
 */
export type Sizes<Size> = Readonly<
  Record<Exclude<FigureSize, 'column' | 'frame'>, Size> & { column?: Size; frame?: Size }
>;

export function sizeOf<Size>(sizes: Sizes<Size>, size: FigureSize): Size {
  if (size === 'column') return sizes.column ?? sizes.wide;
  return size === 'frame' ? (sizes.frame ?? sizes.narrow) : sizes[size];
}

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
  /** The finished SVG markup. */
  draw(size: FigureSize): string;
  table: FigureTable;
  /** Sentences computed from the series that the drawing shows; an editor may add to them in content/. */
  description: string[];
  /** Ids in data/sources.json, in order of first use. */
  sources: string[];
  /** Ids of the events that it shows or reads a number from. */
  eventIds: string[];
  /** EDTF of the newest fact shown. */
  asOf: string;
  /** Labels that found no room, for the report at the end of the build. */
  droppedLabels: string[];
}
