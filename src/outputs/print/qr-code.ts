/** An address as a QR code: one path of modules, for a camera that reads it from paper. Knows no page. */
import encodeQR from 'qr';
import { element, serialize } from '../../chart/svg.ts';
import { labelled } from './labelled.ts';

/** Modules of white that a reader needs on each side. */
const quietModules = 4;

/** An SVG whose units are modules, white behind black in any theme. A fifth of it may be lost to folds and dirt. Throws where the address is too long for a code. */
export function qrCode(address: string, name: string): string {
  const rows = encodeQR(address, 'raw', { ecc: 'quartile', border: quietModules });
  const size = rows.length;
  const path = rows
    .flatMap((row, y) =>
      runsOf(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`),
    )
    .join('');
  const drawing = element('svg', { viewBox: `0 0 ${size} ${size}`, class: 'qr-code' }, [
    element('rect', { width: size, height: size, fill: '#fff' }),
    element('path', { d: path, fill: '#000', 'shape-rendering': 'crispEdges' }),
  ]);
  return labelled(serialize(drawing), name);
}

/** Neighbouring dark modules are one bar: no seam between them in print. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  });
  return runs;
}
