/**
 * The pictures of all steps, each in a pane of its own. They are drawn and laid out in idle moments, hidden, so that a change of step is two panes that change places:
 * nothing is created or laid out while the reader scrolls. Knows neither scrolling nor the address.
 */
import { textWidth } from '../chart/text-width.ts';
import type { DoorSizeName } from '../figures/door/first/constants.ts';
import { layout } from '../figures/door/first/layout.ts';
import { marks } from '../figures/door/first/marks.ts';
import type { DoorSeries, DoorState } from '../figures/door/first/types.ts';
import { fade, glide, placesOf, type Places } from './transition.ts';
import { create } from './patch.ts';

export interface DoorData {
  series: DoorSeries;
  states: DoorState[];
}

export interface Picture {
  index: number;
  size: DoorSizeName;
  pane: HTMLElement;
  places: Places;
  /** The events shown, in order of time. */
  order: string[];
}

/** A step that was passed in less was not read: the next picture cuts in, for a move that is broken off is neither calm nor free. */
const readMs = 700;

/** Gives what shows a step's picture; `isFlung`: at a speed at which nobody sees how. `isStill`: the reader wants no motion. */
export function keepPictures(
  host: HTMLElement,
  { series, states }: DoorData,
  isStill: () => boolean,
): (index: number, size: DoorSizeName, isFlung: boolean) => Picture {
  let size: DoorSizeName | undefined;
  let known: (Picture | undefined)[] = [];
  let now: Picture | undefined;
  let moves: Animation[] = [];
  let changedMs = 0;

  const draw = (index: number, wanted: DoorSizeName): Picture => {
    const state = states[index]!;
    const placed = layout(series, state, wanted, textWidth);
    const tree = marks(placed, series.words, state.id);
    const pane = document.createElement('div');
    const svg = create(tree, document);
    pane.append(svg);
    host.append(pane);
    return (known[index] = {
      index,
      size: wanted,
      pane,
      places: placesOf(tree, svg),
      order: placed.order,
    });
  };
  const prepare = (wanted: DoorSizeName, index = 0): void =>
    whenIdle(() => {
      if (wanted !== size || index >= states.length) return;
      if (!known[index]) draw(index, wanted);
      prepare(wanted, index + 1);
    });
  const settle = (): void => {
    for (const move of moves.splice(0)) move.cancel();
    for (const pane of host.querySelectorAll('.past')) pane.className = '';
  };

  return (index, wanted, isFlung) => {
    if (wanted !== size) {
      host.replaceChildren();
      [size, known, now, moves] = [wanted, [], undefined, []];
      prepare(wanted);
    }
    const next = known[index] ?? draw(index, wanted);
    if (next === now) return next;
    settle();
    const isCut = !now || isFlung || isStill() || performance.now() - changedMs < readMs;
    if (now) now.pane.className = isCut ? '' : 'past';
    next.pane.className = 'now';
    if (now && !isCut) {
      moves = [...fade(now.pane, next.pane), ...glide(now.places, next.places)];
      void Promise.all(moves.map(({ finished }) => finished)).then(settle, () => undefined);
    }
    [now, changedMs] = [next, performance.now()];
    return next;
  };
}

/** Not every browser tells its idle moments; there a little wait must do. */
const whenIdle = (work: () => void): void =>
  void ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 50));
