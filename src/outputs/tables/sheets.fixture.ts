// Reads a workbook as a spreadsheet would, for tests: each cell with what it is and what it holds.
import { strFromU8, unzipSync } from 'fflate';

/** "s" for text, "n" for a number or a day, "b" for true and false; an empty cell is "n" without a value. */
export interface SheetCell {
  kind: string;
  value: string;
}

const escapes: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => escapes[name]!);

/** Sheets in their order, by name. */
export function readSheets(bytes: Uint8Array): Map<string, SheetCell[][]> {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[`xl/${name}.xml`]!);
  const strings = [
    ...part('sharedStrings').matchAll(/<si>(?:<t[^>]*>([\s\S]*?)<\/t>)?<\/si>/g),
  ].map(([, text = '']) => unescape(text));
  /** Cells say where they stand, "C7"; those without a value need not be there. */
  const cellsOf = (row: string): SheetCell[] => {
    const cells: SheetCell[] = [];
    for (const [, attributes = '', value = ''] of row.matchAll(
      /<c ([^>]*?)(?:\/>|><v>([^<]*)<\/v><\/c>)/g,
    )) {
      const [, kind = 'n'] = /t="(\w+)"/.exec(attributes) ?? [];
      const [, letter = ''] = /r="([A-Z])\d/.exec(attributes) ?? [];
      cells[letter.charCodeAt(0) - 65] = {
        kind,
        value: kind === 's' ? strings[Number(value)]! : value,
      };
    }
    return Array.from(cells, (cell = { kind: 'n', value: '' }) => cell);
  };
  const names = [...part('workbook').matchAll(/<sheet [^>]*name="([^"]*)"/g)];
  return new Map(
    names.map(([, name = ''], index) => [
      unescape(name),
      [...part(`worksheets/sheet${index + 1}`).matchAll(/<row [^>]*>([\s\S]*?)<\/row>/g)].map(
        ([, row = '']) => cellsOf(row),
      ),
    ]),
  );
}
