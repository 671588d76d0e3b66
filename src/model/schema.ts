/**
 * The shapes of everything in data/: what an editor may write, field by field.
 * Knows Zod and nothing else. The codebook and the JSON Schemas are generated from the descriptions here.
 */
import { z } from 'zod';

export const eventKinds = [
  'release',
  'pardon',
  'easing',
  'sanction',
  'renewal',
  'sentence',
  'trial',
  'arrest',
  'arrest-wave',
  'death',
  'law',
  'diplomacy',
  'statement',
  'report',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Out of prison, on the threshold (the deal), into prison, or context told beside the door. */
export const lanes = ['out', 'deal', 'in', 'context'] as const;
export type Lane = (typeof lanes)[number];

const laneByKind: Record<EventKind, Lane> = {
  release: 'out',
  pardon: 'out',
  easing: 'deal',
  sanction: 'deal',
  renewal: 'deal',
  sentence: 'in',
  trial: 'in',
  arrest: 'in',
  'arrest-wave': 'in',
  death: 'in',
  law: 'context',
  diplomacy: 'context',
  statement: 'context',
  report: 'context',
};
/** The lane of an event follows from its kind, so no record can contradict itself. */
export const laneOf = (kind: EventKind): Lane => laneByKind[kind];

export const powers = ['us', 'eu', 'uk', 'canada', 'other'] as const;
export type Power = (typeof powers)[number];

export const eventFlags = [
  'renewal-with-addition',
  'individual-release',
  'state-words-only',
  'outside-period',
  'in-absentia',
  'partly-in-absentia',
  'home-confinement',
] as const;

export const grades = ['A', 'B', 'C'] as const;
export const roles = ['announced', 'counted', 'reported'] as const;
export const qualifiers = ['exact', 'at-least', 'more-than', 'about', 'up-to'] as const;
export const units = [
  'people',
  'years',
  'months',
  'days',
  'companies',
  'aircraft',
  'cases',
  'entries',
  'roubles',
  'dollars',
  'euros',
  'percent',
  'other',
] as const;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const measureName = /^[a-z][a-zA-Z0-9]*$/;
/** No number of ours is larger; a slip of the keyboard is. */
const largestNumber = 1_000_000_000_000;

const text = (description: string) => z.string().trim().min(1).describe(description);
const orNull = (description: string) => z.string().trim().min(1).nullable().describe(description);
const id = (description: string) => z.string().regex(slug).describe(description);
/** Finer than a thousandth is no count and no measure of ours, and can't be printed in plain digits. */
const isPlain = (value: number): boolean => Math.round(value * 1000) / 1000 === value;
const plainNumber = 'a number with at most three decimals, such as 13.5';
const count = (description: string) =>
  z.number().min(0).max(largestNumber).refine(isPlain, plainNumber).describe(description);
/** An EDTF date or interval; its meaning is checked in cross-checks, once, with the edtf package. */
const edtf = (description: string) =>
  z
    .string()
    .regex(
      /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
      'an EDTF date such as 2024-10, 2025-09-11 or 2024-09-04/2024-09-06',
    )
    .describe(description);
const edtfOrNull = (description: string) => edtf(description).nullable().describe(description);
const sourceIds = z
  .array(id('Id of an entry in data/sources.json: "baj-2025-09-16-ilyash"; not an address.'))
  .min(1)
  .describe(
    'Ids of entries in data/sources.json, strongest first: ["baj-2025-09-16-ilyash"]; not addresses, and not empty.',
  );
const webAddress = z.url({ protocol: /^https?$/ });

export const sourceSchema = z
  .strictObject({
    id: id('Publisher, date and a word or two: "baj-2025-09-16-ilyash"; not "source12".'),
    publisher: text(
      'Who published it, as a reader would name it: "AP via ABC News"; not the host name "abcnews.go.com". That a copy was read is for readAt to tell.',
    ),
    title: z
      .string()
      .trim()
      .min(1)
      .nullable()
      .describe(
        'Headline as printed: "Journalist Ihar Ilyash sentenced to four years"; null when it was not seen, not a headline of our own and not the last part of the address.',
      ),
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .nullable()
      .describe(
        'EDTF day, month or year: "2025-09-16", "2025-09"; null when undated, not the day on which it was read.',
      ),
    dateKnownBy: z
      .enum(['address', 'copy', 'context'])
      .optional()
      .describe(
        'How the date is known when the text does not print it. "address": it stands in the address, /2025/09/16/. "copy": it is the day of the copy that was read, so the text is no younger. "context": worked out from what the text tells, such as "Thursday" beside a dated event. Left out when the text prints its date, and when there is none.',
      ),
    lang: z
      .string()
      .regex(/^[a-z]{2,3}$/)
      .describe('ISO 639 code of the text: "be", "ru", "en"; not "English".'),
    grade: z
      .enum(grades)
      .describe(
        'A: primary document, or the organisation on its own data. B: established newsroom or rights group. A word-for-word copy has the grade of what it copies, and readAt. C: rewrite, digest, machine-made text, a copy that may be cut or rewritten, or a text known by its headline or address alone.',
      ),
    url: webAddress
      .nullable()
      .describe(
        'Address on the publisher\'s own host, shown as a link: "https://spring96.org/en/news/115713"; null where only a copy was read, not the address of the copy.',
      ),
    readAt: webAddress
      .nullable()
      .describe(
        'Where the text was read, when that was not the publisher: "https://d111.cloudfront.net/a". Kept, never linked; null otherwise, not the same address as url.',
      ),
    archived: webAddress
      .optional()
      .describe(
        'A lasting copy in a public archive, for the day on which the page is gone: "https://web.archive.org/web/20250916/https://baj.media/…". Kept, never linked; left out when there is none, not null.',
      ),
  })
  .describe('One text that was read.');

export const claimSchema = z
  .strictObject({
    measure: z
      .string()
      .regex(measureName)
      .describe(
        'What is measured, in one word for the code: "released", "newlyRecognised"; one of data/measures.json, not "people released". Stands once in an event.',
      ),
    label: text('The measure in plain words: "people released"; not "released".'),
    value: count('The number itself: 52. Never rounded by us, never a text such as "52".'),
    qualifier: z
      .enum(qualifiers)
      .describe(
        '"at-least" when the source says at least, "about" when it says about; "exact" when it says neither, not when it seems sure.',
      ),
    unit: z.enum(units).describe('What is counted: "people", "years"; not the measure again.'),
    role: z
      .enum(roles)
      .describe(
        'announced: by a state or its officials. counted: by an organisation that keeps the list. reported: by a newsroom. A newsroom that quotes Viasna is "counted", not "reported".',
      ),
    by: text('Who announced, counted or reported it: "Viasna"; not "sources".'),
    sources: sourceIds,
    note: text(
      'What a careful reader must know of basis, day or doubt: "counts also those freed in absentia"; not a repetition of the label.',
    ).optional(),
  })
  .describe('One claim: a value with its unit, and who says so.');

export const conflictSchema = z
  .strictObject({
    field: text('What the sources disagree about: "people who crossed"; not "number".'),
    measure: z
      .string()
      .regex(measureName)
      .optional()
      .describe(
        'The measure of a claim of this event that is in dispute: "released"; left out when it is not one of them.',
      ),
    values: z
      .array(
        z
          .strictObject({
            value: z
              .union([
                z.number().min(-largestNumber).max(largestNumber).refine(isPlain, plainNumber),
                text('The wording of the claim: "all left the country"; not an opinion on it.'),
              ])
              .describe(
                'The number, 51, or the words, "all left the country"; not both sides in one.',
              ),
            by: text('Who says so: "Lithuanian interior ministry"; not "some".'),
            sources: sourceIds,
          })
          .describe('What one side says.'),
      )
      .min(2)
      .describe(
        'What each side says, at least two: 51 and 52. Values of two different days are no conflict.',
      ),
    resolution: text(
      'How the site shows it, and why: "52, as announced; the 51 crossed, one turned back"; not an average.',
    ).optional(),
  })
  .describe('A disagreement between sources, kept side by side.');

export const easingSchema = z
  .strictObject({
    tiedTo: z
      .array(z.string().describe('Id of a release: "2025-09-11-release-52"; not its title.'))
      .describe(
        'Ids of the releases that a named source ties it to: ["2025-09-11-release-52"]; empty when none does, not the nearest one in time.',
      ),
    tieStatedBy: orNull(
      'Who states the link, in whose words, or who denies it: "US embassy in Vilnius, to Reuters"; not "observers". Null when nobody does.',
    ),
    eased: text(
      'What became possible: "parts and service for the aircraft of Belavia"; not "sanctions lifted".',
    ),
    staysInForce: orNull(
      'What did not change: "the airline stays listed; the EU ban on flights"; null when it is not known, not "nothing".',
    ),
    legalForm: text(
      'The legal act, or what is known of it: "OFAC General License 11, no delisting"; not "decision".',
    ),
    revocable: z
      .boolean()
      .nullable()
      .describe(
        "true when a source says that the side that gave it can withdraw it, or the record shows that it did; false when it can't; null, not false, when it is not known.",
      ),
  })
  .describe('The terms of an easing.');

export const eventSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?-[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .describe(
        'Date, kind and a word: "2025-09-11-release-52"; not "release52". Never changes once published.',
      ),
    date: edtf(
      'When it happened, in EDTF: "2025-09-11", a month "2024-10", a span "2025-12-17/2025-12-18"; not "11.09.2025", and a month is not its first day.',
    ),
    knownOn: edtf(
      'Day on which it became public, when that was later: "2025-09-30" for a verdict of the 16th; left out when it is the same day.',
    ).optional(),
    kind: z
      .enum(eventKinds)
      .describe(
        'What happened: "pardon" when the state calls it one, "release" for any other way out; not "statement" about a release. The lane follows from it.',
      ),
    title: text(
      'One line, past or present tense: "Fifty-two freed and taken to Lithuania"; no epithet such as "brutal".',
    ),
    summary: text(
      'Two or three plain sentences, no stronger than the sources: "Minsk City Court gave him four years."; not "in revenge".',
    ),
    powers: z
      .array(z.enum(powers).describe('A power: "us"; not "USA".'))
      .describe(
        'Who eased or imposed, for easing, sanction and renewal: ["us"]; for any other kind [].',
      ),
    actors: z
      .array(text('An office or organisation: "Minsk City Court"; not "the regime".'))
      .describe(
        'Offices and organisations that acted: ["Presidential press service of Belarus"]; not people.',
      ),
    people: z
      .array(
        z
          .strictObject({
            person: id('Id in data/people.json: "ihar-ilyash"; not the name.'),
            part: z
              .enum(['freed', 'jailed', 'died', 'spoke', 'mentioned'])
              .describe(
                'What the person did in this event: "jailed" for someone sentenced; "freed" only in a release or pardon, as it alone puts anyone on a list of the freed.',
              ),
          })
          .describe('One public figure in this event.'),
      )
      .describe('Public figures only; private persons stay unnamed. [] when there is none.'),
    claims: z
      .array(claimSchema)
      .describe(
        'The numbers of the event, one for each measure; [] when the sources give none, not 0.',
      ),
    conflicts: z
      .array(conflictSchema)
      .describe('What the sources disagree about; [] when they do not.'),
    relatesTo: z
      .array(z.string().describe('Id of an event: "2025-09-16-pardon-25"; not a title.'))
      .describe('Ids of events that belong with this one: ["2025-09-16-pardon-25"]; not its own.'),
    easing: easingSchema.optional().describe('The terms, for the kind "easing" only.'),
    sources: z
      .array(
        z
          .strictObject({
            source: id('Id in data/sources.json: "baj-2025-09-16-ilyash"; not an address.'),
            supports: text('What this text supports: "number, date, court"; not "everything".'),
          })
          .describe('One source of this event.'),
      )
      .min(1)
      .describe('The texts that it rests on, strongest first; at least one.'),
    confidence: z
      .enum(['high', 'medium', 'low'])
      .describe(
        'How sure the record is: "high" with two sound sources or a primary one; never "high" on copies alone.',
      ),
    weak: z
      .literal(true)
      .optional()
      .describe(
        'true when the event rests on grade C alone: shown as "single weak source", never as fact. Left out otherwise, not false.',
      ),
    flags: z
      .array(z.enum(eventFlags).describe('A mark: "individual-release".'))
      .optional()
      .describe(
        'individual-release: one person, not a round. state-words-only: nobody else confirms it. renewal-with-addition: sanctions prolonged and widened. outside-period: told for background. in-absentia, partly-in-absentia, home-confinement: a sentence that put nobody, or not all, in prison. Left out when none fits.',
      ),
  })
  .describe('One thing that happened.');

export const seriesPointSchema = z
  .strictObject({
    date: edtf(
      'Day, month, year or span that the value stands for: "2025-12-31", "2024-10"; not the day on which it was published.',
    ),
    value: count('The number itself: 1131; not "1,131".'),
    qualifier: z
      .enum(qualifiers)
      .default('exact')
      .describe(
        'As the source says: "at-least"; "exact" when it says nothing, and when it is left out.',
      ),
    basis: z
      .enum(['month-end review', 'press snapshot', 'year review', 'census', 'official', 'other'])
      .describe(
        'How it was counted: "month-end review" for the counter\'s own regular count; a number quoted by a newsroom on any day is a "press snapshot".',
      ),
    by: text(
      'Who counted, if not the counter of the series: "Dissidentby"; left out when it was.',
    ).optional(),
    sources: sourceIds,
    note: text('What limits this value: "day unknown"; not the value in words.').optional(),
    weak: z
      .literal(true)
      .optional()
      .describe(
        'true when it rests on grade C alone, or when a note says what else makes it doubtful (wording not kept, counter not named): drawn hollow. Left out otherwise, not false.',
      ),
    suspect: z
      .literal(true)
      .optional()
      .describe(
        'true when it is kept in a bracket beside the line, never on it: a value that a sounder one contradicts. Left out otherwise, not false.',
      ),
  })
  .describe('One value of a series.');

export const seriesSchema = z
  .strictObject({
    id: id('Name of the file without ".json": "political-prisoners-custody"; not "series1".'),
    title: text('What the series shows: "Political prisoners held"; not "Viasna data".'),
    unit: z.enum(units).describe('What is counted: "people"; not "people per month".'),
    role: z
      .enum(roles)
      .describe(
        '"counted" for an organisation\'s list, "announced" for a state\'s numbers; the two never share a series.',
      ),
    counter: text('Who counts: "Viasna"; not the newsroom that quotes it.'),
    definition: text(
      'Who or what is counted, and who is not: "recognised and in custody; not those already freed"; not "political prisoners".',
    ),
    pitfalls: text(
      'How the series misleads: "recognition follows arrest by months"; not general doubts.',
    ).optional(),
    points: z
      .array(seriesPointSchema)
      .min(1)
      .describe(
        'The values in order of the end of their dates, so that the last is the newest: "2026-03-05", then "2026-03"; each once.',
      ),
  })
  .describe('One count over time.');

export const custodySchema = z
  .strictObject({
    from: edtfOrNull(
      'When it began: "2020-05-31", "2010-12", "2005/2006" where sources leave two years open; null when no source of ours says, not a guess from the sentence.',
    ),
    to: edtfOrNull(
      'When it ended: "2015-08-22"; null when no release is in the record, not the day on which the term would end.',
    ),
    seen: edtf(
      'A day, month or year on which the record shows the person held: "2022-10-17", the day of a sentence. Needed where from or to is null and the span is to be drawn; left out otherwise, not null.',
    ).optional(),
    form: z
      .enum(['prison', 'restricted'])
      .describe(
        '"prison" for any time behind bars, from arrest on; "restricted" for forced labour or restricted freedom, which is a sentence and no prison.',
      ),
    note: text(
      'What the sources tell of it without a date: "two years of forced labour over protests in 2004"; needed where nothing else is known, nothing about health or family.',
    ).optional(),
    sources: sourceIds,
  })
  .describe('One span of custody, as far as sources give it. Detentions of days are left out.');

export const personSchema = z
  .strictObject({
    id: id('Name in small Latin letters: "ihar-ilyash"; not "person7".'),
    name: text(
      'The person\'s own preferred Latin form: "Ihar Ilyash"; not the Russian "Igor Ilyash".',
    ),
    variants: z
      .array(text('Another spelling: "Igor Ilyash", "Ігар Ільяш"; not a nickname.'))
      .describe(
        'Belarusian, Russian, Łacinka and older romanisations seen in the sources; [] when there are none.',
      ),
    role: text('Why the person is public: "journalist"; nothing about health, family or address.'),
    custody: z
      .array(custodySchema)
      .min(1)
      .optional()
      .describe(
        'Time in custody of a public figure whose life crosses more than one turn, in order of time: it is drawn as a line of its own, and the person has a page. Left out for everyone else, not [].',
      ),
  })
  .describe('One public figure.');

export const leftOutSchema = z
  .strictObject({
    id: text('File and id in the evidence: "sanctions#2008-09-05-relief"; not a title.'),
    what: z
      .enum(['event', 'series', 'point', 'claim', 'sentence', 'address'])
      .describe(
        'What was left out: "event"; "point" for one value of a series; "sentence" for something that the evidence says of an event and the record does not; "address" where the source is kept and only its link is not.',
      ),
    reason: text(
      'Why it is not on the site: "one machine-made text, found nowhere else"; not "unclear".',
    ),
  })
  .describe('One thing that is known of and not shown.');

export const measureSchema = z
  .strictObject({
    id: z
      .string()
      .regex(measureName)
      .describe('The name that a claim writes: "released"; not "people released".'),
    means: text('What it counts, in plain words: "people let out of prison"; not the name again.'),
    drives: text(
      'What the site makes of it: "the rounds of the timeline"; left out when it stands on the event\'s own page only.',
    ).optional(),
  })
  .describe('One thing that claims measure.');

/** What a correction says of an event or a series that was retired. */
export const takenOut = 'taken out';

export const correctionSchema = z
  .strictObject({
    date: edtf('Day of the correction: "2026-11-22"; not of the event.'),
    what: text(
      'Id of the event, series point or fact: "2025-09-11-release-52/released", "series:political-prisoners-custody@2026-03"; not a page.',
    ),
    before: text('What the site said: "51"; not "wrong".'),
    after: text(
      `What it says now: "52"; "${takenOut}" for an event, a series or a number that is gone; not "right".`,
    ),
    reason: text('Why: "the announcement says 52; 51 is the number who crossed"; not "error".'),
  })
  .describe('One correction of something that was published.');

export const versionSchema = z
  .strictObject({
    version: z
      .string()
      .regex(
        /^\d{4}-\d{2}-\d{2}(\.[2-9])?$/,
        'Expected: a day, with .2 for a second version of the same day.',
      )
      .describe(
        'The name of this state of the data, raised with every publication that changes a fact: "2026-11-22", "2026-11-22.2"; not "1.0".',
      ),
    compiled: edtf(
      'The day on which the evidence was put together: "2026-11-22"; not the day of the newest event. Set by hand, so a build has no clock in it.',
    ),
    firmTo: edtf(
      'The last month up to which the record is gathered as densely as the story needs: "2026-03"; what lies after it is single finds. Left out when the whole record is firm.',
    ).optional(),
  })
  .describe('Which state of the data this is.');

export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Easing = z.infer<typeof easingSchema>;
export type Event = z.infer<typeof eventSchema>;
export type SeriesPoint = z.infer<typeof seriesPointSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Custody = z.infer<typeof custodySchema>;
export type Person = z.infer<typeof personSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type Measure = z.infer<typeof measureSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type Version = z.infer<typeof versionSchema>;
