import { unzipSync } from 'fflate';
import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { loadSite } from '../../site/index.ts';
import { figureText } from '../pictures/picture.ts';
import { readMarks } from './marks.ts';
import { pressPack } from './pack.ts';
import { pathOperators } from './path-operators.ts';
import { writePressPdf } from './pdf.ts';

const site = loadSite();
const millimetres = (points: number): number => Math.round((points * 25.4) / 72);
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
/** The drawing of a PDF as its operators, one a line. */
const operatorsOf = (pdf: Uint8Array): string[] => {
  const [, packed = ''] = /stream\n([^]*?)\nendstream/.exec(latin(pdf)) ?? [];
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1').split('\n');
};

const credit = site.words.figureFiles.creditLine.split('#')[1]!;

test.each([...site.figures.keys()])('the pack of %s is what a printer asks for', async (id) => {
  const zip = await pressPack(id, site);
  const files = unzipSync(zip);
  expect(Object.keys(files)).toEqual([
    `${id}-85mm.pdf`,
    `${id}-85mm-grey.pdf`,
    `${id}-170mm.pdf`,
    `${id}-170mm-grey.pdf`,
    `${id}.txt`,
  ]);
  for (const [name, bytes] of Object.entries(files).filter(([file]) => file.endsWith('.pdf'))) {
    const document = await getDocumentProxy(Uint8Array.from(bytes));
    expect(document.numPages, name).toBe(1);
    const page = await document.getPage(1);
    expect(millimetres(page.view[2]!), name).toBe(name.includes('85mm') ? 85 : 170);
    expect((await page.getTextContent()).items, `${name}: letters that are no outline`).toEqual([]);
    expect(latin(bytes), `${name}: a font`).not.toContain('/Font');
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: figureText(id, site).title, Language: 'en-GB' });
    const tagged = JSON.stringify(await page.getStructTree());
    expect(tagged, name).toContain(JSON.stringify(figureText(id, site).alt));
    const colours = operatorsOf(bytes).filter((line) => /^(?:[\d.]+ ){3}rg$/i.test(line));
    if (name.endsWith('-grey.pdf')) expect(colours, `${name}: more than black ink`).toEqual([]);
    else expect(colours.length, name).toBeGreaterThan(0);
  }
  const caption = new TextDecoder().decode(files[`${id}.txt`]);
  for (const words of [figureText(id, site).title, figureText(id, site).note, credit])
    expect(caption).toContain(words);
});

test('made twice, a pack is the same to the byte', async () => {
  expect(await pressPack('held', site)).toEqual(await pressPack('held', site));
});

test('a drawing that a printer’s file can’t hold is refused in four parts', () => {
  const svg = (inside: string): string => `<svg width="9" height="9">${inside}</svg>`;
  expect(() => readMarks(svg('<text>52</text>'))).toThrowErrorMatchingInlineSnapshot(`
    [Error: A drawing for the press has <text>.
    Expected: groups and paths in plain colours, as src/outputs/press/ can write them into a PDF.
    Draw it without, or teach src/outputs/press/marks.ts to read it.]
  `);
  expect(() => readMarks(svg('<path fill="url(#a)" d="M 0 0"/>'))).toThrow('the colour "url(#a)"');
  expect(() => readMarks(svg('<g clip-path="url(#a)"/>'))).toThrow('clip-path');
  expect(() => pathOperators('M 0 0 A 1 1')).toThrow('"A 1 1"');
});

test('places, curves, opacity and dashes of a drawing come through', () => {
  const marks = readMarks(
    '<svg width="100" height="50"><defs/><g transform="matrix(2 0 0 2 10 0)" opacity="0.5"><g transform="matrix(1 0 0 1 5 5)"><path d="M 0 0 Q 3 0 3 3 Z" fill="#808080" fill-rule="evenodd" stroke="#ad4d0b" stroke-width="2" stroke-linecap="round" stroke-dasharray="0 5"/></g></g></svg>',
  );
  const operators = operatorsOf(
    writePressPdf({
      marks,
      widthMm: 25.4,
      title: 'T',
      alt: 'A',
      language: 'en-GB',
      day: '2026-11-22',
    }),
  );
  expect(operators).toContain('0.72 0 0 -0.72 0 36 cm');
  expect(operators).toContain('2 0 0 2 20 10 cm');
  expect(operators).toContain('2 0 3 1 3 3 c');
  for (const wanted of [
    '0.50196 g',
    'f*',
    '0.67843 0.30196 0.04314 RG',
    '2 w 1 J 0 j 4 M',
    '[0 5] 0 d',
    'S',
  ])
    expect(operators).toContain(wanted);
});
