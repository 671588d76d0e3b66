/**
 * The one picture that moves. Its state is a function of the scroll position alone: an observer only rings a bell, and the handler works out the step for now.
 * The pictures are the build's own layout and marks, drawn before they are needed; nothing else runs while the reader scrolls.
 */
import type { DoorSizeName } from '../figures/door/first/constants.ts';
import { closeCard, openCard } from './event-card.ts';
import { keepPictures, type DoorData, type Picture } from './pictures.ts';
import { stepAt } from './step-at.ts';

export type { DoorData } from './pictures.ts';

/** How far down the window a step begins, in parts of its height; on a phone under the picture. */
const lines = { wide: 0.6, narrow: 0.78 } as const;
/** Pixels in a frame at which nobody reads: a step passes in a third of a second. */
const flungPx = 30;

export function startDoor(root: HTMLElement, data: DoorData): void {
  const stage = root.querySelector<HTMLElement>('.stage-picture');
  const steps = [...root.querySelectorAll<HTMLElement>('.step')];
  const [counter, previous, next] = ['.stage-count', '.stage-previous', '.stage-next'].map(
    (selector) => root.querySelector<HTMLElement>(selector),
  );
  if (!stage || steps.length === 0 || steps.length !== data.states.length)
    throw new Error('The steps and their states differ in number.');
  const wide = matchMedia('(min-width: 60rem)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const showPicture = keepPictures(stage, data, () => still.matches);
  const follow = follower(steps);
  const counts = countsIn(counter, steps.length);
  stage.replaceChildren();
  let shown: Picture | undefined;
  let current = '';

  const focusOn = (id: string, picture = shown): void => {
    current = id;
    for (const marked of picture?.pane.querySelectorAll('.current') ?? [])
      marked.classList.remove('current');
    if (id === '') return;
    picture?.pane.querySelector(`g[data-event="${id}"]`)?.classList.add('current');
    const live = root.querySelector('.stage-live');
    if (live)
      live.textContent =
        document.querySelector(`#event-${CSS.escape(id)} .event-title`)?.textContent ?? '';
  };

  const topOf = (index: number): number => steps[index]?.getBoundingClientRect().top ?? Infinity;
  const show = (event?: unknown): void => {
    const size: DoorSizeName = wide.matches ? 'wide' : 'narrow';
    const linePx = innerHeight * lines[size];
    const before = shown;
    // Nearly always the step is still the same, and two places say so.
    if (
      before?.size === size &&
      (before.index === 0 || topOf(before.index) <= linePx) &&
      topOf(before.index + 1) > linePx
    )
      return;
    const index = stepAt(
      steps.map((_, at) => topOf(at)),
      linePx,
    );
    const isAsked = event instanceof Event && event.type === 'hashchange';
    // How far the edge between two steps has come past the line in the one frame since: the speed of the scroll.
    const isFlung =
      before !== undefined &&
      !isAsked &&
      Math.abs(topOf(Math.max(index, before.index)) - linePx) > flungPx;
    shown = showPicture(index, size, isFlung);
    focusOn('', before);
    root.dataset['step'] = data.states[index]?.id;
    if (before?.index === index) return;
    link(previous, steps[index - 1]);
    link(next, steps[index + 1]);
    for (const parts of [steps, counts]) {
      if (before) parts[before.index]?.classList.remove('is-current');
      parts[index]?.classList.add('is-current');
    }
    follow(index);
  };

  let line: IntersectionObserver | undefined;
  const watch = (): void => {
    line?.disconnect();
    const percent = lines[wide.matches ? 'wide' : 'narrow'] * 100;
    line = new IntersectionObserver(show, { rootMargin: `-${percent}% 0px -${99 - percent}% 0px` });
    for (const step of steps) line.observe(step);
  };
  wide.addEventListener('change', watch);
  for (const name of ['resize', 'hashchange', 'pageshow', 'load', 'scrollend'] as const)
    addEventListener(name, show);
  show();
  watch();

  stage.addEventListener('keydown', (event) => {
    const order = shown?.order ?? [];
    const at = order.indexOf(current);
    const moves: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at < 0 ? order.length - 1 : at - 1,
      ArrowUp: at < 0 ? order.length - 1 : at - 1,
      Home: 0,
      End: order.length - 1,
    };
    const target = order[Math.max(0, Math.min(order.length - 1, moves[event.key] ?? -1))];
    if (event.key in moves && target) focusOn(target);
    else if (event.key === 'Enter' && current !== '') openCard(current, stage);
    else if (event.key === 'Escape') closeCard();
    else return;
    event.preventDefault();
  });
  stage.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<SVGElement>('[data-event]')?.dataset['event'];
    if (!id) return;
    focusOn(id);
    openCard(id, stage);
  });
}

/** Every count stands there from the start and one is shown: to write another would lay out the page. */
function countsIn(counter: HTMLElement | null | undefined, total: number): HTMLElement[] {
  const counts = Array.from({ length: total }, (_, index) => {
    const count = document.createElement('span');
    count.textContent = `${index + 1} / ${total}`;
    return count;
  });
  counter?.replaceChildren(...counts);
  return counts;
}

function link(anchor: HTMLElement | null | undefined, step: HTMLElement | undefined): void {
  if (!anchor) return;
  if (step) anchor.setAttribute('href', `#${step.id}`);
  else anchor.removeAttribute('href');
  anchor.setAttribute('aria-disabled', String(!step));
}

/** The address follows the reader without filling the history: once they stay, and only while a step is in view. */
function follower(steps: readonly HTMLElement[]): (index: number) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (index) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const first = steps[0]?.getBoundingClientRect().top ?? 0;
      const last = steps.at(-1)?.getBoundingClientRect().bottom ?? 0;
      if (first > innerHeight || last < 0) return;
      if (index === 0 && location.hash === '') return;
      try {
        history.replaceState(history.state, '', `#${steps[index]?.id}`);
      } catch {
        // A sandboxed frame may not touch its history; the picture does not need it.
      }
    }, 300);
  };
}
