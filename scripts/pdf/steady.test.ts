import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { readObjects } from './read-objects.ts';
import { makeSteady } from './steady.ts';

/** A PDF of one empty page in the form that Chromium writes, with the hour and two names from its memory. */
function smallPdf(hour: string, firstNode: number): Uint8Array {
  const node = (index: number): string => `(node${String(firstNode + index).padStart(8, '0')})`;
  const bodies = [
    `<</Title (T)\n/CreationDate (D:20261122${hour}+00'00')\n/ModDate (D:20261122${hour}+00'00')>>`,
    '<</Type /Catalog /Pages 3 0 R /Lang (en-GB)>>',
    '<</Type /Pages /Count 1 /Kids [4 0 R]>>',
    '<</Type /Page /Parent 3 0 R /MediaBox [0 0 100 100] /Contents 5 0 R>>',
    '<</Length 3>> stream\nq Q\nendstream',
    `<</Type /StructElem /S /P /ID ${node(9)} /Ref ${node(0)}>>`,
  ];
  let text = '%PDF-1.4\n';
  const rows = ['0000000000 65535 f \n'];
  bodies.forEach((body, index) => {
    rows.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
  });
  const start = text.length;
  return Buffer.from(
    `${text}xref\n0 ${rows.length}\n${rows.join('')}trailer\n<</Size ${rows.length}\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

test('two makings at another hour, by a browser that counts from another number, are the same to the byte', () => {
  expect(makeSteady(smallPdf('101010', 12), '2026-11-22')).toEqual(
    makeSteady(smallPdf('235959', 345), '2026-11-22'),
  );
  expect(makeSteady(smallPdf('101010', 12), '2026-11-22')).not.toEqual(
    makeSteady(smallPdf('101010', 12), '2026-11-23'),
  );
});

test('what was packed is still a PDF: its page, its language, and the day of the data as its date', async () => {
  const document = await getDocumentProxy(
    Uint8Array.from(makeSteady(smallPdf('101010', 12), '2026-11-22')),
  );
  expect(document.numPages).toBe(1);
  expect((await document.getMetadata()).info).toMatchObject({
    Title: 'T',
    Language: 'en-GB',
    CreationDate: "D:20261122000000+00'00'",
    ModDate: "D:20261122000000+00'00'",
  });
});

test('names of tagged elements are counted in their own order', () => {
  const pdf = Buffer.from(makeSteady(smallPdf('101010', 12), '2026-11-22')).toString('latin1');
  const [, length = '', packed = ''] =
    /\/ObjStm [^>]*\/Length (\d+)>>\nstream\n([^]*?)\nendstream/.exec(pdf) ?? [];
  expect(packed.length).toBe(Number(length));
  expect(inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')).toContain(
    '/ID (node00000002) /Ref (node00000001)',
  );
});

test('a PDF of another form is refused in four parts, not half read', () => {
  expect(() => readObjects(Buffer.from('%PDF-1.7\nstartxref\n9\n%%EOF\n')))
    .toThrowErrorMatchingInlineSnapshot(`
    [Error: The PDF from the browser has no plain table of objects.
    Expected: what Chromium writes, "xref", one table from 0, "trailer" with /Root and /Info.
    If a new Chromium writes PDF 1.5, scripts/pdf/ has nothing to pack: print without it and see whether two runs agree.]
  `);
});
