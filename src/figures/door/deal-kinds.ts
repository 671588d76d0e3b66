/** Which marks stand on the sill: the kinds of deals that the drawing holds, in the order of its key. */
import type { Deal } from './types.ts';

export type DealKind = Pick<Deal, 'power' | 'isEased'>;

export const dealKinds = (deals: readonly DealKind[]): DealKind[] =>
  [true, false].flatMap((isEased) =>
    (['us', 'eu', 'other'] as const)
      .filter((power) => deals.some((deal) => deal.power === power && deal.isEased === isEased))
      .map((power) => ({ power, isEased })),
  );
