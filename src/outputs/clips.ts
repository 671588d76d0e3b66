/** Clips of the timeline, which a release makes: their shapes and their names. The one list that the release, the pages and the headers are made from. */

export interface ClipShape {
  name: 'square' | 'portrait' | 'landscape';
  /** Of the window that the timeline stands in, in its own pixels. */
  widthPx: number;
  heightPx: number;
  /** Pixels of the video for each of these. */
  scale: number;
}

/** Each shows the drawing of its width: for a column, for a phone, for a page. */
export const clipShapes: readonly ClipShape[] = [
  { name: 'square', widthPx: 675, heightPx: 675, scale: 1.6 },
  { name: 'portrait', widthPx: 360, heightPx: 640, scale: 3 },
  { name: 'landscape', widthPx: 1200, heightPx: 675, scale: 1.6 },
];

export const clipPath = ({ name }: Pick<ClipShape, 'name'>, ending: 'webm' | 'webp'): string =>
  `clips/timeline-${name}.${ending}`;

/** A still of one step, by the place of the step in the clip. */
export const stillPath = ({ name }: Pick<ClipShape, 'name'>, at: number, step: string): string =>
  `clips/timeline-${name}-${String(at + 1).padStart(2, '0')}-${step}.png`;

/** A plain build has neither clips nor PDFs, and no link to either. */
export const hasClips: boolean = process.env['WITH_PDFS'] === '1';
