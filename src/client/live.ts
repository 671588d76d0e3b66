/** Runs before the page is drawn: marks it as live, and takes the mark back if no script has made the picture ready. */
import { markLive, unmarkLive } from './live-mark.ts';

const liveRoot = document.documentElement;
if (/[?&]read=plain(&|$)/.test(location.search)) {
  // Chosen, not forced: the page offers the way back.
  liveRoot.classList.add('plain');
} else if ('IntersectionObserver' in window) {
  markLive();
  // A reader who begins at the top needs the top first; unveil.ts ends it. A place to return to, or to go to, needs the whole page laid out. So do a walk and a choice, and a link to
  // words (":~:text="): Chromium tells of it in the name of the visit alone, Firefox nowhere, and there no page waits.
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (
    visit?.type === 'navigate' &&
    !location.hash &&
    !/[?&](play|show)=/.test(location.search) &&
    !visit.name.includes(':~:') &&
    CSS.supports('overflow-anchor', 'auto') &&
    !CSS.supports('-moz-appearance', 'none')
  )
    liveRoot.classList.add('is-arriving');
  const settle = (): void => {
    if ((window as { doorIsReady?: boolean }).doorIsReady) return;
    unmarkLive();
    liveRoot.classList.remove('is-arriving');
  };
  addEventListener('DOMContentLoaded', settle);
  // On a connection that stalls or breaks that moment never comes: after five seconds the steps show the pictures that they have.
  setTimeout(settle, 5000);
  setTimeout(() => liveRoot.classList.remove('is-arriving'), 5000);
}
