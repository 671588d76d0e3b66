// Takes a PDF as Chromium writes it apart into its objects, by its own table of places. Knows the plain form of PDF 1.4 only: one table, no encryption.

export interface PdfObject {
  number: number;
  /** What stands between "obj" and "endobj", as Latin-1: one character a byte. */
  body: string;
  isStream: boolean;
}
export interface PdfObjects {
  objects: PdfObject[];
  root: number;
  info: number;
}

export function readObjects(pdf: Uint8Array): PdfObjects {
  const text = Buffer.from(pdf).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-100))?.[1] ?? Number.NaN);
  const head = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 40));
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const root = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1]);
  const info = Number(/\/Info (\d+) 0 R/.exec(trailer)?.[1]);
  if (head === null || Number.isNaN(root) || Number.isNaN(info)) {
    throw new Error(
      'The PDF from the browser has no plain table of objects.\nExpected: what Chromium writes, "xref", one table from 0, "trailer" with /Root and /Info.\nIf a new Chromium writes PDF 1.5, scripts/pdf/ has nothing to pack: print without it and see whether two runs agree.',
    );
  }
  const count = Number(head[1]);
  const table = start + head[0].length;
  const offsets: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = text.slice(table + index * 20, table + index * 20 + 18);
    if (entry.endsWith('n')) offsets.push(Number(entry.slice(0, 10)));
  }
  offsets.sort((left, right) => left - right);
  return {
    root,
    info,
    objects: offsets.map((offset, index) =>
      readObject(text.slice(offset, offsets[index + 1] ?? start)),
    ),
  };
}

function readObject(text: string): PdfObject {
  const head = /^(\d+) 0 obj\s/.exec(text);
  const end = text.lastIndexOf('endobj');
  if (head === null || end < 0)
    throw new Error(
      `The table of a PDF leads to no object: "${text.slice(0, 40)}".\nExpected: "NUMBER 0 obj … endobj".\nThe file is broken, or of a form that scripts/pdf/ does not know.`,
    );
  const body = text.slice(head[0].length, end).trimEnd();
  return { number: Number(head[1]), body, isStream: body.endsWith('endstream') };
}
