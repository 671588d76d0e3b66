/** One event or one number on the page of a host: what it says, as plain text. The page writes it, its height is worked out from it, and oEmbed quotes it. Knows no markup. */
import { formatDate } from '../../format/index.ts';
import { factSlug } from '../../markdown/index.ts';
import type { Event, Fact, Source } from '../../model/index.ts';
import type { Site } from '../../site/index.ts';
import { formatClaimValue, formatConflict, formatFactValue } from '../claim-text.ts';
import { flagSentences, kindLine } from '../event-kind.ts';
import { listPublishers } from '../publishers.ts';
import { shownClaims } from '../shown-claims.ts';
import { sourceIdsOf } from '../structured-data.ts';

export interface CardNumber {
  value: string;
  /** What is counted: "people released". */
  label: string;
  /** "announced by the US envoy". */
  said: string;
}

export interface Card {
  /** Below embed/ and oembed/, without a slash at its end: "event/2025-09-11-release-52". */
  path: string;
  /** Its page, from the root: "events/…/", "facts/#…". */
  page: string;
  /** For whom the card has no head: the event, or the number with what it counts. */
  title: string;
  /** The day, and what kind of event it is. */
  kicker: string;
  /** Of an event; a number is its own head. */
  heading?: string;
  /** The first is set large. */
  numbers: CardNumber[];
  /** What must be known to read it: definition, weakness, disagreement. */
  notes: string[];
  /** "Sources: Reuters, Viasna and 2 more. The best is first-hand (grade A).", and what sharing them may mean. */
  sources: string;
  /** "Data of 29 November 2026 · From", before the linked name of the site. */
  credit: string;
  storyName: string;
  /** The event whose picture stands beside a link to it. */
  event?: string;
}

/** More numbers than these are a table, and stand on the event's page. */
const mostNumbers = 3;
const namedPublishers = 4;

export function eventCard(event: Event, site: Site): Card {
  const { words, language } = site;
  const day = formatDate(event.date, 'long', language);
  const shown = shownClaims(event);
  const claims = (shown.length > 0 ? shown : event.claims).slice(0, mostNumbers);
  const rest = event.claims.length - claims.length;
  return {
    path: `event/${event.id}`,
    event: event.id,
    page: `events/${event.id}/`,
    title: event.title,
    heading: event.title,
    kicker: `${day}${event.knownOn ? `, ${words.event.knownOn} ${formatDate(event.knownOn, 'long', language)}` : ''} · ${kindLine(event, words)}`,
    numbers: claims.map((claim) => ({
      value: formatClaimValue(claim, language),
      label: claim.label,
      said: `${words.roles[claim.role]} ${claim.by}`,
    })),
    notes: [
      ...(event.weak ? [words.event.weak] : []),
      ...(claims.length === 0 ? [event.summary] : []),
      ...flagSentences(event, words),
      // Only what puts a number of the card in doubt; the page has every disagreement.
      ...event.conflicts
        .filter(({ measure }) => claims.some((claim) => claim.measure === measure))
        .map((conflict) => formatConflict(conflict, words, language)),
      ...(rest === 0
        ? []
        : [rest === 1 ? words.card.oneMore : words.card.more.replace('#', String(rest))]),
    ],
    ...footOf(sourceIdsOf(event), site),
  };
}

export function factCard(fact: Fact, site: Site): Card {
  const { words, language } = site;
  const slug = factSlug(fact.id);
  const value = formatFactValue(fact, language);
  const event = site.model.eventById.get(fact.id.split('/')[0] ?? '');
  return {
    path: `fact/${slug}`,
    page: `facts/#${slug}`,
    ...(event && { event: event.id }),
    title: `${value} ${fact.label}`,
    kicker: [formatDate(fact.date, 'long', language), ...(event ? [event.title] : [])].join(' · '),
    numbers: [
      {
        value,
        label: fact.label,
        said:
          fact.role === 'computed' ? words.roles.computed : `${words.roles[fact.role]} ${fact.by}`,
      },
    ],
    notes: [
      ...(fact.definition === `${event?.title}.` || fact.definition === event?.title
        ? []
        : [fact.definition]),
      ...fact.conflicts.map((conflict) => formatConflict(conflict, words, language)),
    ],
    ...footOf(fact.sources, site),
  };
}

function footOf(
  ids: readonly string[],
  { model, words, language }: Site,
): Pick<Card, 'sources' | 'credit' | 'storyName'> {
  const publishers = listPublishers(ids, model);
  const rest = publishers.length - namedPublishers;
  const named =
    rest > 1
      ? `${publishers.slice(0, namedPublishers).join(', ')} ${words.embed.moreSources.replace('#', String(rest))}`
      : publishers.join(', ');
  const grade = bestGrade(ids.flatMap((id) => model.sources.get(id) ?? []));
  const best =
    grade === undefined ? '' : ` ${words.card.best.replace('#', words.card.grades[grade])}`;
  return {
    sources: `${words.figure.sources}: ${named}.${best} ${words.embed.risk}`,
    credit: `${words.card.dataOf.replace('#', formatDate(model.asOf.compiled, 'long', language))} · ${words.embed.from}`,
    storyName: words.site.title,
  };
}

const bestGrade = (sources: readonly Source[]): Source['grade'] | undefined =>
  sources.map(({ grade }) => grade).sort()[0];

/** The card in one paragraph, for hosts that strip frames and for what is copied: "52 people released, announced by …, 11 September 2025." */
export const cardText = ({ kicker, heading, numbers, notes }: Card): string =>
  [
    ...(heading === undefined ? [] : [`${heading}.`]),
    ...numbers.map(({ value, label, said }) => `${value} ${label}, ${said}.`),
    `${kicker}.`,
    ...notes,
  ].join(' ');

/** What stands below the head: the number that is set large, and a paragraph for each of the others and for each note. */
export const cardParagraphs = ({
  numbers: [main, ...rest],
  notes,
}: Card): { main: CardNumber | undefined; others: string[] } => ({
  main,
  others: [...rest.map(({ value, label, said }) => `${value} ${label}, ${said}`), ...notes],
});
