/** Choosing what the timeline shows: lanes, or one person. Picture and list follow, with a line about what is left out. */
import { hiddenLanes, personOf, searchWith, type Lane } from './choices.ts';
import type { Door } from './door.ts';
import { isAskedFor } from './visit.ts';

export function startChoosing(root: HTMLElement, door: Door): void {
  const form = root.querySelector<HTMLElement>('.choose');
  const said = root.querySelectorAll<HTMLElement>('.left-out');
  if (!form) return;
  const words = form.dataset as Record<string, string | undefined>;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const choice = bringChoice(form);
  const names = JSON.parse(words['people'] ?? '{}') as Record<string, string>;
  const events = [...root.querySelectorAll<HTMLElement>('.event[id]')];
  const numbers = root.querySelector<HTMLAnchorElement>('.figure-foot > a[href*="figures/"]');
  let person: string | undefined;

  const show = (): void => {
    const hidden = boxes.filter(({ checked }) => !checked).map(({ value }) => value as Lane);
    root.dataset['hide'] = hidden.join(' ');
    const theirs = events.filter(
      ({ dataset }) => person && dataset['people']?.split(' ').includes(person),
    );
    for (const event of events)
      event.hidden =
        hidden.includes(event.dataset['lane'] as Lane) ||
        (person !== undefined && !theirs.includes(event));
    door.only(
      person === undefined
        ? undefined
        : { person, months: new Set(theirs.map(({ id }) => id.slice(6, 13))) },
    );
    const text = [
      ...(person ? [(words['person'] ?? '').replace('#', names[person] ?? '')] : []),
      ...hidden.map((lane) => words[lane] ?? ''),
      ...(hidden.length > 0 ? [words['files'] ?? ''] : []),
    ].join(' ');
    for (const part of said) part.textContent = text;
    if (numbers) numbers.search = searchWith('', hidden);
    choice.value = person ?? '';
  };
  const readPerson = (): void => {
    const asked = personOf(location.hash);
    person = asked !== undefined && Object.hasOwn(names, asked) ? asked : undefined;
    if (person) offerNames();
  };
  /** Only once they are wanted: sixty names are as many parts of the page. */
  const offerNames = (): void => {
    if (choice.length > 1) return;
    choice.append(...Object.entries(names).map(([id, name]) => new Option(name, id)));
  };

  const hidden = hiddenLanes(location.search);
  for (const box of boxes) {
    box.checked = !hidden.includes(box.value as Lane);
    box.addEventListener('change', () => {
      // Nothing at all is no choice.
      if (boxes.every(({ checked }) => !checked)) box.checked = true;
      show();
      const left = boxes.filter(({ checked }) => !checked).map(({ value }) => value as Lane);
      rewrite(searchWith(location.search, left) + location.hash);
    });
  }
  for (const name of ['focus', 'pointerdown'] as const) choice.addEventListener(name, offerNames);
  choice.addEventListener('change', () => {
    person = choice.value === '' ? undefined : choice.value;
    rewrite(location.search + (person ? `#person=${person}` : `#${root.dataset['figure']}`));
    show();
  });
  addEventListener('hashchange', () => {
    readPerson();
    show();
  });
  readPerson();
  if (person || hidden.length > 0) show();
  if (person && isAskedFor()) root.scrollIntoView();
}

/**
 * The list of names, which is put in its place when that is laid out. A browser that fills forms looks at every list as soon as the page is parsed, and Chromium
 * lays out the whole timeline for it, before its turn. A copy of the page that somebody saved has it already.
 */
function bringChoice(form: HTMLElement): HTMLSelectElement {
  const template = form.querySelector('template');
  const choice = (template?.content ?? form).querySelector('select')!;
  new IntersectionObserver(
    (entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      template?.replaceWith(choice);
    },
    { rootMargin: '99999px' },
  ).observe(form);
  return choice;
}

function rewrite(address: string): void {
  try {
    history.replaceState(history.state, '', location.pathname + address);
  } catch {
    // A sandboxed frame may not touch its history; the picture does not need it.
  }
}
