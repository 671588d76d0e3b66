/** The value of a number as its entry says it. Knows no markup. */
import { formatNumber, formatQualified } from '../format/index.ts';
import type { Fact } from '../model/index.ts';

export const formatFactValue = ({ value, qualifier }: Pick<Fact, 'value' | 'qualifier'>): string =>
  typeof value !== 'number'
    ? value
    : qualifier === 'exact'
      ? formatNumber(value)
      : formatQualified(value, qualifier);
