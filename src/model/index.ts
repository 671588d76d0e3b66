/** The public API of the model layer: everything else imports from here. */
export { loadModel } from './load.ts';
export type { LoadResult } from './load.ts';
export type { Model } from './model.ts';
export { addedDays } from './added.ts';
export { isDerived } from './fact.ts';
export type { Fact, FactBook, FactRow } from './fact.ts';
export { countLine, errorsOf, formatProblems, sortProblems } from './problem.ts';
export type { Problem } from './problem.ts';
export { filesOnDisk, type DataFiles } from './data-files.ts';
export { lineOfProblem } from './json-lines.ts';
export { checkAgainstSnapshot } from './check-snapshots.ts';
export { closest } from './closest.ts';
export { checkNamedRecords } from './check-named-records.ts';
export { recordTexts, rewriteModel } from './record-texts.ts';
export {
  factPhrase,
  englishFactPhrase,
  englishFactWords,
  flatFactWords,
  type FactWords,
} from './facts/words.ts';
export { storyPeriod } from './named-records.ts';
export { confirmedRounds, type ConfirmedRound } from './facts/confirmed.ts';
export { knownMonthsIn } from './facts/recognised.ts';
export { groupRoundsIn, roundsIn, type Round } from './facts/rounds.ts';
export { isRiskyAddress, type LinkRisk, type Publisher } from './publication-schema.ts';
export { laneOf, takenOut } from './schema.ts';
export type {
  Claim,
  Conflict,
  Correction,
  Custody,
  Easing,
  Event,
  EventKind,
  Lane,
  LeftOut,
  Measure,
  Person,
  Power,
  Series,
  SeriesPoint,
  Source,
} from './schema.ts';
