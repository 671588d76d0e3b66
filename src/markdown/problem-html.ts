/** A problem in the place of the block it is in: for the editor in dev, never for readers. */
import type { Problem } from '../model/problem.ts';
import { escapeHtml } from './escape.ts';

export const renderProblem = ({ file, place, found, expected, fix }: Problem): string =>
  `<div class="problem"><p><strong>${escapeHtml(`${file}, ${place}`)}</strong></p><p>${escapeHtml(found)}</p><p>${escapeHtml(expected)}</p><p>${escapeHtml(fix)}</p></div>\n`;
