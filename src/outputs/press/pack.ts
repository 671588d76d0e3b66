/** The printer's pack of a figure: its PDFs at the widths of a column and of a page, in colour and in black, with caption and credit as text. One archive, the same bytes on every day. */
import { formatDate } from '../../format/index.ts';
import { siteAddress } from '../../site/address.ts';
import { figureIn } from '../../site/figure-in.ts';
import type { Site } from '../../site/index.ts';
import { figurePage } from '../figure-page.ts';
import { figureText } from '../pictures/picture.ts';
import { zipWithoutClock } from '../zip.ts';
import { pressDrawing, pressInks, pressWidths, type PressInk } from './drawing.ts';
import { readMarks } from './marks.ts';
import { writePressPdf } from './pdf.ts';

interface PressFile {
  /** In the archive: "held-85mm-grey.pdf". */
  name: string;
  widthMm: number;
  heightMm: number;
  ink: PressInk;
  bytes: Uint8Array;
}

export async function pressPack(id: string, site: Site): Promise<Uint8Array> {
  const files = await pressFiles(id, site);
  const entries = files.map(({ name, bytes }): [string, Uint8Array] => [name, bytes]);
  const caption = new TextEncoder().encode(pressCaption(id, files, site));
  return zipWithoutClock(
    Object.fromEntries([...entries, [`${id}.txt`, caption] as const]),
    site.model.asOf.compiled,
  );
}

const pressFiles = (id: string, site: Site): Promise<PressFile[]> =>
  Promise.all(
    pressWidths.flatMap(({ widthMm, size }) =>
      pressInks.map(async (ink): Promise<PressFile> => {
        const marks = readMarks(await pressDrawing(id, size, ink, site));
        const { title, alt } = figureText(id, site);
        const order = { marks, widthMm, title, alt, language: site.language.tag };
        return {
          name: `${id}-${widthMm}mm${ink === 'grey' ? '-grey' : ''}.pdf`,
          widthMm,
          heightMm: Math.round((widthMm * marks.height) / marks.width),
          ink,
          bytes: writePressPdf({ ...order, day: site.model.asOf.compiled }),
        };
      }),
    ),
  );

/** As many as a caption has room for; the figure's page has all. */
const shortList = (names: readonly string[], more: string): string =>
  names.length <= mostNames
    ? names.join(', ')
    : `${names.slice(0, mostNames).join(', ')} ${more.replace('#', String(names.length - mostNames))}`;
const mostNames = 8;

/** What stands beside the drawing in print, and what is in the archive. The printed page sets it in its own type. */
function pressCaption(id: string, files: readonly PressFile[], site: Site): string {
  const { words } = site;
  const { press, credit, creditLine, alt } = words.figureFiles;
  const text = figureText(id, site);
  const line = (label: string, value: string): string[] => [`${label}: ${value}`, ''];
  return [
    text.title,
    '',
    text.dek,
    '',
    ...line(words.figure.note, text.note),
    ...line(words.figure.sources, `${shortList(text.sources, words.picture.andMore)}.`),
    ...line(credit, creditLine.replace('#', siteAddress(figurePage(id)))),
    ...line(words.figure.asOf, formatDate(figureIn(site, id).figure.asOf, 'long', site.language)),
    ...line(words.print.dataVersion, site.model.version),
    ...line(alt, text.alt),
    ...files.map(
      ({ name, widthMm, heightMm, ink }) =>
        `${name}: ${widthMm} × ${heightMm} mm, ${ink === 'grey' ? press.grey : press.colour}`,
    ),
    '',
    press.about,
    '',
  ].join('\r\n');
}
