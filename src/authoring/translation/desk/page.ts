/** The pages of the reviewer's desk: a language, one of its files beside the English, its glossary. Works without a script; English words are for who reads against English. */
import { escapeMarkup } from '../../../format/escape.ts';
import type { Row } from './rows.ts';
import type { Place } from './places.ts';

export const filters = {
  stale: 'Stale',
  missing: 'Missing',
  unmarked: 'Not marked',
  glossary: 'Against the glossary',
  unsigned: 'Changed since it was signed',
  signed: 'Signed',
  numbers: 'With numbers',
} as const;
export type Filter = keyof typeof filters;

export const isIn = (row: Row, filter: Filter): boolean =>
  ({
    stale: row.madeFrom !== undefined,
    missing: row.isMissing,
    unmarked: row.isUnmarked,
    glossary: row.faults.length > 0,
    unsigned: row.isUnsigned,
    signed: row.isSigned,
    numbers: row.hasNumber,
  })[filter];

export interface Side {
  html: string;
  place: Place;
}
export interface ShownRow {
  row: Row;
  /** Part of the address: "l12", "k-title". */
  id: string;
  english: Side | undefined;
  own: Side | undefined;
  /** The English that a stale part was made from; undefined where no history has it. */
  earlier: string | undefined;
}

export const deskHome = (lang: string): string => `/dev/desk/${lang}/`;

export function layout(lang: string, title: string, body: string): string {
  const name = escapeMarkup(title);
  return `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${name} – the reviewer’s desk</title><link rel="stylesheet" href="/dev/desk/translation.css"></head>
<body><header><a href="/dev/desk/">The desk</a> <a href="${deskHome(lang)}">${lang} beside English</a> <a href="${deskHome(lang)}glossary/">Glossary</a> <a href="/${lang}/">The edition</a></header>
<main><h1>${name}</h1>${body}</main></body></html>
`;
}

/** Links that leave only some of the rows; the one in use is named, and each says how many it leaves. */
export function filterLinks(rows: readonly Row[], used: Filter | undefined): string {
  const link = (href: string, words: string, count: number, isUsed: boolean): string =>
    `<li><a href="${href}"${isUsed ? ' aria-current="true"' : ''}>${words} (${count})</a></li>`;
  const each = (Object.keys(filters) as Filter[]).map((name) => {
    const count = rows.filter((row) => isIn(row, name)).length;
    if (count === 0 && (name === 'unsigned' || name === 'signed')) return '';
    return link(`?show=${name}`, filters[name], count, name === used);
  });
  return `<nav aria-label="Show"><ul class="filters">${link('?', 'All', rows.length, used === undefined)}${each.join('')}</ul></nav>`;
}

export function rowHtml({ row, id, english, own, earlier }: ShownRow, lang: string): string {
  const marks = (Object.keys(filters) as Filter[])
    .filter((name) => name !== 'numbers' && name !== 'signed' && isIn(row, name))
    .map((name) => `<b class="mark">${filters[name]}</b>`);
  const was =
    row.madeFrom === undefined
      ? ''
      : `<p class="says">It was made from:</p><p class="earlier">${earlier ?? 'a text that the history of this copy does not have.'}</p><p class="says">Today it reads:</p>`;
  const said = row.faults.map((fault) => `<li>The translation ${escapeMarkup(fault)}.</li>`);
  return `<section class="row" id="${id}"><h3><a href="#${id}">${escapeMarkup(row.name)}</a> ${marks.join(' ')}</h3>
<div class="pair"><div class="side">${was}${sideHtml(english, 'en-GB', 'There is no English text for this.')}</div>
<div class="side">${sideHtml(own, lang, 'Not translated yet: it stands in English.')}</div></div>${said.length > 0 ? `<ul class="faults">${said.join('')}</ul>` : ''}</section>`;
}

const sideHtml = (side: Side | undefined, lang: string, none: string): string =>
  side === undefined
    ? `<p class="none">${none}</p>`
    : `<div lang="${lang}" class="words">${side.html}</div><p class="place"><code>${escapeMarkup(`${side.place.file}:${side.place.line}`)}</code></p>`;
