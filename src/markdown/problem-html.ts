/** A problem in the place of what it is in, with a link that opens it in the editor: for the editor in dev, never for readers. */
import type { TextPlace } from '../model/json-syntax.ts';
import type { Problem } from '../model/problem.ts';
import { escapeMarkup } from '../format/escape.ts';

/** For words the place has the line; for records it is looked up in the file. */
export function renderProblem(
  { severity, file, place, found, expected, fix }: Problem,
  at: TextPlace | undefined = placeInWords(place),
): string {
  const [record = '', ...fields] = place.split(' → ');
  const where = at === undefined ? file : `${file}:${at.line}`;
  const sentence = fields.length === 0 ? found : `${fields.join(' → ')} ${found}`;
  const parts = [
    ...(/^line \d/.test(record) || record === '' ? [] : [record]),
    `${severity === 'warning' ? 'Warning: ' : ''}${sentence}`,
    expected,
    fix,
  ];
  return `<div class="problem" data-problem="${escapeMarkup(where)}"><p>${openLink(where, at)}</p>${parts
    .filter((part) => part !== '')
    .map((part) => `<p>${escapeMarkup(part)}</p>`)
    .join('')}</div>\n`;
}

/** Vite's dev server opens the editor that runs, or the one that LAUNCH_EDITOR names; the frame keeps the page where it is. */
const openLink = (where: string, at: TextPlace | undefined): string =>
  `<a href="/__open-in-editor?file=${encodeURIComponent(at === undefined ? where : `${where}:${at.column}`)}" target="open-in-editor">${escapeMarkup(where)}</a>`;

function placeInWords(place: string): TextPlace | undefined {
  const [, line, column] = /^line (\d+)(?:, column (\d+))?/.exec(place) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column ?? 1) };
}
