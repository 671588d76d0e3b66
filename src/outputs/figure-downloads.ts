/** What can be taken of a figure: the one list that the addresses, the page of figures and JSON-LD are made from. */
import { serialize } from '../chart/svg.ts';
import { mediaTypeOf } from './data-package/files.ts';
import { paint } from './pictures/paint.ts';
import { mailPicture } from './pictures/mail-picture.ts';
import { figurePicture, pictureTree } from './pictures/picture.ts';
import { plainPicture } from './pictures/plain-picture.ts';
import { sharePicture } from './pictures/share.ts';
import { pressPack } from './press/pack.ts';
import { figureCsv, figureJson } from './tables/figure-table.ts';
import { figureWorkbook } from './tables/figure-workbook.ts';
import { hasPictures } from '../site/edition.ts';
import type { Site } from '../site/index.ts';

export const figureForms = [
  '.svg',
  '-plain.svg',
  '.png',
  '@2x.png',
  '-share.png',
  '-mail.png',
  '-mail@2x.png',
  '.xlsx',
  '.csv',
  '.json',
  '-print.zip',
] as const;
export type FigureForm = (typeof figureForms)[number];

/** The forms that a site has of its figures. */
export const formsOf = (site: Site): readonly FigureForm[] =>
  hasPictures(site) ? figureForms : figureForms.filter((form) => !/(?:png|zip)$/.test(form));

/** The key of a form in content/en/ui.json. */
export const formNames = {
  '.svg': 'svg',
  '-plain.svg': 'svg-plain',
  '.png': 'png',
  '@2x.png': 'png-twice',
  '-share.png': 'png-card',
  '-mail.png': 'png-mail',
  '-mail@2x.png': 'png-mail-twice',
  '.xlsx': 'xlsx',
  '.csv': 'csv',
  '.json': 'json',
  '-print.zip': 'press',
} as const satisfies Record<FigureForm, string>;

export const figurePath = (id: string, form: FigureForm): string => `figures/${id}${form}`;
export const figureMediaType = (form: FigureForm): string => mediaTypeOf(form);

const made = new WeakMap<object, Map<string, Promise<Uint8Array>>>();

/** The bytes of one file; each is made once, as both its own address and the page with its size ask for it. */
export function figureFile(id: string, form: FigureForm, site: Site): Promise<Uint8Array> {
  const files = made.get(site.model) ?? new Map<string, Promise<Uint8Array>>();
  made.set(site.model, files);
  const known = files.get(id + form) ?? make(id, form, site);
  files.set(id + form, known);
  return known;
}

async function make(id: string, form: FigureForm, site: Site): Promise<Uint8Array> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const svg = async (): Promise<string> =>
    new TextDecoder().decode(await figureFile(id, '.svg', site));
  switch (form) {
    case '.svg':
      return encode(await figurePicture(id, site));
    case '-plain.svg':
      return encode(`${serialize(plainPicture(pictureTree(id, site)))}\n`);
    case '.png':
      return paint(await svg());
    case '@2x.png':
      return paint(await svg(), 2);
    case '-share.png':
      return paint(sharePicture(id, site));
    case '-mail.png':
      return paint(mailPicture(id, site));
    case '-mail@2x.png':
      return paint(mailPicture(id, site), 2);
    case '.xlsx':
      return figureWorkbook(id, site);
    case '.csv':
      return encode(figureCsv(id, site));
    case '.json':
      return encode(`${JSON.stringify(figureJson(id, site), null, 1)}\n`);
    case '-print.zip':
      return pressPack(id, site);
  }
}
