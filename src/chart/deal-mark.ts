/** Marks on the sill, as in the figure `door`: the power that acts is told by shape (US a diamond, EU a square), its direction by filling. */
import { svgPath } from './svg.ts';

export type DealPower = 'us' | 'eu' | 'other';

export const dealPowerOf = (powers: readonly string[]): DealPower =>
  powers.includes('us') ? 'us' : powers.includes('eu') ? 'eu' : 'other';

/** A closed path around a centre, reaching `reachPx` to each side. */
export function dealPath(power: DealPower, x: number, y: number, reachPx: number): string {
  const half = reachPx * 0.84;
  if (power === 'us')
    return svgPath`M${x} ${y - reachPx}l${reachPx} ${reachPx}l${-reachPx} ${reachPx}l${-reachPx} ${-reachPx}z`;
  if (power === 'eu')
    return svgPath`M${x - half} ${y - half}h${2 * half}v${2 * half}h${-2 * half}z`;
  return svgPath`M${x - half} ${y}a${half} ${half} 0 1 0 ${2 * half} 0a${half} ${half} 0 1 0 ${-2 * half} 0z`;
}
