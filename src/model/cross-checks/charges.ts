/** A charge is given with what was said against it: a bare verdict repeats the court that gave it. */
import { edtfFault, parseEdtf } from '../../format/edtf.ts';
import { dayFromIso } from '../../format/epoch-day.ts';
import type { Problem } from '../problem.ts';
import { errorAt, type Context } from './context.ts';

/** Older cases stand as background; their pleas were not looked for. */
const neededFrom = dayFromIso('2024-07-01');
/** The words in which a record gives a denial, a rights or press group's view, or says that it knows of none. */
const answer =
  /\b(?:denied|not guilty|plea|political prisoner|rights (?:groups?|defenders?)|press group|demanded (?:his|her|their) release|condemned the (?:sentence|verdict)s?)\b/i;

export const checkCharges = ({ events }: Context): Problem[] =>
  events.records.flatMap((record) => {
    const { kind, date, summary } = record.item;
    const isVerdict = kind === 'sentence' || kind === 'trial';
    if (!isVerdict || edtfFault(date) !== undefined || parseEdtf(date).end <= neededFrom) return [];
    return answer.test(summary)
      ? []
      : [
          errorAt(record, 'summary', {
            found: `gives the ${kind} and nothing that was said against the charge.`,
            expected:
              'Expected: the denial, the view of a rights or press group, or that neither is known.',
            fix: 'Add "He denied guilt.", "Viasna recognised her as a political prisoner." or "No plea is reported in what we read.", as the sources have it.',
          }),
        ];
  });
