/** Shows how a number was derived beside it. Where the browser has no popovers, or the number is not known, the link leads to the page of facts. */
import { closeWhenLeft } from './close-when-left.ts';

/** A definition or a row that is a number is the title of the event at that place of the page's list. */
type PackedFact = [
  label: string,
  definition: string | number,
  date: string,
  role: number,
  by: string,
  rows?: [label: string | number, value: string][],
  rowCount?: number,
];
export interface FactData {
  /** By the anchor to which a number's link leads. */
  facts: Record<string, PackedFact>;
  words: { close: string; rows: string; more: string; whole: string; roles: string[] };
}

/** The content of the card, as nodes without ids; undefined when the page does not hold it. */
export function cardOf(
  page: Document,
  data: FactData,
  link: HTMLAnchorElement,
): Node[] | undefined {
  const id = link.hash.slice(1);
  const fact = Object.hasOwn(data.facts, id) ? data.facts[id] : undefined;
  if (fact === undefined) return undefined;
  const { words } = data;
  const make = (tag: string, text: string, name = ''): HTMLElement =>
    Object.assign(page.createElement(tag), {
      textContent: text,
      ...(name === '' ? {} : { className: name }),
    });
  const value = make('b', link.textContent ?? '', 'fact-card-value');
  const close = Object.assign(make('button', words.close), { type: 'button' });
  const whole = Object.assign(page.createElement('a'), {
    href: link.href,
    textContent: words.whole,
  });
  const end = make('p', '', 'fact-card-end');
  end.append(whole);

  const [label, definition, date, role, by, rows = [], rowCount = 0] = fact;
  const title = make('p', '', 'fact-card-title');
  title.append(value, ` ${label}`);
  const events = page.querySelectorAll('.event-list > .event > .event-title');
  const titleOf = (name: string | number): string =>
    typeof name === 'number' ? (events[name]?.textContent?.trim() ?? '') : name;
  const list = page.createElement('ul');
  list.append(...rows.map(([name, amount]) => make('li', `${titleOf(name)}: ${amount}`)));
  if (rowCount > rows.length)
    list.append(make('li', words.more.replace('#', String(rowCount - rows.length))));
  return [
    close,
    title,
    make('p', titleOf(definition)),
    make('p', `${date} · ${words.roles[role]}${by === '' ? '' : ` ${by}`}`, 'meta'),
    ...(rows.length > 0 ? [make('p', words.rows, 'fact-card-rows'), list] : []),
    end,
  ];
}

/** Beside the number: under it where there is room, else above. A narrow screen's stylesheet puts it at the foot instead. */
function placeCard(card: HTMLElement, link: HTMLElement, view: Window): void {
  card.style.maxHeight = '';
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const left = Math.max(8, Math.min(at.left, view.innerWidth - card.offsetWidth - 24));
  const [above, below] = [at.top - 16, view.innerHeight - at.bottom - 16];
  const isBelow = card.offsetHeight <= below || (card.offsetHeight > above && below > 0.7 * above);
  card.style.maxHeight = `${Math.max(160, isBelow ? below : above)}px`;
  card.style.left = `${left + view.scrollX}px`;
  card.style.top = `${(isBelow ? at.bottom + 8 : at.top - card.offsetHeight - 8) + view.scrollY}px`;
}

export function startFacts(page: Document = document): void {
  const card = page.getElementById('fact-card');
  const text = page.getElementById('fact-data')?.textContent;
  if (!card || !text || typeof card.showPopover !== 'function') return;
  /** Read when the first number is asked for: most readers ask for none before they have read on. */
  let data: FactData | undefined;
  let opener: HTMLAnchorElement | undefined;

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
    data ??= JSON.parse(text) as FactData;
    const nodes = cardOf(page, data, link);
    if (!nodes) return;
    event.preventDefault();
    // Taken out of the page it is closed, in every browser and without an event.
    card.remove();
    card.replaceChildren(...nodes);
    const title = card.querySelector('.fact-card-title');
    if (title) title.id = 'fact-card-title';
    // In the order of reading it comes right after its number, so that the Tab key goes on from there.
    link.after(card);
    opener = link;
    card.showPopover();
    placeCard(card, link, page.defaultView ?? window);
    card.querySelector('button')?.focus({ preventScroll: true });
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
