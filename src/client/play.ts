/** Lets the steps follow each other by themselves, with a button to start and to pause: in the page, in an embed, and for a wall by "?play=SECONDS". */
import { isAskedFor } from './visit.ts';

export interface Walk {
  count: number;
  current(): number;
  go(index: number): void;
}

const usualSeconds = 8;
const tickMs = 250;
/** A step that is not reached in this time never will be: the reader scrolls elsewhere. */
const mostOnTheWayMs = 15_000;
const backMs = 1000;

/** What "?play=" asks for: 2 to 120 seconds a step. Anything else is nothing. */
export function secondsOf(search: string): number | undefined {
  const text = new URLSearchParams(search).get('play') ?? '';
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return seconds >= 2 && seconds <= 120 ? seconds : undefined;
}

/** The button stands hidden in the page, with its two names as "data-play" and "data-pause". */
export function startPlay(walk: Walk, button: HTMLElement, search: string): void {
  const asked = secondsOf(search);
  const restMs = (asked ?? usualSeconds) * 1000;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let at = -1;
  let hasArrived = false;
  /** On the way to the step, or at it once it is reached: its own time begins there, however long the page took to scroll. */
  let passedMs = 0;

  const stop = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    button.textContent = button.dataset['play'] ?? '';
  };
  const goTo = (index: number): void => {
    at = index;
    passedMs = 0;
    if (walk.current() !== at) walk.go(at);
    hasArrived = walk.current() === at;
  };
  const tick = (): void => {
    const isThere = walk.current() === at;
    // A reader who has gone elsewhere is not called back.
    if (hasArrived && !isThere) return stop();
    passedMs = isThere && !hasArrived ? 0 : passedMs + tickMs;
    hasArrived = isThere;
    if (passedMs >= (isThere ? restMs : mostOnTheWayMs)) {
      if (!isThere || at >= walk.count - 1) return stop();
      goTo(at + 1);
    }
    waiting = setTimeout(tick, tickMs);
  };
  const play = (from: number): void => {
    goTo(from);
    button.textContent = button.dataset['pause'] ?? '';
    waiting = setTimeout(tick, tickMs);
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    const current = walk.current();
    if (waiting !== undefined) stop();
    else play(current < 0 || current >= walk.count - 1 ? 0 : current);
  });
  // By itself it moves only for whoever has not asked for less motion: the address may be a host’s, the button is the reader’s.
  if (asked === undefined || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  if (isAskedFor()) play(0);
  // Shown again, a wall plays again; a reader who has read on stays where they are, which the browser needs a moment to find.
  else setTimeout(() => (walk.current() >= 0 || scrollY === 0) && play(0), backMs);
}
