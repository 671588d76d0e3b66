/** What there is on paper: each volume, the page that it is printed from, and its PDFs. The one list that a release prints, that pages lead to and that tests count. */

/** Sizes of paper, upright, in millimetres. */
export const papers = {
  A4: { widthMm: 210, heightMm: 297 },
  Letter: { widthMm: 215.9, heightMm: 279.4 },
  A3: { widthMm: 297, heightMm: 420 },
  A2: { widthMm: 420, heightMm: 594 },
  '18x24': { widthMm: 457.2, heightMm: 609.6 },
  '24x36': { widthMm: 609.6, heightMm: 914.4 },
} as const;
export type Paper = keyof typeof papers;

export interface PdfFile {
  /** It stands in the folder of its edition: the root, or "be/". */ name: string;
  paper: Paper;
  isLandscape?: true;
  isGreyscale?: true;
  /** Path of the page that it is printed from, where that is not the page of its volume. */
  page?: string;
}

export interface Volume {
  /** Its words are in content/en/ui.json, print.volumes. */
  id: 'brief' | 'poster' | 'book' | 'large-print' | 'record' | 'handout';
  /** Path of its page from the folder of the edition. */
  page: string;
  /** The first is the one whose first page is shown. */
  files: readonly PdfFile[];
  /** It fits on one page of any of its papers: the release stops where it does not. */
  isOnePage?: true;
}

/** "name.pdf" for A4, "name-letter.pdf" for Letter. */
const forOffices = (name: string): PdfFile[] => [
  { name: `${name}.pdf`, paper: 'A4' },
  { name: `${name}-letter.pdf`, paper: 'Letter' },
];

export const volumes: readonly Volume[] = [
  { id: 'brief', page: 'print/brief/', files: forOffices('brief') },
  {
    id: 'poster',
    page: 'print/poster/',
    files: [
      ...(['A3', 'A2', '18x24', '24x36'] as const).map((paper): PdfFile => ({
        name: `poster-${paper.toLowerCase()}.pdf`,
        paper,
        isLandscape: true,
      })),
      {
        name: 'poster-a3-grey.pdf',
        paper: 'A3',
        isLandscape: true,
        isGreyscale: true,
        page: 'print/poster/#grey',
      },
    ],
    isOnePage: true,
  },
  { id: 'book', page: 'print/', files: forOffices('revolving-door') },
  { id: 'record', page: 'print/record/', files: forOffices('revolving-door-record') },
  { id: 'large-print', page: 'print/large/', files: forOffices('large-print') },
  {
    id: 'handout',
    page: 'seven-questions/',
    files: forOffices('seven-questions'),
    isOnePage: true,
  },
];

/** PDFs need a browser, so a plain build has none, and no page may link to one. `npm run release` makes those of every edition and lets the build know; `npm run paper -- be` those of one. */
const withPdfs = process.env['WITH_PDFS'];
export const hasPdfs = (edition: { lang: string }): boolean =>
  withPdfs === '1' || withPdfs === edition.lang;

const picturePx = 220;

/** The picture of a volume's first page, which a release makes: where it stands, and its size on a page. */
export function firstPageOf({ id, files: [file] }: Volume): {
  path: string;
  widthPx: number;
  heightPx: number;
} {
  const { widthMm, heightMm } = papers[file!.paper];
  const ratio = file!.isLandscape ? widthMm / heightMm : heightMm / widthMm;
  return { path: `print/${id}.png`, widthPx: picturePx, heightPx: Math.round(picturePx * ratio) };
}
