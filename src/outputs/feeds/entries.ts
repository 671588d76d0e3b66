/** The entries of the feeds: the newest events and every correction. Dates come from the data, never from a clock. */
import { kindText } from '../event-kind.ts';
import { formatDate } from '../../format/index.ts';
import { edtfToDays, isoFromDay } from '../../format/epoch-day.ts';
import {
  addedDays,
  filesOnDisk,
  laneOf,
  takenOut,
  type Correction,
  type Event,
} from '../../model/index.ts';
import { siteAddress } from '../../site/address.ts';
import type { Site } from '../../site/index.ts';
import { listPublishers } from '../publishers.ts';

export interface FeedEntry {
  /** Stable: the address of the page, which an event never changes. */
  id: string;
  address: string;
  title: string;
  /** Plain text. */
  text: string;
  /** ISO days. */
  published: string;
  updated: string;
  tags: string[];
}

const mostEvents = 50;
type FeedSite = Pick<Site, 'model' | 'words'>;

/** The last day that a date may mean: a month is not over on its first day. */
const lastDayOf = (edtf: string): string => isoFromDay(edtfToDays(edtf).end - 1);
/** What is known only to the year would be new until the year ends. */
const isKnownToTheMonth = ({ date, knownOn = date }: Event): boolean =>
  edtfToDays(knownOn).end - edtfToDays(knownOn).start <= 31;

/** `added`: days by event id, of those that came into the record after its first publication. */
export function feedEntries(
  site: FeedSite,
  added: ReadonlyMap<string, string> = addedDays(filesOnDisk('.'), site.model),
): FeedEntry[] {
  const { model } = site;
  const newestFirst = (one: FeedEntry, other: FeedEntry): number =>
    one.published === other.published
      ? one.id < other.id
        ? -1
        : 1
      : one.published < other.published
        ? 1
        : -1;
  const events = model.events
    .filter((event) => added.has(event.id) || isKnownToTheMonth(event))
    .map((event) => eventEntry(event, site, added.get(event.id)))
    .sort(newestFirst)
    .slice(0, mostEvents);
  return [
    ...events,
    ...model.corrections.map((correction, index) => correctionEntry(correction, index, site)),
  ].sort(newestFirst);
}

/** `added`: an old event that comes into the record today is news today; under its own day no reader would see it. */
function eventEntry(event: Event, { model, words }: FeedSite, added = ''): FeedEntry {
  // A month that is not over when the evidence is compiled can't have its last day yet.
  const known = [lastDayOf(event.knownOn ?? event.date), model.asOf.compiled].sort()[0]!;
  const published = [known, added].sort().at(-1)!;
  const corrected = model.corrections
    .filter(({ what }) => what.split('/')[0] === event.id)
    .map(({ date }) => lastDayOf(date));
  const tags = [words.lanes[laneOf(event.kind)], kindText(event, words)];
  const day = `${formatDate(event.date)}${event.knownOn ? `, ${words.event.knownOn} ${formatDate(event.knownOn)}` : ''}`;
  const address = siteAddress(`events/${event.id}/`);
  return {
    id: address,
    address,
    title: event.title,
    published,
    updated: [published, ...corrected].sort().at(-1)!,
    tags,
    text: [
      `${day} · ${tags.join(' · ')}.`,
      event.weak ? words.event.weak : '',
      event.summary,
      `${words.event.sources}: ${listPublishers(
        event.sources.map(({ source }) => source),
        model,
      ).join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function correctionEntry(
  { date, what, before, after, reason }: Correction,
  index: number,
  { model, words }: FeedSite,
): FeedEntry {
  const event = model.eventById.get(what.split('/')[0] ?? '');
  const text = words.correctionList;
  const day = lastDayOf(date);
  return {
    // Corrections are only ever added at the end of their list.
    id: `${siteAddress('corrections/')}#${index + 1}`,
    address: siteAddress('corrections/'),
    // An event that was taken out goes by its former title.
    title: `${words.feed.correction}: ${event?.title ?? (after === takenOut ? before : what)}`,
    published: day,
    updated: day,
    tags: [words.feed.correction],
    text: `${text.before}: ${before}. ${text.after}: ${after}. ${text.reason}: ${reason}.`,
  };
}
