// Cuts the two typefaces down to the letters the site needs, and writes everything that depends on them: public/fonts, src/styles/font-faces.ts and the width tables of src/chart.
// Run by hand, `node scripts/make-fonts.ts`, when the letters or the fonts change; the results are committed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { describeFallbacks, type AverageWidths } from './fonts/fallbacks.ts';
import {
  baseCharacters,
  cyrillicCharacters,
  cyrillicFeatures,
  faces,
  moreCyrillicCharacters,
  moreExtendedCharacters,
  nameCharacters,
  capitalCharacters,
  moreLatinCharacters,
  quotationCharacters,
  sourceFile,
  type Face,
} from './fonts/faces.ts';
import type { FallbackFace, FontFace } from '../src/styles/font-rules.ts';
import { measureFace, measureMetrics } from './fonts/measure.ts';
import { writeWidthTable } from './fonts/width-table.ts';

const maximumBaseBytes = 38_000;

const parts = [
  { suffix: '', characters: baseCharacters },
  { suffix: '-more', characters: moreLatinCharacters },
  { suffix: '-quotes', characters: quotationCharacters },
  { suffix: '-names', characters: nameCharacters },
  { suffix: '-capitals', characters: capitalCharacters },
  { suffix: '-extended', characters: moreExtendedCharacters },
];
/** For pages in Belarusian or Russian, and for paper, which has no reader's own fonts to fall back on for titles of sources. */
const cyrillicParts = (face: Face): typeof parts => [
  { suffix: '-cyrillic', characters: cyrillicCharacters(face) },
  { suffix: '-cyrillic-more', characters: moreCyrillicCharacters(face) },
];
/** For menus of fonts, for lines in which scripts without a common baseline stand, and for accents set upon letters, of which we have whole ones. */
const needlessTables = ['STAT', 'BASE', 'GDEF'];

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();

/** "U+20-7E, U+A0": runs of neighbours are joined. */
function describeRange(characters: string): string {
  const codePoints = [...characters]
    .map((character) => character.codePointAt(0)!)
    .sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const codePoint of codePoints) {
    const last = runs.at(-1);
    if (last && codePoint === last[1] + 1) last[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  return runs
    .map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`))
    .join(', ');
}

/** Family, style, whole name and name for PostScript, without which some system will not take a font. Licences and versions stand in LICENSES.md. */
const neededNames = [1, 2, 4, 6];

/** A copy of a TrueType font whose table of names begins with the needed ones and ends there. */
function withFewNames(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  const tables = Array.from({ length: copy.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = tables.find((at) => copy.toString('latin1', at, at + 4) === 'name')!;
  const start = copy.readUInt32BE(entry + 8);
  const records = Array.from({ length: copy.readUInt16BE(start + 2) }, (_, index) =>
    font.subarray(start + 6 + 12 * index, start + 18 + 12 * index),
  ).filter((record) => neededNames.includes(record.readUInt16BE(6)));
  Buffer.concat(records).copy(copy, start + 6);
  copy.writeUInt16BE(records.length, start + 2);
  return copy;
}

async function makeFile(
  face: Face,
  part: (typeof parts)[number],
  features = face.features,
): Promise<{ rule: FontFace; bytes: number }> {
  const file = `${face.name}${part.suffix}`;
  const font = await subsetFont(withFewNames(readFileSync(sourceFile(face))), part.characters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    dropTables: needlessTables,
  });
  writeFileSync(`public/fonts/${file}.woff2`, font);
  console.log(`${file}.woff2  ${font.length} bytes`);
  const { family, weight, style } = face;
  const rule = { family, weight, style, file, range: describeRange(part.characters) };
  return { rule, bytes: font.length };
}

mkdirSync('public/fonts', { recursive: true });
const rules: FontFace[] = [];
let baseBytes = 0;
for (const face of faces) {
  for (const part of parts) {
    const { rule, bytes } = await makeFile(face, part);
    rules.push(rule);
    if (part.suffix === '') baseBytes += bytes;
  }
}
const cyrillicRules: FontFace[] = [];
for (const face of faces)
  for (const part of cyrillicParts(face))
    cyrillicRules.push((await makeFile(face, part, cyrillicFeatures(face))).rule);
console.log(`Every reader loads ${baseBytes} bytes.`);
if (baseBytes > maximumBaseBytes) {
  throw new Error(
    `scripts/fonts/faces.ts\n  Found: base files of ${baseBytes} bytes.\n  Expected: at most ${maximumBaseBytes}.\n  Ship fewer letters or features.`,
  );
}

const upright = (family: Face['family']): Face[] =>
  faces.filter((face) => face.family === family && face.style === 'normal');
const fallbacksFor = (of?: keyof AverageWidths, range?: string): FallbackFace[] => [
  ...describeFallbacks('serif', upright('Door Serif').map(measureMetrics), of, range),
  ...describeFallbacks('sans', upright('Door Sans').map(measureMetrics), of, range),
];
// Cyrillic letters, and the spaces between them, have sizes of their own: those of English text would move a line.
const fallbacks = [
  ...fallbacksFor(),
  ...fallbacksFor('cyrillic', 'U+400-4FF'),
  ...fallbacksFor('space', 'U+20'),
];
const writeList = (
  name: string,
  type: string,
  faces: readonly (FontFace | FallbackFace)[],
): string =>
  `export const ${name}: readonly ${type}[] = [\n${faces.map((face) => `  ${JSON.stringify(face)},\n`).join('')}];\n`;
writeFileSync(
  'src/styles/font-faces.ts',
  `/** Our two typefaces by file and letters, and the reader's own fonts made to take the same room until they arrive. Generated by scripts/make-fonts.ts; do not edit. */
import type { FallbackFace, FontFace } from './font-rules.ts';

${writeList('fontFaces', 'FontFace', [...rules, ...cyrillicRules])}
${writeList('fallbackFaces', 'FallbackFace', fallbacks)}`,
);

const [regular, semibold] = upright('Door Sans').map(measureFace);
if (!regular || !semibold)
  throw new Error(
    'Labels are measured in two weights of the sans; scripts/fonts/faces.ts lists fewer.',
  );
writeFileSync('src/chart/font-widths.ts', writeWidthTable('sansWidths', 'sans', regular, semibold));
