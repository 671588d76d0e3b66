// Reads the pages of a PDF as the print tests ask of them: their text, how far down it reaches, and whether a heading ends them.
import type { getDocumentProxy } from 'unpdf';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

export interface PdfPage {
  number: number;
  /** Without any space: words of one line come in pieces. */
  text: string;
  /** How far down the text reaches between head and foot, from 0 to 1; labels of drawings count. */
  fullness: number;
  headings: number;
  /** Sizes of type in points, to a tenth. */
  letterHeights: number[];
  /** The size that most of its letters have. */
  mostLetters: number;
  endsInHeading: boolean;
}

export const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Head and foot stand in the margins of src/styles/print-edition/page.css: 25 and 23 mm, in points. */
const [headPt, footPt] = [25, 23].map((millimetres) => (millimetres * 72) / 25.4) as [
  number,
  number,
];

interface Item {
  str?: string;
  type?: string;
  id?: string;
  transform?: number[];
  height?: number;
}
interface Node {
  role?: string;
  children?: Node[];
  type?: string;
  id?: string;
}

export async function readPages(document: Document): Promise<PdfPage[]> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const heightPt = page.view[3]!;
    const inHeadings = new Set<string>();
    const letterHeights = new Map<number, number>();
    collectHeadings((await page.getStructTree()) as Node | null, false, inHeadings);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let [lowest, endsInHeading, text] = [heightPt - headPt, false, ''];
    const open: string[] = [];
    for (const item of items as Item[]) {
      if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps')
        open.push(item.id ?? '');
      else if (item.type === 'endMarkedContent') open.pop();
      if (item.str === undefined) continue;
      text += item.str;
      const height = Math.round((item.height ?? 0) * 10) / 10;
      letterHeights.set(height, (letterHeights.get(height) ?? 0) + item.str.length);
      const y = item.transform?.[5] ?? 0;
      if (item.str.trim() === '' || y < footPt || y > heightPt - headPt || y >= lowest) continue;
      lowest = y;
      endsInHeading = open.some((id) => inHeadings.has(id));
    }
    pages.push({
      number,
      text: squeeze(text),
      fullness: (heightPt - headPt - lowest) / (heightPt - headPt - footPt),
      headings: inHeadings.size,
      letterHeights: [...letterHeights.keys()],
      mostLetters: [...letterHeights].sort(([, left], [, right]) => right - left)[0]?.[0] ?? 0,
      endsInHeading,
    });
  }
  return pages;
}

function collectHeadings(
  node: Node | null | undefined,
  isHeading: boolean,
  found: Set<string>,
): void {
  const isInside = isHeading || /^H[1-6]?$/.test(node?.role ?? '');
  if (isInside && node?.type === 'content' && node.id) found.add(node.id);
  for (const child of node?.children ?? []) collectHeadings(child, isInside, found);
}

/** Fonts that the pages are set in; one that is not embedded would be another on each machine. */
export async function fontsOf(
  document: Document,
): Promise<{ name: string; isEmbedded: boolean }[]> {
  const fonts = new Map<string, { name: string; isEmbedded: boolean }>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      if (operation !== setFont) continue;
      const id = String((argsArray[index] as unknown[])[0]);
      const font = page.commonObjs.get(id) as { name?: string; missingFile?: boolean };
      fonts.set(id, { name: font.name ?? id, isEmbedded: font.missingFile !== true });
    }
  }
  return [...fonts.values()];
}
/** OPS.setFont of pdf.js. */
const setFont = 37;
