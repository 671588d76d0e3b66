/** Writes paths into a PDF of one page: no font, no picture, no clock. Greys are written as black ink alone, so that no press lays colour under them. Knows no figure. */
import { deflateSync, constants } from 'node:zlib';
import { pathOperators } from './path-operators.ts';
import type { Mark, Marks } from './marks.ts';

export interface PdfOrder {
  marks: Marks;
  widthMm: number;
  title: string;
  /** What the picture shows, for those who cannot see it. */
  alt: string;
  language: string;
  /** ISO day, written as the date of the file. */
  day: string;
}

const pointsInMm = 72 / 25.4;
/** No finer than it can matter, and the same bytes everywhere. */
const short = (value: number): string => String(Math.round(value * 1e5) / 1e5 || 0);

export function writePressPdf({ marks, widthMm, title, alt, language, day }: PdfOrder): Uint8Array {
  const widthPt = widthMm * pointsInMm;
  const scale = widthPt / marks.width;
  const heightPt = marks.height * scale;
  const opacities = [...new Set(marks.marks.flatMap(opacitiesOf))].sort();
  const content = [
    '/Figure <</MCID 0>> BDC',
    'q',
    // A ground runs on beyond the picture.
    `0 0 ${short(widthPt)} ${short(heightPt)} re W n`,
    `${short(scale)} 0 0 ${short(-scale)} 0 ${short(heightPt)} cm`,
    ...marks.marks.map((mark) => operatorsOf(mark, opacities)),
    'Q',
    'EMC',
  ].join('\n');
  const states = opacities
    .map((opacity, index) => `/O${index} <</CA ${opacity} /ca ${opacity}>>`)
    .join(' ');
  const packed = deflateSync(Buffer.from(content, 'latin1'), {
    level: constants.Z_BEST_COMPRESSION,
  });
  const box = `[0 0 ${short(widthPt)} ${short(heightPt)}]`;
  const date = `D:${day.replaceAll('-', '')}000000Z`;
  return assemble([
    `<</Type /Catalog /Pages 2 0 R /Lang (${language}) /MarkInfo <</Marked true>> /StructTreeRoot 6 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`,
    '<</Type /Pages /Count 1 /Kids [3 0 R]>>',
    `<</Type /Page /Parent 2 0 R /MediaBox ${box} /TrimBox ${box} /StructParents 0 /Resources <</ExtGState <<${states}>>>> /Contents 4 0 R>>`,
    Buffer.concat([
      Buffer.from(`<</Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
      packed,
      Buffer.from('\nendstream'),
    ]),
    `<</Title ${unicode(title)} /CreationDate (${date}) /ModDate (${date})>>`,
    '<</Type /StructTreeRoot /K 7 0 R /ParentTree 8 0 R>>',
    `<</Type /StructElem /S /Figure /P 6 0 R /Pg 3 0 R /K 0 /Alt ${unicode(alt)}>>`,
    '<</Nums [0 [7 0 R]]>>',
  ]);
}

const opacitiesOf = ({ fill, stroke }: Mark): number[] =>
  [fill?.opacity, stroke?.opacity].filter((one) => one !== undefined);

function operatorsOf({ matrix, d, fill, stroke }: Mark, opacities: readonly number[]): string {
  const way = pathOperators(d);
  const inState = (operators: string[]): string =>
    ['q', `${matrix.map(short).join(' ')} cm`, ...operators, 'Q'].join('\n');
  const opaque = (opacity: number): string => `/O${opacities.indexOf(opacity)} gs`;
  return [
    ...(fill
      ? [
          inState([
            opaque(fill.opacity),
            colourOperator(fill.colour, 'g', 'rg'),
            way,
            fill.isEvenOdd ? 'f*' : 'f',
          ]),
        ]
      : []),
    ...(stroke
      ? [
          inState([
            opaque(stroke.opacity),
            colourOperator(stroke.colour, 'G', 'RG'),
            `${short(stroke.width)} w ${caps[stroke.cap] ?? 0} J ${joins[stroke.join] ?? 0} j ${short(stroke.miterLimit)} M`,
            `[${stroke.dashes.map(short).join(' ')}] ${short(stroke.dashOffset)} d`,
            way,
            'S',
          ]),
        ]
      : []),
  ].join('\n');
}

const caps: Record<string, number> = { butt: 0, round: 1, square: 2 };
const joins: Record<string, number> = { miter: 0, round: 1, bevel: 2 };

function colourOperator(colour: string, grey: string, rgb: string): string {
  const parts = [1, 3, 5].map((at) => short(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return new Set(parts).size === 1 ? `${parts[0]} ${grey}` : `${parts.join(' ')} ${rgb}`;
}

const unicode = (text: string): string =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

/** Objects in the order of their numbers: the first is the catalogue, the fifth the information. */
function assemble(bodies: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const places = bodies.map((body, index) => {
    const place = length();
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n'));
    return place;
  });
  const start = length();
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${bodies.length + 1} /Root 1 0 R /Info 5 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
}
