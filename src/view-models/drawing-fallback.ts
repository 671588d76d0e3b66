/** What stands in place of a drawing where a browser draws no SVG, as Tor Browser at "Safest": a drawing never shows its own <desc>, an unknown element does. */
import { escapeMarkup } from '../format/escape.ts';
import type { Words } from '../site/index.ts';

/** `alt` as plain text; `path` of the figure's files, without their endings, from the page. */
export function withFallback(svg: string, alt: string, path: string, words: Words): string {
  const { noDrawing, picture, numbers } = words.figure;
  const link = (ending: string, text: string): string =>
    `<a href="${escapeMarkup(path + ending)}">${escapeMarkup(text)}</a>`;
  const text = `${escapeMarkup(`${noDrawing} ${alt}`)} ${link('.png', picture)} · ${link('.csv', numbers)}`;
  return svg.replace(/<svg\b[^>]*>/, (opening) => `${opening}<desc>${text}</desc>`);
}
