/**
 * Rings once scrolling is slower than `fastestPx` in `lookMs`; with none, once it rests. Whoever scrolls is looked at from time to time: an event with each frame
 * costs more than all that hangs on it.
 */
export function onceSlow(ring: () => void, lookMs: number, fastestPx = 0): void {
  const look = (px: number): void => {
    setTimeout(() => {
      const nowPx = scrollY;
      if (Math.abs(nowPx - px) > fastestPx) return look(nowPx);
      listen();
      ring();
    }, lookMs);
  };
  const listen = (): void =>
    addEventListener('scroll', () => look(scrollY), { once: true, passive: true });
  listen();
}
