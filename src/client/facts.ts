/**
 * Shows beside a number how it was derived. The workings of all numbers are fetched together when the first is pressed; the page of the copy to keep holds them.
 * Where they can't be had, the card says so and leads to the page of facts; where the browser has no popovers, the number itself does.
 */
import { closeWhenLeft } from './close-when-left.ts';

interface FactWorking {
  label: string;
  definition: string;
  said: string;
  rows: string[];
  /** Places in the list of sources; then perhaps how many more there are. */
  sources: (number | string)[];
}
export interface FactData {
  /** By the anchor to which a number's link leads. */
  facts: Record<string, FactWorking>;
  sources: { name: string; address: string | null }[];
  words: { rows: string; sources: string; notice: string };
}

/** A connection that stalls says nothing by itself. */
const patienceMs = 10_000;

const make = (page: Document, tag: string, text: string, name = ''): HTMLElement =>
  Object.assign(page.createElement(tag), {
    textContent: text,
    ...(name === '' ? {} : { className: name }),
  });

function titleOf(page: Document, value: string, label = ''): HTMLElement {
  const title = make(page, 'p', '', 'fact-card-title');
  title.id = 'fact-card-title';
  title.append(make(page, 'b', value, 'fact-card-value'), label && ` ${label}`);
  return title;
}

/** What is said of a number: what it counts, by whom, from what. Throws where it is not known. */
function sayWorking(page: Document, data: FactData, link: HTMLAnchorElement): Node[] {
  const id = link.hash.slice(1);
  const fact = Object.hasOwn(data.facts, id) ? data.facts[id] : undefined;
  if (fact === undefined) throw new Error(`no number "${id}"`);
  // Before the rows, which may be long: a source is to be seen at once.
  const sources = make(page, 'p', `${data.words.sources}: `, 'fact-card-sources');
  fact.sources.forEach((place, index) => {
    const { name, address } =
      typeof place === 'string' ? { name: place, address: null } : data.sources[place]!;
    const link = { href: address ?? '', rel: 'noreferrer', textContent: name };
    sources.append(
      index > 0 ? '; ' : '',
      address === null ? name : Object.assign(page.createElement('a'), link),
    );
  });
  const rows = page.createElement('ul');
  rows.append(...fact.rows.map((row) => make(page, 'li', row)));
  // The numbers of the opening stand before the page's own word to readers at risk.
  const isWarned = link.closest('main') !== null || !sources.querySelector('a');
  return [
    titleOf(page, link.textContent, fact.label),
    make(page, 'p', fact.definition),
    make(page, 'p', fact.said, 'meta'),
    ...(isWarned ? [] : [make(page, 'p', data.words.notice)]),
    sources,
    ...(fact.rows.length > 0 ? [make(page, 'p', data.words.rows, 'fact-card-rows'), rows] : []),
  ];
}

async function load(card: HTMLElement): Promise<FactData> {
  const inside = card.ownerDocument.getElementById('fact-data')?.textContent;
  if (inside) return JSON.parse(inside) as FactData;
  const answer = await fetch(card.dataset['from']!, { signal: AbortSignal.timeout(patienceMs) });
  const data = (await answer.json()) as Partial<FactData>;
  // A host may say in JSON, too, that it has no such file.
  if (!answer.ok || !data.facts) throw new Error(`no workings at ${answer.url}`);
  return data as FactData;
}

/** As high as most cards are when they are filled. */
const usualPx = 400;

/** Whether a card has its place under its number: where most are not higher than the room there, or where there is more of it than above. */
const hasRoomBelow = (link: HTMLElement, view: Window): boolean => {
  const { top, bottom } = boxOf(link);
  return view.innerHeight - bottom - 16 > Math.min(usualPx, top - 16);
};

const boxOf = (link: HTMLElement): DOMRect =>
  link.getClientRects()[0] ?? link.getBoundingClientRect();

/** Beside the number, on the side that was chosen when it was pressed, though the reader may have scrolled since. A narrow screen's stylesheet puts it at the foot instead. */
function placeCard(card: HTMLElement, link: HTMLElement, isBelow: boolean, view: Window): void {
  card.style.maxHeight = '';
  const at = boxOf(link);
  const left = Math.max(8, Math.min(at.left, view.innerWidth - card.offsetWidth - 24));
  const roomPx = isBelow ? view.innerHeight - at.bottom : at.top;
  card.style.maxHeight = `${Math.max(160, roomPx - 16)}px`;
  card.style.left = `${left + view.scrollX}px`;
  card.style.top = `${(isBelow ? at.bottom + 8 : at.top - card.offsetHeight - 8) + view.scrollY}px`;
}

export function startFacts(page: Document = document): void {
  const card = page.getElementById('fact-card');
  if (!card || typeof card.showPopover !== 'function') return;
  const words = card.dataset;
  let data: FactData | undefined;
  let asked: Promise<FactData> | undefined;
  let opener: HTMLAnchorElement | undefined;
  /** Spoken when it changes while the card is open. */
  const said = make(page, 'div', '');
  said.setAttribute('aria-live', 'polite');

  /** Ends at once where the workings are there already. */
  const say = async (link: HTMLAnchorElement, isBelow: boolean): Promise<void> => {
    let nodes: Node[];
    try {
      data ??= await (asked ??= load(card));
      nodes = sayWorking(page, data, link);
    } catch {
      asked = undefined;
      nodes = [titleOf(page, link.textContent), make(page, 'p', words['failed']!)];
    }
    // Meanwhile the reader may have pressed another.
    if (opener !== link) return;
    said.replaceChildren(...nodes);
    placeCard(card, link, isBelow, page.defaultView!);
  };

  const open = (link: HTMLAnchorElement): void => {
    // Taken out of the page it is closed, in every browser and without an event.
    card.remove();
    const close = Object.assign(make(page, 'button', words['close']!), { type: 'button' });
    const end = make(page, 'p', '', 'fact-card-end');
    end.append(Object.assign(make(page, 'a', words['whole']!), { href: link.href }));
    said.replaceChildren(
      titleOf(page, link.textContent),
      make(page, 'p', words['waiting']!, 'fact-card-waiting'),
    );
    card.replaceChildren(close, said, end);
    // In the order of reading it comes right after its number, so that the Tab key goes on from there.
    link.after(card);
    opener = link;
    const view = page.defaultView!;
    const isBelow = hasRoomBelow(link, view);
    void say(link, isBelow);
    card.showPopover();
    placeCard(card, link, isBelow, view);
    close.focus({ preventScroll: true });
  };

  page.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (card.contains(target) && target.closest('button')) return card.hidePopover();
    const link = target.closest<HTMLAnchorElement>('a.fact');
    // A reader who asks for a new window gets it.
    if (
      !link ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    open(link);
  });
  closeWhenLeft(card);
  card.addEventListener('toggle', (event) => {
    if (
      (event as ToggleEvent).newState === 'closed' &&
      (card.contains(page.activeElement) || page.activeElement === page.body)
    )
      opener?.focus({ preventScroll: true });
  });
}
