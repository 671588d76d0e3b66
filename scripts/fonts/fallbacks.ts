// Makes the reader's own fonts take the room that ours will take, so that nothing moves when ours arrive.
// Numbers of the local fonts: @capsizecss/metrics (average width weighted by the letters of English text, in em); DejaVu measured the same way.
// Bold widths of the first three are estimated from the letter widths of their bold cuts.

import type { FallbackFace } from '../../src/styles/font-rules.ts';

interface LocalFont {
  names: string[];
  boldNames: string[];
  averageWidth: number;
  boldAverageWidth: number;
}

export interface FaceMetrics {
  weight: 400 | 600;
  averageWidth: number;
  ascent: number;
  descent: number;
}

// The last rule is tried first: a browser takes the first family here that it has, from the bottom up.
const localSerifs: LocalFont[] = [
  {
    names: ['DejaVu Serif'],
    boldNames: ['DejaVu Serif Bold'],
    averageWidth: 0.5123,
    boldAverageWidth: 0.566,
  },
  {
    names: ['Noto Serif'],
    boldNames: ['Noto Serif Bold'],
    averageWidth: 0.481,
    boldAverageWidth: 0.523,
  },
  {
    names: ['Times New Roman', 'Liberation Serif'],
    boldNames: ['Times New Roman Bold', 'Liberation Serif Bold'],
    averageWidth: 0.4063,
    boldAverageWidth: 0.431,
  },
  {
    names: ['Georgia', 'Gelasio'],
    boldNames: ['Georgia Bold', 'Gelasio Bold'],
    averageWidth: 0.4458,
    boldAverageWidth: 0.504,
  },
];
const localSans: LocalFont[] = [
  {
    names: ['DejaVu Sans'],
    boldNames: ['DejaVu Sans Bold'],
    averageWidth: 0.5057,
    boldAverageWidth: 0.5719,
  },
  { names: ['Roboto'], boldNames: ['Roboto Bold'], averageWidth: 0.4448, boldAverageWidth: 0.457 },
  {
    names: ['Arial', 'Liberation Sans', 'Helvetica'],
    boldNames: ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'],
    averageWidth: 0.4458,
    boldAverageWidth: 0.479,
  },
];

const percent = (ratio: number): string => `${(ratio * 100).toFixed(1)}%`;

function describeFallback(family: string, local: LocalFont, metrics: FaceMetrics): FallbackFace {
  const isBold = metrics.weight === 600;
  const sizeAdjust = metrics.averageWidth / (isBold ? local.boldAverageWidth : local.averageWidth);
  return {
    family,
    weight: metrics.weight,
    local: isBold ? local.boldNames : local.names,
    sizeAdjust: percent(sizeAdjust),
    ascent: percent(metrics.ascent / sizeAdjust),
    descent: percent(metrics.descent / sizeAdjust),
    lineGap: '0%',
  };
}

/** One rule for each local font and weight. */
export function describeFallbacks(kind: 'serif' | 'sans', faces: FaceMetrics[]): FallbackFace[] {
  const locals = kind === 'serif' ? localSerifs : localSans;
  const family = kind === 'serif' ? 'Serif fallback' : 'Sans fallback';
  return faces.flatMap((metrics) =>
    locals.map((local) => describeFallback(family, local, metrics)),
  );
}
