/** Rings once scrolling has come to rest. One timer at a time: an event comes with each frame, and setting a timer anew in each would cost more than the rest of it. */
export function onRest(ring: () => void, restMs = 120): void {
  let lastMs = 0;
  let isWaiting = false;
  const wait = (ms: number): void => {
    isWaiting = true;
    setTimeout(() => {
      const leftMs = lastMs + restMs - performance.now();
      if (leftMs > 1) return wait(leftMs);
      isWaiting = false;
      ring();
    }, ms);
  };
  addEventListener(
    'scroll',
    () => {
      lastMs = performance.now();
      if (!isWaiting) wait(restMs);
    },
    { passive: true },
  );
}
