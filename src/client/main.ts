/** Everything that ships to the reader as script. The page is complete without it; if it fails, the page is as it was. */
import { startCopy } from './copy.ts';
import { startDoor, type DoorData } from './door.ts';
import { startCard } from './event-card.ts';
import { startFacts } from './facts.ts';

declare global {
  interface Window {
    doorIsReady?: boolean;
  }
}

const root = document.documentElement;

/** The steps get back the pictures that the build gave them. */
function giveUp(error: unknown): void {
  root.classList.remove('live');
  console.error(error);
}

/** Asking for places before the page is laid out would make one long task of the two; words first, then the picture that moves. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() =>
    setTimeout(() => {
      try {
        work();
      } catch (error) {
        giveUp(error);
      }
    }),
  );
}

try {
  if (root.classList.contains('live')) {
    const data = document.getElementById('door-data')?.textContent;
    const door = document.querySelector<HTMLElement>('.steps[data-figure="door"]');
    if (data && door) {
      window.doorIsReady = true;
      startCard();
      afterPaint(() => {
        startDoor(door, JSON.parse(data) as DoorData);
      });
    }
  }
} catch (error) {
  giveUp(error);
}

// The derivation of a number and the buttons to copy are helps of their own: they are offered in plain reading too, and their failure must not stop the picture.
try {
  startCopy();
  startFacts();
} catch (error) {
  console.error(error);
}
