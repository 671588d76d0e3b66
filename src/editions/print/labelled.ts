/** Makes an SVG one picture with a name: Chromium writes it into the PDF as a Figure with alternative text. */
import { escapeMarkup } from '../../chart/svg.ts';

export const labelled = (svg: string, name: string): string => svg.replace(/^<svg/, `<svg role="img" aria-label="${escapeMarkup(name)}"`);
