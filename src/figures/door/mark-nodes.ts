/** The marks of the timeline as nodes: one each where a step may change them; in a picture that stands still, as few as look the same. Knows no place. */
import { element, type SvgNode } from '../../chart/svg.ts';
import { joinLetters } from '../../chart/text-runs.ts';
import type { PlacedText } from './types.ts';

/** A path, or a text with its place. An empty path is no mark. */
export interface Mark {
  className: string;
  /** With which it is reached: its own, or the last of a span. */
  month?: string;
  /** First month of a span. */
  from?: string;
  d?: string;
  text?: Omit<PlacedText, 'kind'>;
}

/** With `stateOf` each mark says its month and has the class of its state; without it nothing will change, and marks of one look are one node. */
export function markNodes(marks: readonly Mark[], stateOf?: (mark: Mark) => string): SvgNode[] {
  const drawn = marks.filter(({ d }) => d !== '');
  if (!stateOf) return joinAlike(drawn).flatMap((alike) => nodesOf(alike, {}));
  return drawn.flatMap((mark) => {
    const { className, month, from } = mark;
    if (month === undefined) return nodesOf([mark], {});
    const state = stateOf(mark);
    return nodesOf(
      [{ ...mark, className: state === '' ? className : `${className} ${state}` }],
      from === undefined ? { 'data-month': month } : { 'data-from': from, 'data-on': month },
    );
  });
}

/** Those of one look, wherever they stand. */
function joinAlike(marks: readonly Mark[]): Mark[][] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const { className, text } = mark;
    const look = [className, text?.anchor].join();
    groups.set(look, [...(groups.get(look) ?? []), mark]);
  }
  return [...groups.values()];
}

function nodesOf(
  alike: readonly Mark[],
  time: Readonly<Record<string, string | undefined>>,
): SvgNode[] {
  const { className = '', text } = alike[0] ?? {};
  const named = { class: className === '' ? undefined : className, ...time };
  if (!text) return [element('path', { ...named, d: alike.map(({ d }) => d).join('') })];
  const { anchor } = text;
  return joinLetters(alike.flatMap((mark) => mark.text ?? [])).map(({ text: words, x, y }) =>
    element('text', { ...named, x, y, 'text-anchor': anchor === 'middle' ? undefined : anchor }, [
      words,
    ]),
  );
}
