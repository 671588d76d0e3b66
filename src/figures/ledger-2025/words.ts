/** The English words inside the drawing, the table and the description of `ledger-2025`; another language passes its own. No numbers stand here. */
import type { LedgerLine } from './types.ts';

export interface LedgerWords {
  line: Record<string, (date: string) => string>;
  sign: Record<LedgerLine['kind'], string>;
  atLeast: string;
  atMost: string;
  inside(people: string, date: string): string;
  describe(parts: {
    opening: string;
    entered: string;
    pardoned: string;
    served: string;
    died: string;
    sum: string;
    remainder: string;
    counted: string;
    later: string;
    countedDate: string;
    laterDate: string;
    by: string;
  }): string[];
  describeInside(people: string, date: string, pardoned: string): string;
  tableCaption: string;
  columns: { what: string; people: string; date: string; by: string };
  computed: string;
}

export const englishWords: LedgerWords = {
  line: {
    opening: (date) => `Held on ${date}`,
    entered: () => 'Newly recognised',
    pardoned: () => 'Pardoned',
    served: () => 'Released at the end of their terms',
    died: () => 'Died in custody',
    sum: () => 'Still held, by this sum',
    remainder: () => 'More than the sum gives',
    counted: (date) => `Counted on ${date}`,
    later: (date) => `Counted on ${date}`,
  },
  sign: { opening: '', in: '+', out: '−', sum: '', remainder: '', counted: '', later: '' },
  atLeast: 'at least',
  atMost: 'at most',
  inside: (people, date) => `${people} of them Ukrainians, freed on ${date}`,
  describe: ({
    opening,
    entered,
    pardoned,
    served,
    died,
    sum,
    remainder,
    counted,
    later,
    countedDate,
    laterDate,
    by,
  }) => [
    `${by} counted ${opening} political prisoners at the start of the year.`,
    `To ${countedDate}, ${entered} people were newly recognised, ${pardoned} were pardoned, ${served} were released at the end of their terms and ${died} died in custody.`,
    `By that sum ${sum} should still be held. ${by} counted ${counted} on ${countedDate}: ${remainder} more than the sum explains.`,
    `On ${laterDate} it counted ${later}; that is a count of another day, and no part of the sum.`,
  ],
  describeInside: (people, date, pardoned) =>
    `The pardons announced in the year reach ${pardoned} only with the ${people} Ukrainians freed on ${date}.`,
  tableCaption: 'The year 2025 as a sum of people',
  columns: { what: 'Line', people: 'People', date: 'Date', by: 'Who says so' },
  computed: 'computed by us',
};
