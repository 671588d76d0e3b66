/**
 * The host's side: gives the frames of this site the height they ask for. Knows its frames by their address, trusts only them, takes only numbers.
 * Until a frame has sent one, its height is worked out from `data-heights`, pairs of width and height: "320:900 431:1040".
 */
export function startResizer(home: string): void {
  const ownFrames = (): HTMLIFrameElement[] =>
    [...document.querySelectorAll('iframe')].filter(
      (frame) =>
        frame.src.startsWith(home) &&
        // In a box of fixed shape, such as 16 by 9, a higher frame would be cut: there it scrolls.
        getComputedStyle(frame).position !== 'absolute',
    );
  const set = (frame: HTMLIFrameElement, height: unknown): void => {
    if (typeof height === 'number' && height > 49 && height < 20001)
      frame.style.height = `${Math.ceil(height)}px`;
  };

  addEventListener('message', ({ source, data: told }) => {
    const data = told as { sentinel?: unknown; type?: unknown; height?: unknown } | null;
    if (data && data.sentinel === 'amp' && data.type === 'embed-size')
      for (const frame of ownFrames()) if (frame.contentWindow === source) set(frame, data.height);
  });

  for (const frame of ownFrames()) {
    const pairs = (frame.dataset['heights'] ?? '')
      .split(' ')
      .map((pair) => pair.split(':').map(Number));
    const width = frame.offsetWidth;
    const above = pairs.findIndex(([at = 0]) => at >= width);
    const [[w1 = 0, h1] = [], [w2 = 0, h2] = []] = [
      pairs[Math.max(0, (above < 0 ? pairs.length : above) - 1)],
      pairs[above < 0 ? pairs.length - 1 : above],
    ];
    if (h1 && h2 && !frame.style.height)
      set(frame, w2 > w1 ? h1 + ((h2 - h1) * (width - w1)) / (w2 - w1) : h2);
    frame.contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  }
}
