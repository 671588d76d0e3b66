/** Every embed: reads what the host asks for in the address, and sends the host its height. Needs no storage, no network and no origin of its own. */
import { wholePathHere } from '../whole-path.ts';
import { parseParameters, type EmbedParameters } from './parameters.ts';
import { startCopyTable } from './copy-table.ts';
import { markLive, unmarkLive } from '../live-mark.ts';
import { asksForHeight, heightMessages, linkMessage, type Caller } from './height-protocols.ts';

/** Classes before the first paint; the rest once the page is read. `whenRead` is what one figure adds. */
export function startEmbed(
  whenRead?: (parameters: EmbedParameters, wrapper: HTMLElement) => void,
): void {
  const root = document.documentElement;
  const parameters = parseParameters(location.search, location.hash);
  if (parameters.dark !== 'auto') root.classList.add(parameters.dark === 'true' ? 'dark' : 'light');
  for (const name of ['plain', 'static', 'transparent'] as const)
    root.classList.toggle(name, parameters[name]);
  if (whenRead) markLive();
  addEventListener('DOMContentLoaded', () => {
    const wrapper = document.querySelector<HTMLElement>('main');
    if (!wrapper) return;
    completeLinks(wrapper);
    const table = wrapper.querySelector<HTMLDetailsElement>('.embed-table');
    if (table && parameters.table) table.open = true;
    try {
      whenRead?.(parameters, wrapper);
    } catch (error) {
      unmarkLive();
      console.error(error);
    }
    startCopyTable(wrapper);
    passLinks(wrapper);
    sendHeight(wrapper);
  });
}

/** On a host that leaves out the slash. A host may know the frame by its address, and a sandboxed frame may not change it: so the links are, not the address as on other pages. */
function completeLinks(wrapper: HTMLElement): void {
  const path = wholePathHere();
  if (path === location.pathname) return;
  for (const link of wrapper.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.href = new URL(link.getAttribute('href') ?? '', location.origin + path).href;
}

/** WordPress gives its frames no right to open a window, so that a link would do nothing. A frame that it has named asks its page to follow the link. */
function passLinks(wrapper: HTMLElement): void {
  if (parent === window) return;
  wrapper.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    const { secret } = caller(wrapper);
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
    if (!link || secret === undefined || !isPlain) return;
    event.preventDefault();
    parent.postMessage(linkMessage(link.href, secret), '*');
  });
}

function sendHeight(wrapper: HTMLElement): void {
  if (parent === window) return;
  let sentPx = -1;
  const send = (isAsked: boolean): void => {
    const heightPx = heightOf(wrapper);
    if (heightPx < 1 || (heightPx === sentPx && !isAsked)) return;
    sentPx = heightPx;
    for (const message of heightMessages(heightPx, caller(wrapper)))
      parent.postMessage(message, '*');
  };
  addEventListener('message', (event) => {
    if (event.source === parent && asksForHeight(event.data, caller(wrapper))) send(true);
  });
  const watch = (): void => new ResizeObserver(() => send(false)).observe(wrapper);
  // A browser does not lay out a frame that is out of sight, and then no observer fires: fonts are loaded and the first height is sent by hand,
  // so that nothing moves on the host's page once its reader gets there.
  void Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => send(false));
  document.fonts.ready.then(watch, watch);
}

/** Measured without a scroll bar: a bar takes width, a narrower picture is lower, and a frame of that height would keep its bar for ever. */
function heightOf(wrapper: HTMLElement): number {
  const { style } = document.documentElement;
  style.overflowY = 'hidden';
  const heightPx = Math.ceil(wrapper.getBoundingClientRect().height);
  style.overflowY = '';
  return heightPx;
}

/** Read anew each time: WordPress may add its secret to the address after the page has loaded. */
function caller(wrapper: HTMLElement): Caller {
  const { childId, secret } = parseParameters(location.search, location.hash);
  return {
    figure: wrapper.dataset['figure'] ?? '',
    src: location.href,
    ...(childId !== undefined && { childId }),
    ...(secret !== undefined && { secret }),
  };
}
