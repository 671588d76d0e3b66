/** Which figures of an event the story's own list gives: those that its drawing shows. Every other one stands on the event's page. */
import type { Claim, Event } from '../model/index.ts';

const drawnMeasures = new Set([
  'released',
  'crossed',
  'recognisedPoliticalPrisoners',
  'detained',
  'sentenceYears',
  'sentenceYearsMin',
  'sentenceYearsMax',
  'banks',
  'aircraft',
  'newlyListedPersons',
]);

export const shownClaims = (event: Event): Claim[] =>
  event.claims.filter(({ measure }) => drawnMeasures.has(measure));
