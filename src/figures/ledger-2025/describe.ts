/** `ledger-2025` in sentences and rows, from the lines that the drawing shows. No pixels. */
import { formatDate } from '../../format/dates.ts';
import { formatNumber, formatQualified } from '../../format/numbers.ts';
import type { FigureTable } from '../figure.ts';
import type { Ledger, LedgerLine } from './types.ts';
import type { LedgerWords } from './words.ts';

export const lastDay = (edtf: string): string => edtf.split('/').at(-1) ?? edtf;
const say = ({ people, qualifier }: LedgerLine): string => formatQualified(people, qualifier);

const signed = (sign: string, number: string): string =>
  sign === '' ? number : `${sign} ${number}`;

export function describeLedger({ lines, inside }: Ledger, words: LedgerWords): string[] {
  const line = (key: string): LedgerLine => lines.find((one) => one.key === key) as LedgerLine;
  if (lines.length === 0) return [];
  const keys = [
    'opening',
    'entered',
    'pardoned',
    'served',
    'died',
    'sum',
    'remainder',
    'counted',
    'later',
  ] as const;
  const said = Object.fromEntries(keys.map((key) => [key, say(line(key))])) as Record<
    (typeof keys)[number],
    string
  >;
  return [
    ...words.describe({
      ...said,
      countedDate: formatDate(line('counted').date),
      laterDate: formatDate(line('later').date),
      by: line('counted').by,
    }),
    ...(inside
      ? [words.describeInside(formatNumber(inside.people), formatDate(inside.date), said.pardoned)]
      : []),
  ];
}

export function ledgerTable({ lines, inside }: Ledger, words: LedgerWords): FigureTable {
  const { what, people, date, by } = words.columns;
  return {
    caption: words.tableCaption,
    columns: [
      { key: 'what', label: what },
      { key: 'people', label: people, numeric: true },
      { key: 'date', label: date },
      { key: 'by', label: by },
    ],
    rows: lines.flatMap((line) => [
      {
        what: words.line[line.key]?.(formatDate(lastDay(line.date))) ?? line.key,
        people: signed(words.sign[line.kind], formatQualified(line.people, line.qualifier)),
        date: formatDate(line.date),
        by: line.kind === 'sum' || line.kind === 'remainder' ? words.computed : line.by,
      },
      ...(inside?.lineKey === line.key
        ? [
            {
              what: words.inside(formatNumber(inside.people), formatDate(inside.date)),
              people: signed(words.sign[line.kind], formatNumber(inside.people)),
              date: formatDate(inside.date),
              by: null,
            },
          ]
        : []),
    ]),
  };
}
