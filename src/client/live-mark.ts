/**
 * The mark on the root by which the style sheets know that a script is at work: an attribute `live` in a namespace, for which they ask with `[*|live]`. HTML has no way to write a
 * namespace down: in a copy that somebody saves of the page as it stands the attribute is called `script:live` and nothing else, and without its script the copy is the page without script.
 * The class of that name is for those who look from outside, such as a tester's script: no rule asks for it.
 */
const root = document.documentElement;
const namespace = 'script';

export const markLive = (): void => {
  root.setAttributeNS(namespace, 'script:live', '');
  root.classList.add('live');
};
export const isLive = (): boolean => root.hasAttributeNS(namespace, 'live');
export const unmarkLive = (): void => {
  root.removeAttributeNS(namespace, 'live');
  root.classList.remove('live');
};
