/** Rings once scrolling has come to rest. A wheel ends a scroll at each of its notches: what reads positions waits for the last. */
export function onRest(ring: () => void, restMs = 120): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  addEventListener('scrollend', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ring, restMs);
  });
}
