/** The English words of `turns`; another language passes its own. No numbers stand here. */
import { formatNumber, plural } from '../../format/numbers.ts';
import type { DealPower } from '../../chart/deal-mark.ts';

export interface TurnsWords {
  firstDays: string;
  wholeTurn: string;
  day(days: number): string;
  dayAxis(days: number): string;
  yearAxis(years: number): string;
  powers: Record<DealPower, string>;
  sanctionsBack(power: string): string;
  crackdown: string;
  recordEnds(month: string): string;
  keyPerson: string;
  keyEased: string;
  keyBack: string;
  keyIn: string;
  keyShapes: string;
  tableCaption: string;
  columns: { turn: string; date: string; step: string; what: string; days: string };
  steps: {
    release: string;
    easing: string;
    between: string;
    crackdown: string;
    back: string;
    recordEnd: string;
  };
  describeTurn(turn: string, zero: string, people: string, easings: string): string;
  describeEnd(crackdown: string, back: string): string;
  describeOpen(days: string, date: string): string;
  eased(steps: string): string;
  stepOn(power: string, day: string): string;
}

export const englishWords: TurnsWords = {
  firstDays: 'The first months after the release',
  wholeTurn: 'The whole turn, from release to the return of sanctions',
  day: (days) => `day ${formatNumber(days)}`,
  dayAxis: (days) => (days === 0 ? 'release' : `${formatNumber(days)} days`),
  yearAxis: (years) => (years === 0 ? 'release' : plural(years, 'year', 'years')),
  powers: { us: 'US', eu: 'EU', other: 'others' },
  sanctionsBack: (power) => `${power} sanctions again`,
  crackdown: 'Crackdown',
  recordEnds: (month) => `firm record ends, ${month}`,
  keyPerson: 'a person let out',
  keyEased: 'sanctions eased',
  keyBack: 'sanctions again',
  keyIn: 'arrests, or new prisoners recognised',
  keyShapes: 'Diamond: US. Square: EU.',
  tableCaption: 'Steps of the three turns, in days from the release',
  columns: {
    turn: 'Turn',
    date: 'Date',
    step: 'Step',
    what: 'What happened',
    days: 'Days from the release',
  },
  steps: {
    release: 'out',
    easing: 'easing',
    between: 'in',
    crackdown: 'crackdown',
    back: 'sanctions again',
    recordEnd: 'end of our record',
  },
  describeTurn: (turn, zero, people, easings) =>
    `${turn}: day zero is ${zero}, when ${people} came out. ${easings}.`,
  describeEnd: (crackdown, back) => `The crackdown came on ${crackdown}. Sanctions again: ${back}.`,
  describeOpen: (days, date) =>
    `This turn is open. Our record ends ${days} after the release, on ${date}; no crackdown of one day and no return of sanctions stands in it.`,
  eased: (steps) => `Easing: ${steps}`,
  stepOn: (power, day) => `${power} on ${day}`,
};
