/** The PDFs of a release: their names, and the pages that they are printed from. */

export interface PdfFile {
  name: string;
  /** Path of the page from the root of the site. */ page: string;
  format: 'A4' | 'Letter';
  holds: 'book' | 'record' | 'handout';
}

export const pdfFiles: readonly PdfFile[] = [
  { name: 'revolving-door.pdf', page: 'print/', format: 'A4', holds: 'book' },
  { name: 'revolving-door-letter.pdf', page: 'print/', format: 'Letter', holds: 'book' },
  { name: 'revolving-door-record.pdf', page: 'print/record/', format: 'A4', holds: 'record' },
  {
    name: 'revolving-door-record-letter.pdf',
    page: 'print/record/',
    format: 'Letter',
    holds: 'record',
  },
  { name: 'seven-questions.pdf', page: 'seven-questions/', format: 'A4', holds: 'handout' },
  {
    name: 'seven-questions-letter.pdf',
    page: 'seven-questions/',
    format: 'Letter',
    holds: 'handout',
  },
];

/** PDFs need a browser, so a plain build has none, and no page may link to one. `npm run release` makes them and lets the build know. */
export const arePdfsMade: boolean = process.env['WITH_PDFS'] === '1';
