/** The steps of easing since 2008, with the release that a source ties each to. Every count of days comes from the fact book. No pixels. */
import { dealPowerOf } from '../../chart/deal-mark.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Event, Model } from '../../model/index.ts';
import type { Labels } from '../make-figure.ts';
import { addRecord } from './record.ts';
import type { Deal, DealForm, DealRelease, DealRow, DealsSeries } from './types.ts';

export type DealsModel = Pick<Model, 'events' | 'eventById' | 'facts' | 'series' | 'asWritten'>;

const firstDay = parseEdtf('2008').start;

export function deriveDeals(model: DealsModel, labels: Labels = {}): DealsSeries {
  const easings = model.events.filter(
    ({ kind, easing, weak, date }) =>
      kind === 'easing' && easing && weak !== true && parseEdtf(date).start >= firstDay,
  );
  const answers = new Map(easings.map(({ id }) => [id, [] as Event[]]));
  for (const event of model.events)
    if (event.kind === 'sanction') for (const id of event.relatesTo) answers.get(id)?.push(event);
  const rows = easings.map((event) => deriveRow(event, answers.get(event.id) ?? [], model));
  const deals = addRecord(groupByRelease(rows, model), model, labels);
  // The two strongest of each event; the rest stand with it in the list of events.
  const strongest = rows
    .flatMap(({ eventId, again }) => [eventId, again?.eventId ?? ''])
    .flatMap((id) => model.eventById.get(id)?.sources.slice(0, 2) ?? [])
    .map(({ source }) => source);
  const recorded = deals.flatMap(({ counts, events }) => [...counts, ...events]);
  return {
    deals,
    untied: rows.filter(({ release }) => !release),
    sources: [...new Set([...strongest, ...recorded.flatMap(({ sources }) => sources)])],
    asOf:
      easings
        .map(({ date }) => date.split('/').at(-1) ?? date)
        .sort()
        .at(-1) ?? '',
  };
}

/** `answers`: sanctions whose record names this step, in order of time. */
function deriveRow(event: Event, answers: readonly Event[], model: DealsModel): DealRow {
  const easing = event.easing as NonNullable<Event['easing']>;
  const [nearest] = easing.tiedTo
    .flatMap((id) => model.eventById.get(id) ?? [])
    .map((release) => ({ release, days: daysFrom(release, event, model) }))
    .sort(
      (left, right) =>
        Math.abs(left.days) - Math.abs(right.days) || (left.release.id < right.release.id ? -1 : 1),
    );
  const again = answers.find(
    (other) =>
      other.powers.some((power) => event.powers.includes(power)) &&
      parseEdtf(other.date).start > parseEdtf(event.date).start,
  );
  return {
    eventId: event.id,
    date: event.date,
    knownOn: event.knownOn ?? null,
    title: event.title,
    powers: [...new Set(event.powers.map((power) => dealPowerOf([power])))],
    forms: formsOf(model.asWritten?.eventById.get(event.id)?.easing?.legalForm ?? easing.legalForm),
    release: nearest ? releaseOf(nearest.release) : null,
    days: nearest?.days ?? 0,
    eased: easing.eased,
    staysInForce: easing.staysInForce,
    legalForm: easing.legalForm,
    revocable: easing.revocable,
    tieStatedBy: easing.tieStatedBy,
    again: again
      ? { eventId: again.id, date: again.date, days: daysFrom(event, again, model) }
      : null,
  };
}

/** Steps tied to the same releases stand together, with all of those releases. */
function groupByRelease(rows: readonly DealRow[], model: DealsModel): Deal[] {
  const groups = Map.groupBy(
    rows.filter(({ release }) => release),
    ({ release }) => release?.eventId ?? '',
  );
  return [...groups.values()].map((slips) => {
    const releases = [
      ...new Set(
        slips.flatMap(({ eventId }) => model.eventById.get(eventId)?.easing?.tiedTo ?? []),
      ),
    ]
      .flatMap((id) => model.eventById.get(id) ?? [])
      .map(releaseOf)
      .sort((left, right) => (left.date < right.date ? -1 : 1));
    const people = releases.reduce((sum, release) => sum + release.people, 0);
    return { releases, people, slips, counts: [], events: [] };
  });
}

const releaseOf = ({ id, date, claims }: Event): DealRelease => ({
  eventId: id,
  date,
  people:
    claims.find(({ measure, unit }) => measure === 'released' && unit === 'people')?.value ?? 0,
});

/** The value is the fact's; which of the two came first is not in it. */
const daysFrom = (from: Event, to: Event, { facts }: DealsModel): number =>
  (parseEdtf(to.date).start < parseEdtf(from.date).start ? -1 : 1) *
  Number(facts.get(`days:${from.id}..${to.id}`)?.value ?? 0);

/** The record tells the form in words, and says of a licence that it is "no delisting". */
const forms: readonly [DealForm, RegExp][] = [
  ['ended', /(?<!no )\b(?:delisting|non-renewal|removal of|annulment)\b/],
  ['suspension', /\bsuspen/],
  ['licence', /\blicen[cs]e\b|\bauthoris/i],
];

/** What is only announced has no other form; what is told in none of these words counts as what can be taken back. */
function formsOf(legalForm: string): DealForm[] {
  if (/\bannouncement\b/.test(legalForm)) return ['said'];
  const found = forms.flatMap(([form, words]) => (words.test(legalForm) ? [form] : []));
  return found.length > 0 ? found : ['licence'];
}
