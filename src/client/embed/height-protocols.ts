/** The five ways to send a host the height of an embed, the questions it answers, and the one thing that it asks. Pure: no window, no page. The formats are the hosts' own. */
import type { EmbedParameters } from './parameters.ts';

export interface Caller extends Pick<EmbedParameters, 'childId' | 'secret'> {
  /** The id of the figure. */
  figure: string;
  /** The address of the embed itself, which Medium and its like compare with that of their frame. */
  src: string;
}

/** All messages for one height in whole pixels, in a fixed order. */
export function heightMessages(
  heightPx: number,
  { figure, src, childId, secret }: Caller,
): (object | string)[] {
  return [
    // Datawrapper's embed code, https://developer.datawrapper.de/docs/responsive-iframe
    { 'datawrapper-height': { [figure]: heightPx } },
    // AMP, @newswire/frames, @nprapps/sidechain
    { sentinel: 'amp', type: 'embed-size', height: heightPx },
    // Medium and many content systems
    JSON.stringify({ src, context: 'iframe.resize', height: heightPx }),
    // pym.js
    ...(childId === undefined ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${heightPx}`]),
    // WordPress, wp-includes/js/wp-embed.js
    ...(secret === undefined ? [] : [{ message: 'height', value: heightPx, secret }]),
  ];
}

/**
 * Whether a message asks for the height again: AMP's greeting; pym's width, sent to this very frame; and the "ready" of WordPress with our own secret,
 * whose script often runs only after the first height has been sent, and which would otherwise never show the frame. Everything else is ignored.
 */
export function asksForHeight(
  message: unknown,
  { childId, secret }: Pick<Caller, 'childId' | 'secret'>,
): boolean {
  if (typeof message === 'string') {
    const [, name, width] =
      /^pymxPYMx([A-Za-z0-9_-]{1,64})xPYMxwidthxPYMx(\d{1,5}(?:\.\d{1,9})?)$/.exec(message) ?? [];
    return width !== undefined && childId !== undefined && name === childId;
  }
  if (typeof message !== 'object' || message === null) return false;
  const { sentinel, type, message: word, secret: theirs } = message as Record<string, unknown>;
  return (
    (sentinel === 'amp' && type === 'frames-init') ||
    (word === 'ready' && secret !== undefined && theirs === secret)
  );
}

/** Asks the page of WordPress to follow a link of its frame. It follows those to the frame's own host, as it does for its own embeds. */
export const linkMessage = (address: string, secret: string): object => ({
  message: 'link',
  value: address,
  secret,
});
