/**
 * The one picture that moves. Its state is a function of the scroll position alone: observers only ring a bell, and the handler works out the step for now.
 * The picture is the build's own layout and marks; style sheets ease the change of transforms, so nothing runs while the reader scrolls.
 */
import { textWidth } from '../chart/text-width.ts';
import type { DoorSizeName } from '../figures/door/constants.ts';
import { layout } from '../figures/door/layout.ts';
import { marks } from '../figures/door/marks.ts';
import type { DoorSeries, DoorState } from '../figures/door/types.ts';
import { closeCard, openCard } from './event-card.ts';
import { create, update } from './patch.ts';
import type { SvgNode } from '../chart/svg.ts';
import { stepAt } from './step-at.ts';

export interface DoorData {
  series: DoorSeries;
  states: DoorState[];
}

const wideFrom = '(min-width: 60rem)';

export function startDoor(root: HTMLElement, data: DoorData): void {
  const stage = root.querySelector<HTMLElement>('.stage-picture');
  const steps = [...root.querySelectorAll<HTMLElement>('.step')];
  const [counter, previous, next] = ['.stage-count', '.stage-previous', '.stage-next'].map((selector) => root.querySelector<HTMLElement>(selector));
  if (!stage || steps.length === 0 || steps.length !== data.states.length) throw new Error('The steps and their states differ in number.');
  const picture = create({ tag: 'svg', attributes: {}, children: [] }, document);
  stage.replaceChildren(picture);
  const wide = matchMedia(wideFrom);
  const pictures = keepPictures(data);
  let shown = '';
  let order: string[] = [];
  let current = '';

  const show = (): void => {
    const index = stepAt(steps.map((step) => step.getBoundingClientRect().top), innerHeight * (wide.matches ? 0.6 : 0.78));
    const state = data.states[index];
    const size: DoorSizeName = wide.matches ? 'wide' : 'narrow';
    if (!state || shown === `${state.id} ${size}`) return;
    shown = `${state.id} ${size}`;
    const drawn = pictures.of(index, size);
    order = drawn.order;
    current = '';
    update(picture, drawn.tree, document);
    root.dataset['step'] = state.id;
    if (counter) counter.textContent = `${index + 1} / ${steps.length}`;
    link(previous, steps[index - 1]);
    link(next, steps[index + 1]);
    steps.forEach((step, at) => step.classList.toggle('is-current', at === index));
    follow(state.id, index, steps);
  };

  const bell = new IntersectionObserver(show, { rootMargin: '0px', threshold: [0, 0.25, 0.5, 0.75, 1] });
  const line = new IntersectionObserver(show, { rootMargin: '-60% 0px -39% 0px' });
  const lowLine = new IntersectionObserver(show, { rootMargin: '-78% 0px -21% 0px' });
  for (const step of steps) for (const observer of [bell, line, lowLine]) observer.observe(step);
  for (const name of ['resize', 'hashchange', 'pageshow', 'load', 'scrollend'] as const) addEventListener(name, show);
  show();
  pictures.prepare(() => (wide.matches ? 'wide' : 'narrow'));

  const focusEvent = (id: string): void => {
    current = id;
    for (const marked of picture.querySelectorAll('.current')) marked.classList.remove('current');
    picture.querySelector(`g[data-event="${id}"]`)?.classList.add('current');
    const heading = document.querySelector(`#event-${CSS.escape(id)} .event-title`)?.textContent ?? '';
    const live = root.querySelector('.stage-live');
    if (live) live.textContent = heading;
  };
  stage.addEventListener('keydown', (event) => {
    const at = order.indexOf(current);
    const moves: Record<string, number> = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at < 0 ? order.length - 1 : at - 1, ArrowUp: at < 0 ? order.length - 1 : at - 1, Home: 0, End: order.length - 1 };
    const target = order[Math.max(0, Math.min(order.length - 1, moves[event.key] ?? -1))];
    if (event.key in moves && target) focusEvent(target);
    else if (event.key === 'Enter' && current !== '') openCard(current, stage);
    else if (event.key === 'Escape') closeCard();
    else return;
    event.preventDefault();
  });
  stage.addEventListener('click', (event) => {
    const id = (event.target as Element).closest<SVGElement>('[data-event]')?.dataset['event'];
    if (!id) return;
    focusEvent(id);
    openCard(id, stage);
  });
}

interface Picture {
  order: string[];
  tree: SvgNode;
}

/** Works out each step's picture once: in idle moments before it is needed, else when it is, so that a scrolling reader waits for little. */
function keepPictures({ series, states }: DoorData): { of: (index: number, size: DoorSizeName) => Picture; prepare: (size: () => DoorSizeName) => void } {
  const known = new Map<string, Picture>();
  const of = (index: number, size: DoorSizeName): Picture => {
    const key = `${index} ${size}`;
    let drawn = known.get(key);
    if (!drawn) {
      const state = states[index]!;
      const placed = layout(series, state, size, textWidth);
      known.set(key, drawn = { order: placed.order, tree: marks(placed, series.words, state.id) });
    }
    return drawn;
  };
  const prepare = (size: () => DoorSizeName, index = 0): void => {
    if (index >= states.length || !('requestIdleCallback' in window)) return;
    requestIdleCallback(() => {
      of(index, size());
      prepare(size, index + 1);
    });
  };
  return { of, prepare };
}

function link(anchor: HTMLElement | null | undefined, step: HTMLElement | undefined): void {
  if (!anchor) return;
  if (step) anchor.setAttribute('href', `#${step.id}`);
  else anchor.removeAttribute('href');
  anchor.setAttribute('aria-disabled', String(!step));
}

/** The address follows the reader without filling the history, and only while a step is in view. */
function follow(id: string, index: number, steps: readonly HTMLElement[]): void {
  const first = steps[0]?.getBoundingClientRect().top ?? 0;
  const last = steps.at(-1)?.getBoundingClientRect().bottom ?? 0;
  if (first > innerHeight || last < 0) return;
  if (index === 0 && location.hash === '') return;
  try {
    history.replaceState(history.state, '', `#${id}`);
  } catch {
    // A sandboxed frame may not touch its history; the picture does not need it.
  }
}

