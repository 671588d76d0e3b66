/** The way from one picture to the next: one fades into the other, and the marks that both show go to their new places. Nothing here decides what is drawn. */
import type { SvgNode } from '../chart/svg.ts';

/** Where the marks of a picture stand, each by its key: another picture that shows the same thing has it too. */
export type Places = Map<string, { element: Element; transform: string }>;

export function placesOf(
  node: SvgNode,
  drawn: Element,
  inside = '',
  places: Places = new Map(),
): Places {
  const key = String(node.attributes['key'] ?? `${inside} ${node.attributes['class']}`);
  const { transform, class: kind } = node.attributes;
  // Words and ticks fade: to move them too costs as much again, and it is the marks that the eye follows.
  if (transform !== undefined && node.tag !== 'text' && kind !== 'tick')
    places.set(key, { element: drawn, transform: asStyle(String(transform)) });
  node.children.forEach(
    (child, index) =>
      typeof child === 'string' || placesOf(child, drawn.children[index]!, key, places),
  );
  return places;
}

/** As an attribute a transform has neither units nor commas; as a style it must. */
const asStyle = (transform: string): string =>
  transform.replace(/translate\((\S+) (\S+)\)/, 'translate($1px, $2px)');

/** Each goes its way in both pictures, or it would leave a ghost in the one that fades. */
export function glide(from: Places, to: Places): Animation[] {
  return [...to].flatMap(([key, there]) => {
    const here = from.get(key);
    if (!here || here.transform === there.transform) return [];
    return [here, there].map(({ element }) =>
      element.animate(
        { transform: [here.transform, there.transform] },
        { duration: 450, easing: 'cubic-bezier(0.3, 0, 0.2, 1)' },
      ),
    );
  });
}

/** The two fades overlap, so that what is the same in both hardly pales on the way. A browser changes opacity without laying out or painting anything. */
export const fade = (from: Element, to: Element): Animation[] => [
  from.animate({ opacity: [1, 0] }, { delay: 30, duration: 260, fill: 'forwards' }),
  to.animate({ opacity: [0, 1] }, { duration: 260 }),
];
