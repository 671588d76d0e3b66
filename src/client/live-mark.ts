/**
 * The mark on the root by which the style sheets know that a script is at work: `[script|live]`. It is an attribute in a namespace, and HTML has no way to write that down:
 * a copy that somebody saves of the page as it stands has lost it, and without its script it is the page without script.
 */
const mark = ['script', 'live'] as const;
const root = document.documentElement;

export const markLive = (): void => root.setAttributeNS(...mark, '');
export const isLive = (): boolean => root.hasAttributeNS(...mark);
export const unmarkLive = (): void => root.removeAttributeNS(...mark);
