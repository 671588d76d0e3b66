/** Everything that ships to the reader as script. The page is complete without it; if it fails, the page is as it was. */
import { startChapterLine } from './chapter-line.ts';
import { startChoosing } from './choose.ts';
import { startDoor } from './door.ts';
import { startFacts } from './facts.ts';
import { isLive, markLive, unmarkLive } from './live-mark.ts';
import { startPilcrow } from './pilcrow.ts';
import { startPlay } from './play.ts';
import { unveil } from './unveil.ts';

declare global {
  interface Window {
    doorIsReady?: boolean;
  }
}

/** The steps get back the pictures that the build gave them. */
function giveUp(error: unknown): void {
  unmarkLive();
  console.error(error);
}

/** On a slow connection the steps have shown their pictures meanwhile (live.ts). Who is still at the top loses no place when the timeline takes over. */
const mayTakeOver = (): boolean =>
  'IntersectionObserver' in window &&
  !document.documentElement.classList.contains('plain') &&
  scrollY === 0;

try {
  const door = document.querySelector<HTMLElement>('.steps[data-figure="door"]');
  if (door && (isLive() || mayTakeOver())) {
    window.doorIsReady = true;
    if (!isLive()) markLive();
    const walk = startDoor(door);
    const button = door.querySelector<HTMLElement>('.stage-play');
    if (button) startPlay(walk, button, location.search);
    startChoosing(door, walk);
  }
} catch (error) {
  giveUp(error);
}

// The derivation of a number and the links to paragraphs are helps of their own: they are offered in plain reading too, and their failure must not stop the picture.
// Each begins in a task of its own, for a phone that is still laying out the page.
for (const start of [
  startChapterLine,
  startFacts,
  startPilcrow,
  () => unveil(document.documentElement),
])
  setTimeout(start);
