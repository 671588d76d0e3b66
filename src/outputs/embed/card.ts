/** One event, one number or one claim on the page of a host: what it says, as plain text. The page writes it, its height is worked out from it, and oEmbed quotes it. Knows no markup. */
import { formatDate, type Language } from '../../format/index.ts';
import { factSlug } from '../../markdown/index.ts';
import type { Event, Fact, Source } from '../../model/index.ts';
import type { Site } from '../../site/index.ts';
import { formatClaimValue, formatConflict, formatFactValue, withLabel } from '../claim-text.ts';
import { flagSentences, kindLine } from '../event-kind.ts';
import type { JudgedClaim } from '../judged-claims.ts';
import { listPublishers } from '../publishers.ts';
import { shownClaims } from '../shown-claims.ts';
import { sourceIdsOf } from '../structured-data.ts';
import { noticeOf } from './notice.ts';

export interface CardNumber {
  value: string;
  /** What is counted: "people released"; nothing of a verdict. */
  label: string;
  /** "announced by the US envoy"; nothing of a verdict, which is ours. */
  said: string;
}

export interface Card {
  /** In whose words it is, and so in whose folder. */
  edition: Pick<Site, 'lang' | 'status'>;
  /** Below embed/ and oembed/, without a slash at its end: "event/2025-09-11-release-52". */
  path: string;
  /** Its page, from the folder of the edition: "events/…/", "facts/…/", "claims/…/". */
  page: string;
  /** For whom the card has no head: the event, the claim, or the number with what it counts. */
  title: string;
  /** The day, and what kind of event it is; of a claim, that it was checked. */
  kicker: string;
  /** Of an event or a claim; a number is its own head. */
  heading?: string;
  /** The first is set large. A claim has its verdict here. */
  numbers: CardNumber[];
  /** What must be known to read it: definition, weakness, disagreement. */
  notes: string[];
  /** "Sources: Reuters, Viasna and 2 more. The best is first-hand (grade A).", and what sharing them may mean. */
  sources: string;
  /** Of a translation that nobody has signed, or whose English has changed: what it is, in its language and in English. */
  notice: string[];
  /** "Data of 29 November 2026 · From", before the linked name of the site. */
  credit: string;
  storyName: string;
  /** A sentence or two, for a list of links and for a picture without a number. */
  lead: string;
  /** In a picture, where there is room for one line: that it is weak or in dispute, else the day of the data. */
  caution: string;
}

/** More numbers than these are a table, and stand on the event's page. */
const mostNumbers = 3;
const namedPublishers = 4;
/** The verdict with its first reason. */
const firstSentences = /^(?:.*?[.!?](?:\s+|$)){1,2}/;

export function eventCard(event: Event, site: Site): Card {
  const { words, language } = site;
  const day = formatDate(event.date, 'long', language);
  const shown = shownClaims(event);
  const claims = (shown.length > 0 ? shown : event.claims).slice(0, mostNumbers);
  const rest = event.claims.length - claims.length;
  return {
    path: `event/${event.id}`,
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
    lead: event.summary,
    ...footOf(
      sourceIdsOf(event),
      site,
      [
        ...(event.weak ? [words.events.weak] : []),
        ...(event.conflicts.length > 0 ? [words.card.disputed] : []),
      ],
      site.staleEvents.has(event.id),
    ),
  };
}

export function factCard(fact: Fact, site: Site): Card {
  const { words, language } = site;
  const slug = factSlug(fact.id);
  const value = formatFactValue(fact, language);
  const day = formatDate(fact.date, 'long', language);
  const head = withLabel(
    value,
    saysDay(fact, language) ? fact.label : `${fact.label}, ${day}`,
    language,
  );
  const event = site.model.eventById.get(fact.id.split('/')[0] ?? '');
  const said =
    fact.role === 'computed' ? words.roles.computed : `${words.roles[fact.role]} ${fact.by}`;
  return {
    path: `fact/${slug}`,
    page: `facts/${slug}/`,
    title: head,
    kicker: [day, ...(event ? [event.title] : [])].join(' · '),
    numbers: [{ value, label: fact.label, said }],
    notes: [
      ...(fact.definition === `${event?.title}.` || fact.definition === event?.title
        ? []
        : [fact.definition]),
      ...fact.conflicts.map((conflict) => formatConflict(conflict, words, language)),
    ],
    lead: `${head}, ${said}. ${fact.definition}`,
    ...footOf(fact.sources, site, fact.conflicts.length > 0 ? [words.card.disputed] : []),
  };
}

/** Whether the label itself says the day of the number, an end of its span or the month in which it ends; another day of that month is no date of it. */
function saysDay({ date, label }: Fact, language: Language): boolean {
  const write = (part: string): string => formatDate(part, 'long', language);
  const ends = date.split('/');
  const month = write((ends.at(-1) ?? '').slice(0, 'YYYY-MM'.length));
  return (
    ends.some((end) => label.includes(write(end))) || new RegExp(`(?<!\\d ?)${month}`).test(label)
  );
}

export function claimCard({ id, claim, kind, paragraphs, notes }: JudgedClaim, site: Site): Card {
  const { words, story } = site;
  const verdict = words.verdicts[kind];
  const [evidence = '', ...others] = paragraphs;
  return {
    path: `claim/${id}`,
    page: `claims/${id}/`,
    title: claim,
    heading: claim,
    kicker: story.pages.get('claims')?.front.title.text ?? '',
    numbers: [{ value: verdict, label: '', said: '' }],
    // Where the verdict stands alone before the evidence, it is said by the line above.
    notes: [
      evidence.startsWith(`${verdict}. `) ? evidence.slice(verdict.length + 2) : evidence,
      ...others,
    ],
    lead: firstSentences.exec(evidence)?.[0].trim() ?? evidence,
    ...footOf(
      notes.map(({ source }) => source),
      site,
      [],
      story.pages.get('claims')?.isStale,
    ),
  };
}

function footOf(
  ids: readonly string[],
  { model, words, language, lang, status }: Site,
  cautions: readonly string[],
  isStale = false,
): Pick<Card, 'edition' | 'sources' | 'notice' | 'credit' | 'storyName' | 'caution'> {
  const publishers = listPublishers(ids, model);
  const rest = publishers.length - namedPublishers;
  const named =
    rest > 1
      ? `${publishers.slice(0, namedPublishers).join(', ')} ${words.embed.moreSources.replace('#', String(rest))}`
      : publishers.join(', ');
  const grade = bestGrade(ids.flatMap((id) => model.sources.get(id) ?? []));
  const best =
    grade === undefined ? '' : ` ${words.card.best.replace('#', words.card.grades[grade])}`;
  const dataOf = words.card.dataOf.replace('#', formatDate(model.asOf.compiled, 'long', language));
  return {
    edition: { lang, status },
    notice: noticeOf({ status, words }, isStale),
    sources: `${words.figure.sources}: ${named}.${best} ${words.embed.risk}`,
    credit: `${dataOf} · ${words.embed.from}`,
    storyName: words.site.title,
    caution: cautions.length > 0 ? cautions.join(' · ') : dataOf,
  };
}

const bestGrade = (sources: readonly Source[]): Source['grade'] | undefined =>
  sources.map(({ grade }) => grade).sort()[0];

/** "52 people released, announced by the US envoy", "Holds in part". */
const sayNumber = ({ value, label, said }: CardNumber): string =>
  [[value, label].filter(Boolean).join(' '), said].filter(Boolean).join(', ');

/** The card in one paragraph, for hosts that strip frames and for what is copied: "52 people released, announced by …, 11 September 2025." */
export const cardText = ({ kicker, heading, numbers, notes }: Card): string =>
  [
    ...(heading === undefined ? [] : [`${heading}.`]),
    ...numbers.map((number) => `${sayNumber(number)}.`),
    `${kicker}.`,
    ...notes,
  ].join(' ');

/** What stands below the head: the number that is set large, and a paragraph for each of the others and for each note. */
export const cardParagraphs = ({
  numbers: [main, ...rest],
  notes,
}: Card): { main: CardNumber | undefined; others: string[] } => ({
  main,
  others: [...rest.map(sayNumber), ...notes],
});
