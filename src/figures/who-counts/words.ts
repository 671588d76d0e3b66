/** The English words inside the drawing, the table and the description of `who-counts`; another language passes its own. No numbers stand here. */

import { formatNumber, plural } from '../../format/numbers.ts';

export interface WhoCountsWords {
  summary(total: number, counted: number, ownWord: number, noCount: number): string;
  countedHeading: string;
  ownWordHeading: string;
  sightHeading: string;
  noCountHeading(rounds: number): string;
  more(rounds: number): string;
  keyCounted: string;
  keyOutsideCount: string;
  keyOwnWord: string;
  keyOtherOffence: string;
  keyConfirmed: string;
  keyUnconfirmed: string;
  keyNoCount: string;
  ofAnnounced(part: string, whole: string): string;
  countedBy(what: string, who: string): string;
  noNumberFromState: string;
  ownWordOf(who: string): string;
  sightBy(confirmed: string, claimed: string): string;
  reportedOn(date: string): string;
  sightNote: string;
  monthsNote(totals: string): string;
  describePart(part: string, date: string, by: string, isOfAnnounced: boolean): string;
  describeCounted(parts: string): string;
  describeOwnWord(parts: string): string;
  describeSight(confirmed: string, claimed: string, by: string, date: string): string;
  describeNoCount(rounds: string): string;
  tableCaption: string;
  tableDate: string;
  tableAnnounced: string;
  tableAnnouncedBy: string;
  tablePart: string;
  tablePartIs: string;
  tablePartBy: string;
  noNumberGiven: string;
  noCountKnown: string;
}

export const englishWords: WhoCountsWords = {
  summary: (total, counted, ownWord, noCount) =>
    `In ${formatNumber(counted)} of ${plural(total, 'round', 'rounds')} of release a rights group counted the political prisoners among the people let out. In ${formatNumber(ownWord)} more only the state said how many had been convicted of ‘extremism’. For ${formatNumber(noCount)} no count of the single round is known.`,
  countedHeading: 'Counted by a rights group',
  ownWordHeading: 'Counted by the state itself',
  sightHeading: 'One group’s sight, not a verdict on the rest',
  noCountHeading: (rounds) => `No count found: ${plural(rounds, 'round', 'rounds')}`,
  more: (rounds) =>
    `${plural(rounds, 'more round', 'more rounds')}, in the table and in the list of events`,
  keyCounted: 'political prisoner, by that count',
  keyOutsideCount: 'announced, outside that count',
  keyOwnWord: 'convicted of ‘extremism’',
  keyOtherOffence: 'announced, not so described',
  keyConfirmed: 'confirmed by name',
  keyUnconfirmed: 'announced, not confirmed by this group',
  keyNoCount: 'announced; no count for this round known',
  ofAnnounced: (part, whole) => `${part} of ${whole}`,
  countedBy: (what, who) => `${capitalise(what)}, according to ${who}`,
  noNumberFromState: 'The state gave no number.',
  ownWordOf: (who) => `In the words of the ${who}`,
  sightBy: (confirmed, claimed) => `${capitalise(confirmed)}, out of the ${claimed}`,
  reportedOn: (date) => `reported ${date}`,
  sightNote:
    'A low count shows how little one group can see. It does not show that the others were no political prisoners. These pardons also stand, round by round, elsewhere in this figure: do not add them.',
  monthsNote: (totals) => `Totals over several rounds are known: ${totals}.`,
  describePart: (part, date, by, isOfAnnounced) =>
    `${part} on ${date} (${by}${isOfAnnounced ? '' : '; the state gave no number'})`,
  describeCounted: (parts) =>
    `Political prisoners counted by a rights group, of the people announced: ${parts}.`,
  describeOwnWord: (parts) =>
    `Convicted of ‘extremism’ in the state’s own words, of the people announced: ${parts}.`,
  describeSight: (confirmed, claimed, by, date) =>
    `${by} could confirm ${confirmed} of ${claimed} pardons at home, reported on ${date}. That is what one group could see, and no proof about the others; these pardons also stand in the other rows.`,
  describeNoCount: (rounds) => `Rounds for which no count is known: ${rounds}.`,
  tableCaption: 'Rounds of release, and how many of each somebody counted',
  tableDate: 'Date',
  tableAnnounced: 'Announced',
  tableAnnouncedBy: 'Announced by',
  tablePart: 'Counted',
  tablePartIs: 'What was counted',
  tablePartBy: 'Counted by',
  noNumberGiven: 'no number given',
  noCountKnown: 'no count known',
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
