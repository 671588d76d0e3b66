/**
 * The timeline that follows the reader. Which step it shows is a function of where the steps stand now: what scrolls only rings a bell, and the handler works out
 * the step. Nothing is asked of the page before the reader comes near.
 */
import { personOf } from './choices.ts';
import { onceSlow } from './once-slow.ts';
import { createStage, type StagePerson } from './stage.ts';
import { lines, stepAt } from './step-at.ts';

export interface Door {
  count: number;
  /** Index of the step that is shown; below zero where the picture does not stay. */
  current(): number;
  /** Scrolls to a step as a link to it does. */
  go(index: number): void;
  /** Shows one person at every step, until nobody is named. */
  only(person: StagePerson | undefined): void;
}

/** Where the stage stays while the steps pass; elsewhere it is the whole picture, and every step has a strip. */
const stays = '(min-width: 22.5rem) and (min-height: 37rem)';

/** Faster than a step in half a second or so nothing can be read: such steps fly by, and the one where the reader slows down is drawn. */
const lookMs = 100;
const flyingPx = 100;

export function startDoor(root: HTMLElement): Door {
  const stage = root.querySelector<HTMLElement>('.stage');
  const body = root.querySelector<HTMLElement>('.steps-body');
  const steps = [...root.querySelectorAll<HTMLElement>('.step')];
  if (!stage || !body || steps.length === 0)
    throw new Error('The timeline has no stage or no steps.');
  const setStage = createStage(stage);
  const isBeside = matchMedia('(min-width: 60rem)');
  const isStaying = matchMedia(stays);
  const follow = addressFollower(steps);
  // A copy of the page that was saved at a step is set anew.
  let shown = root.dataset['step'] ? NaN : -1;
  let person: StagePerson | undefined;

  const show = (isAnew = false): void => {
    const { step, last } = isBeside.matches ? lines.beside : lines.under;
    const index = isStaying.matches
      ? stepAt(
          steps.map((one) => one.getBoundingClientRect().top),
          innerHeight * step,
          innerHeight * last,
        )
      : -2;
    if (index === shown && !isAnew) return;
    // Whoever comes from afar finds the picture as it is; from the step beside it people move.
    root.classList.toggle('is-passing', Math.abs(index - shown) > 1);
    shown = index;
    const now = steps[index];
    setStage(person ?? (now && { id: now.id, window: now.dataset['window'] ?? '' }));
    for (const one of steps) one.classList.toggle('is-current', one === now);
    root.classList.toggle('is-whole', index === steps.length - 1);
    if (now) root.dataset['step'] = now.id;
    else delete root.dataset['step'];
    if (!now) return;
    setBar(root, steps, index);
    follow(index);
  };

  // It rings once at the start: far from the steps nothing is asked of the page for that.
  let isNear = false;
  new IntersectionObserver((entries) => {
    isNear = entries.at(-1)?.isIntersecting ?? false;
    if (isNear || shown !== -1) show();
    if (shown >= 0) follow(shown);
  }).observe(body);
  onceSlow(() => isNear && show(), lookMs, flyingPx);
  isStaying.addEventListener('change', () => show());
  // On paper the picture is whole, or of the one who is chosen, and every step has its strip.
  addEventListener('beforeprint', () => setStage(person));
  addEventListener('afterprint', () => show(true));
  for (const name of ['resize', 'hashchange'] as const)
    addEventListener(name, () => requestAnimationFrame(() => show()));
  // A page that is shown anew asks by itself, through the observers; one that comes back as it was left does not.
  addEventListener('pageshow', ({ persisted }) => persisted && requestAnimationFrame(() => show()));
  return {
    count: steps.length,
    current: () => shown,
    go: (index) => steps[index]?.scrollIntoView({ block: 'start' }),
    only: (one) => {
      person = one;
      show(true);
    },
  };
}

function setBar(root: HTMLElement, steps: readonly HTMLElement[], index: number): void {
  for (const [name, target] of [
    ['previous', steps[index - 1]],
    ['next', steps[index + 1]],
  ] as const) {
    const link = root.querySelector(`.stage-${name}`);
    if (target) link?.setAttribute('href', `#${target.id}`);
    else link?.removeAttribute('href');
    link?.setAttribute('aria-disabled', String(!target));
  }
  const count = root.querySelector('.stage-count');
  if (count) count.textContent = `${index + 1} / ${steps.length}`;
}

/**
 * The address follows the reader without filling the history: once they stay, and only while a step is in view. When they leave, it names no step: on a reload
 * WebKit goes to what the address names, wherever the reader was.
 */
function addressFollower(steps: readonly HTMLElement[]): (index: number) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (index) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const first = steps[0]?.getBoundingClientRect().top ?? 0;
      const last = steps.at(-1)?.getBoundingClientRect().bottom ?? 0;
      const isAway = first > innerHeight || last < 0;
      const isNamed = steps.some(({ id }) => location.hash === `#${id}`);
      // A person who was chosen is at every step.
      if (personOf(location.hash)) return;
      if (isAway ? !isNamed : index === 0 && location.hash === '') return;
      try {
        history.replaceState(
          history.state,
          '',
          isAway ? location.pathname + location.search : `#${steps[index]?.id}`,
        );
      } catch {
        // A sandboxed frame may not touch its history; the picture does not need it.
      }
    }, 300);
  };
}
