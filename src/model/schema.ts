/**
 * The shapes of everything in data/: what an editor may write, field by field.
 * Knows Zod and nothing else. The codebook and the JSON Schemas are generated from the descriptions here.
 */
import { z } from 'zod';

export const eventKinds = [
  'release', 'pardon',
  'easing', 'sanction', 'renewal',
  'sentence', 'trial', 'arrest', 'arrest-wave', 'death',
  'law', 'diplomacy', 'statement', 'report',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Out of prison, on the threshold (the deal), into prison, or context told beside the door. */
export const lanes = ['out', 'deal', 'in', 'context'] as const;
export type Lane = (typeof lanes)[number];

const laneByKind: Record<EventKind, Lane> = {
  release: 'out', pardon: 'out',
  easing: 'deal', sanction: 'deal', renewal: 'deal',
  sentence: 'in', trial: 'in', arrest: 'in', 'arrest-wave': 'in', death: 'in',
  law: 'context', diplomacy: 'context', statement: 'context', report: 'context',
};
/** The lane of an event follows from its kind, so no record can contradict itself. */
export const laneOf = (kind: EventKind): Lane => laneByKind[kind];

export const powers = ['us', 'eu', 'uk', 'canada', 'other'] as const;
export type Power = (typeof powers)[number];

export const grades = ['A', 'B', 'C'] as const;
export const roles = ['announced', 'counted', 'reported'] as const;
export const qualifiers = ['exact', 'at-least', 'more-than', 'about', 'up-to'] as const;
export const units = ['people', 'years', 'months', 'days', 'companies', 'aircraft', 'cases', 'entries', 'roubles', 'dollars', 'euros', 'percent', 'other'] as const;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const text = (description: string) => z.string().trim().min(1).describe(description);
/** An EDTF date or interval; its meaning is checked in cross-checks, once, with the edtf package. */
const edtf = (description: string) =>
  z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/, 'an EDTF date such as 2024-10, 2025-09-11 or 2024-09-04/2024-09-06').describe(description);
const sourceIds = z.array(z.string().regex(slug)).min(1).describe('Ids of entries in data/sources.json, strongest first, e.g. ["baj-2025-09-16-ilyash"]; not addresses.');

export const sourceSchema = z.strictObject({
  id: z.string().regex(slug).describe('publisher, date and a word or two: "baj-2025-09-16-ilyash"; not "source12".'),
  publisher: text('Who published it, as a reader would name it: "AP via ABC News"; not the host name.'),
  title: z.string().trim().min(1).nullable().describe('Headline as printed, or null when it was not seen.'),
  published: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/).nullable().describe('EDTF day, month or year, or null when undated.'),
  lang: z.string().regex(/^[a-z]{2,3}$/).describe('ISO 639 code of the text: "be", "ru", "en".'),
  grade: z.enum(grades).describe('A: primary document, or the organisation on its own data. B: established newsroom or rights group. C: copy, digest or machine-made text.'),
  url: z.url({ protocol: /^https?$/ }).nullable().describe("Address on the publisher's own host, shown as a link; null where only a copy was read."),
  readAt: z.url({ protocol: /^https?$/ }).nullable().describe('Where the text was read, when that was not the publisher: kept, never linked.'),
});

export const claimSchema = z.strictObject({
  measure: z.string().regex(/^[a-z][a-zA-Z0-9]*$/).describe('What is measured, e.g. "released", "newlyRecognised", "sentenceYears".'),
  label: text('The measure in plain words: "people released".'),
  value: z.number().min(0).describe('The number itself, never rounded by us.'),
  qualifier: z.enum(qualifiers).describe('"at-least" when the source says at least, "about" when it says about; else "exact".'),
  unit: z.enum(units).describe('"people", "years" …'),
  role: z.enum(roles).describe('announced: by a state or its officials. counted: by an organisation that keeps the list. reported: by a newsroom.'),
  by: text('Who announced, counted or reported it: "Viasna"; not "sources".'),
  sources: sourceIds,
  note: text('What a careful reader must know: basis, day, doubt.').optional(),
});

export const conflictSchema = z.strictObject({
  field: text('What the sources disagree about: "people who crossed".'),
  measure: z.string().regex(/^[a-z][a-zA-Z0-9]*$/).optional().describe('The measure of a figure of this event that is in dispute, if it is one.'),
  values: z.array(z.strictObject({
    value: z.union([z.number(), text('The wording of the claim')]).describe('The number, or the words.'),
    by: text('Who says so.'),
    sources: sourceIds,
  })).min(2),
  resolution: text('How the site shows it, and why.').optional(),
});

export const easingSchema = z.strictObject({
  tiedTo: z.array(z.string()).describe('Ids of the releases that a named source ties it to; empty when none is.'),
  tieStatedBy: text('Who states the link, in whose words; or who denies it.').nullable(),
  eased: text('What became possible.'),
  staysInForce: text('What did not change.').nullable(),
  legalForm: text('The legal act: "OFAC General License 11, no delisting"; or what is known of it.'),
  revocable: z.boolean().nullable().describe('true when the act can be withdrawn by the side that gave it; null when not known.'),
});

export const eventSchema = z.strictObject({
  id: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?-[a-z0-9]+(?:-[a-z0-9]+)*$/).describe('date-kind-slug: "2025-09-11-release-52". Never changes once published.'),
  date: edtf('EDTF: "2025-09-11", a month "2024-10", a span "2025-12-17/2025-12-18". A month is a month, not its first day.'),
  knownOn: edtf('Day on which it became public, when that was later (a verdict reported weeks after).').optional(),
  kind: z.enum(eventKinds).describe('What happened. The lane follows from it.'),
  title: text('One line, past or present tense, no epithet.'),
  summary: text('Two or three plain sentences, no stronger than the sources.'),
  powers: z.array(z.enum(powers)).describe('Who eased or imposed, for easing, sanction and renewal; else [].'),
  actors: z.array(text('An office or organisation')).describe('Offices and organisations that acted.'),
  people: z.array(z.strictObject({
    person: z.string().regex(slug).describe('Id in data/people.json.'),
    part: z.enum(['freed', 'jailed', 'died', 'spoke', 'mentioned']).describe('What the person did in this event. Only "freed" puts anyone on a list of the freed.'),
  })).describe('Public figures only; private persons stay unnamed.'),
  figures: z.array(claimSchema),
  conflicts: z.array(conflictSchema),
  relatesTo: z.array(z.string()).describe('Ids of events that belong with this one.'),
  easing: easingSchema.optional(),
  sources: z.array(z.strictObject({
    source: z.string().regex(slug),
    supports: text('What this text supports: "number, date, court".'),
  })).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  weak: z.literal(true).optional().describe('Present when the event rests on grade C alone: shown as "single weak source", never as fact.'),
  flags: z.array(z.enum(['renewal-with-addition', 'individual-release', 'state-words-only', 'outside-period'])).optional(),
});

export const seriesPointSchema = z.strictObject({
  date: edtf('Day, month, year or span that the value stands for.'),
  value: z.number().min(0),
  qualifier: z.enum(qualifiers).default('exact'),
  basis: z.enum(['month-end review', 'press snapshot', 'year review', 'census', 'official', 'other']),
  by: text('Who counted, if not the counter of the series.').optional(),
  sources: sourceIds,
  note: text('What limits this value.').optional(),
  weak: z.literal(true).optional().describe('Rests on grade C alone; drawn hollow.'),
  suspect: z.literal(true).optional().describe('Kept in a bracket beside the line, never on it.'),
});

export const seriesSchema = z.strictObject({
  id: z.string().regex(slug),
  title: text('What the series shows.'),
  unit: z.enum(units),
  role: z.enum(roles),
  counter: text('Who counts.'),
  definition: text('Who or what is counted, and who is not.'),
  pitfalls: text('How the series misleads.').optional(),
  points: z.array(seriesPointSchema).min(1),
});

export const personSchema = z.strictObject({
  id: z.string().regex(slug),
  name: text('Preferred Latin form: "Ihar Ilyash".'),
  variants: z.array(text('Other spelling')).describe('Belarusian, Russian, Łacinka, older romanisations seen in the sources.'),
  role: text('Why the person is public: "journalist".'),
});

export const leftOutSchema = z.strictObject({
  id: text('file#id in the evidence.'),
  what: z.enum(['event', 'series', 'point', 'figure']),
  reason: text('Why it is not on the site.'),
});

export const correctionSchema = z.strictObject({
  date: edtf('Day of the correction.'),
  what: text('Id of the event, series point or fact.'),
  before: text('What the site said.'),
  after: text('What it says now.'),
  reason: text('Why.'),
});

export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Conflict = z.infer<typeof conflictSchema>;
export type Easing = z.infer<typeof easingSchema>;
export type Event = z.infer<typeof eventSchema>;
export type SeriesPoint = z.infer<typeof seriesPointSchema>;
export type Series = z.infer<typeof seriesSchema>;
export type Person = z.infer<typeof personSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type Correction = z.infer<typeof correctionSchema>;
