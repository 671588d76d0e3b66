/** Lets the steps follow each other by themselves, with a button to start and to pause: in the page, in an embed, and for a wall by "?play=SECONDS". */

export interface Walk {
  count: number;
  current(): number;
  go(index: number): void;
}

const usualSeconds = 8;

/** What "?play=" asks for: 2 to 120 seconds a step. Anything else is nothing. */
export function secondsOf(search: string): number | undefined {
  const text = new URLSearchParams(search).get('play') ?? '';
  const seconds = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return seconds >= 2 && seconds <= 120 ? seconds : undefined;
}

/** The button stands hidden in the page, with its two names as "data-play" and "data-pause". */
export function startPlay(walk: Walk, button: HTMLElement, search: string): void {
  const asked = secondsOf(search);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let at = -1;

  const stop = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    button.textContent = button.dataset['play'] ?? '';
  };
  const wait = (): void => {
    waiting = setTimeout(next, (asked ?? usualSeconds) * 1000);
  };
  const next = (): void => {
    // A reader who has gone elsewhere is not called back.
    if (walk.current() !== at || at >= walk.count - 1) return stop();
    at += 1;
    walk.go(at);
    wait();
  };
  const play = (): void => {
    const current = Math.max(0, walk.current());
    at = current >= walk.count - 1 ? 0 : current;
    if (at !== walk.current()) walk.go(at);
    button.textContent = button.dataset['pause'] ?? '';
    wait();
  };

  button.hidden = false;
  button.addEventListener('click', () => (waiting === undefined ? play() : stop()));
  if (asked === undefined) return;
  walk.go(0);
  play();
}
