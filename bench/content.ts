/** What every page of the comparison holds: the events of our timeline and the prose of our story, taken from the built site, so that all say the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { laneOf, type Event } from '../src/model/schema.ts';
import { edtfToDays, isoFromDay } from '../src/format/epoch-day.ts';

export interface BenchEvent {
  id: string;
  title: string;
  summary: string;
  lane: string;
  kind: string;
  /** First day, and the day after the last, as ISO days. */
  start: string;
  end: string;
  people: number | null;
}

export interface BenchStep {
  label: string;
  html: string;
  start: string;
  end: string;
}

export interface Content {
  title: string;
  /** Prose before the timeline, the steps of the timeline, and the prose after it, as plain HTML without links and notes. */
  before: string;
  steps: BenchStep[];
  after: string;
  events: BenchEvent[];
}

export function readContent(dist: string): Content {
  // Only words are read here; that jsdom does not know the newest style rules would fill the screen.
  const { document } = new JSDOM(readFileSync(join(dist, 'index.html'), 'utf8'), {
    virtualConsole: new VirtualConsole(),
  }).window;
  const all = JSON.parse(readFileSync(join(dist, 'data/events.json'), 'utf8')) as
    Event[] | { events: Event[] };
  const byId = new Map((Array.isArray(all) ? all : all.events).map((event) => [event.id, event]));
  const ids = [...document.querySelectorAll('.all-events li.event')].map(({ id }) =>
    id.replace(/^event-/, ''),
  );
  const events = ids.flatMap((id) => byId.get(id) ?? []).map(benchEvent);
  const steps = document.querySelector('.steps');
  if (!steps || events.length === 0)
    throw new Error(
      `The story in ${dist}/index.html has no timeline with events. Build the site first: npm run build.`,
    );
  const isBefore = (element: Element): boolean =>
    (element.compareDocumentPosition(steps) & 4) !== 0;
  const prose = [
    ...document.querySelectorAll(
      '.chapter-head > h2, .chapter-head > .dek, .prose-block, .limits, main [role="note"]',
    ),
  ].filter((element) => !element.closest('.notes') && !steps.contains(element));
  return {
    title: document.querySelector('h1')?.textContent ?? '',
    before: `<p>${plain(document.querySelector('.standfirst'))}</p>${prose.filter(isBefore).map(clean).join('\n')}`,
    steps: [...steps.querySelectorAll('.step')].map((step, index) => {
      const { start, end } = edtfToDays(step.getAttribute('data-window') ?? '');
      return {
        label: step.getAttribute('aria-label') ?? String(index),
        html: clean(step.querySelector('.step-text')!),
        start: isoFromDay(start),
        end: isoFromDay(end),
      };
    }),
    after: prose
      .filter((element) => !isBefore(element))
      .map(clean)
      .join('\n'),
    events,
  };
}

function benchEvent(event: Event): BenchEvent {
  const { start, end } = edtfToDays(event.date);
  const people =
    event.claims.find(({ measure, unit }) => measure === 'released' && unit === 'people')?.value ??
    null;
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    lane: laneOf(event.kind),
    kind: event.kind,
    start: isoFromDay(start),
    end: isoFromDay(end),
    people,
  };
}

const plain = (element: Element | null): string =>
  (element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');

/** Paragraphs, headings and lists with their text: notes, links, pictures and attributes are ours alone. */
function clean(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.cite, sup, svg, button, .hidden-text')) part.remove();
  const tag = copy.tagName.toLowerCase();
  if (tag === 'h2' || tag === 'p') return `<${tag}>${plain(copy)}</${tag}>`;
  const parts = [...copy.querySelectorAll('h3, h4, p, li, blockquote')].filter(
    (part) => !part.querySelector('p'),
  );
  return parts
    .map(
      (part) =>
        `<${part.tagName === 'LI' || part.tagName === 'BLOCKQUOTE' ? 'p' : part.tagName.toLowerCase()}>${plain(part)}</${part.tagName === 'LI' || part.tagName === 'BLOCKQUOTE' ? 'p' : part.tagName.toLowerCase()}>`,
    )
    .join('\n');
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The events as a plain list: what the bare page and pages whose tool shows no text have instead. */
export const eventList = (events: readonly BenchEvent[]): string =>
  `<ol>${events.map((event) => `<li><b>${event.start}</b> ${escapeHtml(event.title)}. ${escapeHtml(event.summary)}</li>`).join('\n')}</ol>`;
