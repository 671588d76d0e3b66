/** The English words of `people-twice`; another language passes its own. No numbers stand here. */

export interface PeopleTwiceWords {
  keyHeld: string;
  keyRestricted: string;
  keySoft: string;
  keyUnknown: string;
  keyFreed: string;
  keyTurnedBack: string;
  noRelease: string;
  unknownStart: string;
  tableCaption: string;
  columns: { name: string; from: string; to: string; how: string };
  unknown: string;
  prison: string;
  restricted: string;
  turnedBack: string;
  undated: string;
  span(from: string, to: string): string;
  openSpan(from: string): string;
  lastKnown(date: string): string;
  describeLife(name: string, spans: string): string;
  describeRestricted(span: string): string;
  describeTurnedBack(date: string): string;
}

export const englishWords: PeopleTwiceWords = {
  keyHeld: 'in custody',
  keyRestricted: 'restricted freedom, no prison',
  keySoft: 'known to the month or year',
  keyUnknown: 'start or end not known',
  keyFreed: 'let out by a release or pardon',
  keyTurnedBack: 'taken to the border, and back',
  noRelease: 'no release in our record',
  unknownStart: 'start not known',
  tableCaption: 'Time in custody of seven people, as far as our record knows it',
  columns: { name: 'Name', from: 'From', to: 'To', how: 'What' },
  unknown: 'not known',
  prison: 'in custody',
  restricted: 'restricted freedom or forced labour',
  turnedBack: 'taken to the border in a release, then back to prison',
  undated: 'dates not known',
  span: (from, to) => `from ${from} to ${to}`,
  openSpan: (from) => `from ${from}, with no release in our record`,
  lastKnown: (date) => `held by ${date}`,
  describeLife: (name, spans) => `${name}: ${spans}.`,
  describeRestricted: (span) => `${span} (restricted freedom, no prison)`,
  describeTurnedBack: (date) => `taken to the border on ${date} and back to prison`,
};
