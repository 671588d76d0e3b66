// What print shops ask of the letters of a PDF: real fonts, and only those that the site brings, whatever the machine that prints has.
import { expect, test } from 'vitest';
import { OPS } from 'unpdf/pdfjs';
import type { Paper } from '../../src/site/volumes.ts';
import { make, open } from './make-pdf.ts';

interface Font {
  name?: string;
  isType3Font?: boolean;
}

test.each([
  ['print/brief/', 'A4'],
  ['print/poster/', 'A3'],
  ['seven-questions/', 'A4'],
] as const satisfies readonly [string, Paper][])(
  '/%s has only letters of our own two typefaces, none of them drawn anew',
  async (path, paper) => {
    const pdf = await open(await make(path, paper));
    const names = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { fnArray, argsArray } = await page.getOperatorList();
      fnArray.forEach((operator, at) => {
        if (operator !== OPS.setFont) return;
        const [id] = argsArray[at] as [string];
        const font = page.commonObjs.get(id) as Font;
        names.add(font.isType3Font ? 'Type 3' : (font.name ?? id));
      });
    }
    expect(names.size).toBeGreaterThan(1);
    expect([...names].filter((name) => !/^[A-Z]{6}\+(?:FiraSans|SourceSerif)/.test(name))).toEqual(
      [],
    );
  },
);
