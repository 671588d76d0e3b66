/** The steps of easing since 2008, with the release that a source ties each to. Every count of days comes from the fact book. No pixels. */
import { dealPowerOf } from '../../chart/deal-mark.ts';
import { parseEdtf } from '../../format/edtf.ts';
import type { Event, Model } from '../../model/index.ts';
import type { DealForm, DealRow, DealsSeries } from './types.ts';

export type DealsModel = Pick<Model, 'events' | 'eventById' | 'facts'>;

const firstDay = parseEdtf('2008').start;

export function deriveDeals(model: DealsModel): DealsSeries {
  const easings = model.events.filter(
    ({ kind, easing, weak, date }) =>
      kind === 'easing' && easing && weak !== true && parseEdtf(date).start >= firstDay,
  );
  const answers = new Map(easings.map(({ id }) => [id, [] as Event[]]));
  for (const event of model.events)
    if (event.kind === 'sanction') for (const id of event.relatesTo) answers.get(id)?.push(event);
  const rows = easings.map((event) => deriveRow(event, answers.get(event.id) ?? [], model));
  // The two strongest of each step; the rest stand with the event in the list of events.
  const sources = rows
    .flatMap(({ eventId, again }) => [eventId, again?.eventId ?? ''])
    .flatMap(
      (id) =>
        model.eventById
          .get(id)
          ?.sources.slice(0, 2)
          .map(({ source }) => source) ?? [],
    );
  return {
    tied: rows.filter(({ release }) => release),
    untied: rows.filter(({ release }) => !release),
    sources: [...new Set(sources)],
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
  const releases = easing.tiedTo
    .flatMap((id) => model.eventById.get(id) ?? [])
    .map((release) => ({ release, days: daysFrom(release, event, model) }));
  const [nearest] = releases.sort(
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
    form: formOf(easing.legalForm),
    release: nearest
      ? {
          eventId: nearest.release.id,
          date: nearest.release.date,
          title: nearest.release.title,
          days: nearest.days,
        }
      : null,
    eased: easing.eased,
    staysInForce: easing.staysInForce,
    legalForm: easing.legalForm,
    revocable: easing.revocable,
    tieStatedBy: easing.tieStatedBy,
    again: again
      ? {
          eventId: again.id,
          date: again.date,
          title: again.title,
          days: daysFrom(event, again, model),
        }
      : null,
  };
}

/** The value is the fact's; which of the two came first is not in it. */
const daysFrom = (from: Event, to: Event, { facts }: DealsModel): number =>
  (parseEdtf(to.date).start < parseEdtf(from.date).start ? -1 : 1) *
  Number(facts.get(`days:${from.id}..${to.id}`)?.value ?? 0);

/** The record tells the form in words; an announcement and a document that nobody saw are told apart by them. */
const formOf = (legalForm: string): DealForm =>
  /\bannouncement\b/.test(legalForm)
    ? 'speech'
    : /\bdocument\b.*\bnot seen\b/.test(legalForm)
      ? 'act-not-seen'
      : 'act';
