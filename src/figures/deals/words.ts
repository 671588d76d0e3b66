/** The English words of `deals`; another language passes its own. No numbers stand here. */
import { plural } from '../../format/numbers.ts';
import type { DealPower } from '../../chart/deal-mark.ts';
import type { DealForm } from './types.ts';

export interface DealsWords {
  powers: Record<DealPower, string>;
  forms: Record<DealForm, string>;
  keyRelease: string;
  keyShapes: string;
  days(days: number): string;
  again(date: string): string;
  afterDays(days: number): string;
  canWithdraw: string;
  cannotWithdraw: string;
  withdrawUnknown: string;
  untied(rows: number): string;
  more(rows: number): string;
  noRelease: string;
  noSource: string;
  notKnown: string;
  staysInForce: string;
  eased: string;
  publicOn(date: string): string;
  tableCaption: string;
  columns: {
    step: string;
    date: string;
    power: string;
    release: string;
    days: string;
    form: string;
    eased: string;
    stays: string;
    legalForm: string;
    withdrawn: string;
    statedBy: string;
    terms: string;
    takenBack: string;
  };
  describeRow(
    date: string,
    power: string,
    form: string,
    days: string,
    release: string,
    after: string,
  ): string;
  describeUntied(dates: string): string;
}

export const englishWords: DealsWords = {
  powers: { us: 'US', eu: 'EU', other: 'others' },
  forms: {
    speech: 'spoken by an envoy',
    act: 'legal act',
    'act-not-seen': 'act reported, not seen',
  },
  keyRelease: 'release',
  keyShapes: 'Diamond: US. Square: EU.',
  days: (days) =>
    days === 0
      ? 'same day'
      : `${plural(Math.abs(days), 'day', 'days')} ${days > 0 ? 'after' : 'before'}`,
  again: (date) => `Sanctions again: ${date}`,
  afterDays: (days) => `${plural(days, 'day', 'days')} later`,
  canWithdraw: 'Can be withdrawn',
  cannotWithdraw: 'Cannot be withdrawn',
  withdrawUnknown: 'Our sources do not say if it can be withdrawn',
  untied: () => 'Steps that no source ties to a new release',
  more: (rows) => `${plural(rows, 'more step', 'more steps')}: in the list of events`,
  noRelease: 'no release named',
  noSource: 'nobody, in our sources',
  notKnown: 'not known',
  staysInForce: 'Stays in force',
  eased: 'Eased',
  publicOn: (date) => `public on ${date}`,
  tableCaption: 'Steps of easing since 2008, the release each is tied to, and what stayed in force',
  columns: {
    step: 'Step',
    date: 'Date',
    power: 'By',
    release: 'Release',
    days: 'Days from the release',
    form: 'Mark',
    eased: 'What was eased',
    stays: 'What stays in force',
    legalForm: 'Legal form',
    withdrawn: 'Can it be withdrawn?',
    statedBy: 'Who states the link',
    terms: 'What was eased, and what stays',
    takenBack: 'Form, and whether it can be taken back',
  },
  describeRow: (date, power, form, days, release, after) =>
    `${date}, ${power} (${form}): ${days === 'same day' ? 'the same day as' : days} the release of ${release}. ${after}.`,
  describeUntied: (dates) => `Steps that no source ties to a new release: ${dates}.`,
};
