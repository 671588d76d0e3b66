// Makes the reader's own fonts take the room that ours will take, so that nothing moves when ours arrive.
// Numbers of the local fonts: @capsizecss/metrics (average width weighted by the letters of English text, in em); DejaVu measured the same way.
// Cyrillic letters and spaces are measured in the fonts that could be had, by `cyrillicFrequencies` of measure.ts; the others keep the size of their Latin letters.
// Bold widths of the first three are estimated from the letter widths of their bold cuts.

import type { FallbackFace } from '../../src/styles/font-rules.ts';

/** What is measured: by the letters of English text, of Belarusian and Russian text, and the space between words; in em. */
export interface AverageWidths {
  latin: number;
  cyrillic: number;
  space: number;
}

interface LocalFont {
  names: string[];
  boldNames: string[];
  widths: Partial<AverageWidths>;
  boldWidths: Partial<AverageWidths>;
}

export interface FaceMetrics {
  weight: 400 | 600;
  widths: AverageWidths;
  ascent: number;
  descent: number;
}

// The last rule is tried first: a browser takes the first family here that it has, from the bottom up.
const localSerifs: LocalFont[] = [
  {
    names: ['DejaVu Serif'],
    boldNames: ['DejaVu Serif Bold'],
    widths: { latin: 0.5123, cyrillic: 0.6219, space: 0.318 },
    boldWidths: { latin: 0.566, cyrillic: 0.6975, space: 0.348 },
  },
  {
    names: ['Noto Serif'],
    boldNames: ['Noto Serif Bold'],
    widths: { latin: 0.481 },
    boldWidths: { latin: 0.523 },
  },
  {
    names: ['Times New Roman', 'Liberation Serif'],
    boldNames: ['Times New Roman Bold', 'Liberation Serif Bold'],
    widths: { latin: 0.4063, cyrillic: 0.4957, space: 0.25 },
    boldWidths: { latin: 0.431, cyrillic: 0.5345, space: 0.25 },
  },
  {
    names: ['Georgia', 'Gelasio'],
    boldNames: ['Georgia Bold', 'Gelasio Bold'],
    widths: { latin: 0.4458 },
    boldWidths: { latin: 0.504 },
  },
];
const localSans: LocalFont[] = [
  {
    names: ['DejaVu Sans'],
    boldNames: ['DejaVu Sans Bold'],
    widths: { latin: 0.5057, cyrillic: 0.6222, space: 0.318 },
    boldWidths: { latin: 0.5719, cyrillic: 0.6849, space: 0.348 },
  },
  {
    names: ['Roboto'],
    boldNames: ['Roboto Bold'],
    widths: { latin: 0.4448 },
    boldWidths: { latin: 0.457 },
  },
  {
    names: ['Arial', 'Liberation Sans', 'Helvetica'],
    boldNames: ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'],
    widths: { latin: 0.4458, cyrillic: 0.5429, space: 0.278 },
    boldWidths: { latin: 0.479, cyrillic: 0.5891, space: 0.278 },
  },
];

const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`;

function describeFallback(
  family: string,
  local: LocalFont,
  metrics: FaceMetrics,
  of: keyof AverageWidths,
  range: string | undefined,
): FallbackFace[] {
  const isBold = metrics.weight === 600;
  const width = (isBold ? local.boldWidths : local.widths)[of];
  if (width === undefined) return [];
  const sizeAdjust = metrics.widths[of] / width;
  return [
    {
      family,
      weight: metrics.weight,
      local: isBold ? local.boldNames : local.names,
      sizeAdjust: percent(sizeAdjust),
      ascent: percent(metrics.ascent / sizeAdjust),
      descent: percent(metrics.descent / sizeAdjust),
      lineGap: '0%',
      ...(range !== undefined && { range }),
    },
  ];
}

/** One rule for each local font and weight of which these widths are known. A rule with a range goes before those for all, which must stand above it. */
export function describeFallbacks(
  kind: 'serif' | 'sans',
  faces: FaceMetrics[],
  of: keyof AverageWidths = 'latin',
  range?: string,
): FallbackFace[] {
  const locals = kind === 'serif' ? localSerifs : localSans;
  const family = kind === 'serif' ? 'Serif fallback' : 'Sans fallback';
  return faces.flatMap((metrics) =>
    locals.flatMap((local) => describeFallback(family, local, metrics, of, range)),
  );
}
