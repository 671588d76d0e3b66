/** What slowly goes wrong in data/ and stops no build: thin evidence, words that were true a year ago. */
import { dayFromIso, edtfToDays } from '../format/epoch-day.ts';
import { storyPeriod, type Event, type Model } from '../model/index.ts';
import type { Advisory } from './advisories.ts';

const fileOf = ({ date }: Event): string => `data/events/${date.slice(0, 4)}.json`;
const daysInYear = 365;

export function advisoriesOfData(model: Model): Advisory[] {
  return [
    ...model.events
      .filter(({ sources }) => sources.length === 1)
      .map((event): Advisory => ({
        kind: 'single source',
        file: fileOf(event),
        what: event.id,
        says: `rests on "${event.sources[0]?.source ?? ''}" alone`,
      })),
    ...weakOnes(model),
    ...easingsOfOldSources(model),
    ...straightMarks(model),
  ];
}

function weakOnes({ events, series }: Model): Advisory[] {
  return [
    ...events
      .filter(({ weak }) => weak)
      .map((event): Advisory => ({
        kind: 'grade C only',
        file: fileOf(event),
        what: event.id,
        says: 'rests on copies and digests alone',
      })),
    ...[...series.values()].flatMap(({ id, points }) =>
      points
        .filter(({ weak }) => weak)
        .map(({ date }): Advisory => ({
          kind: 'grade C only',
          file: `data/series/${id}.json`,
          what: `series:${id}@${date}`,
          says: 'rests on copies and digests alone',
        })),
    ),
  ];
}

/** True when every source that has a date is more than a year older than the evidence; undated ones say nothing. */
export function restOnOldSources(model: Model, sources: readonly string[]): boolean {
  const dates = sources.flatMap((id) => model.sources.get(id)?.published ?? []);
  const oldest = dayFromIso(model.asOf.compiled) - daysInYear;
  return dates.length > 0 && dates.every((date) => edtfToDays(date).end <= oldest);
}

/** What "stays in force" is said in the present; of the time before the story it is history. */
function easingsOfOldSources(model: Model): Advisory[] {
  const { start } = edtfToDays(storyPeriod);
  return model.events
    .filter(
      ({ date, easing, sources }) =>
        easing !== undefined &&
        easing.staysInForce !== null &&
        edtfToDays(date).start >= start &&
        restOnOldSources(
          model,
          sources.map(({ source }) => source),
        ),
    )
    .map((event): Advisory => ({
      kind: 'old source for the present',
      file: fileOf(event),
      what: event.id,
      says: 'says what stays in force, from sources more than a year old',
    }));
}

/** Texts of the data are printed as they stand: a straight mark beside curly ones looks like a slip. */
function straightMarks({ events }: Model): Advisory[] {
  return events.flatMap((event) => {
    const texts = [
      event.title,
      event.summary,
      ...event.claims.flatMap(({ label, note }) => [label, note ?? '']),
      ...event.conflicts.map(({ resolution }) => resolution ?? ''),
    ];
    const count = texts.join(' ').match(/["']/g)?.length ?? 0;
    return count === 0
      ? []
      : [
          {
            kind: 'mixed quotation marks' as const,
            file: fileOf(event),
            what: event.id,
            says: `has ${count} straight ${count === 1 ? 'mark' : 'marks'} ("  or '); the words have ‘curly’ ones`,
          },
        ];
  });
}
