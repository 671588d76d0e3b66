/** Makes an SVG one picture with a name: Chromium writes it into the PDF as a Figure with alternative text. */
import { escapeMarkup } from '../../chart/svg.ts';

/** A role or name that the drawing brings is for a page where it stands with others. */
export const labelled = (svg: string, name: string): string =>
  svg.replace(
    /^<svg([^>]*)>/,
    (_tag, attributes: string) =>
      `<svg role="img" aria-label="${escapeMarkup(name)}"${attributes.replace(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')}>`,
  );
