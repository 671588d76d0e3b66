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
try {
  if (root.classList.contains('live')) {
    const data = document.getElementById('door-data')?.textContent;
    const door = document.querySelector<HTMLElement>('.steps[data-figure="door"]');
    if (data && door) {
      startCard();
      startDoor(door, JSON.parse(data) as DoorData);
      window.doorIsReady = true;
      // The steps changed their height when the page went live: a deep link must land where it points.
      if (location.hash.length > 1) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    }
  }
} catch (error) {
  root.classList.remove('live');
  console.error(error);
}

// The working of a number and the buttons to copy are helps of their own: they are offered in plain reading too, and their failure must not stop the picture.
try {
  startCopy();
  startFacts();
} catch (error) {
  console.error(error);
}
