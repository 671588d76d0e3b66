/** What a host asks for in the address of an embed. Pure: takes the two strings, gives known values only, and never passes a text of the address on to the page. */
import type { StepWindow } from '../../figures/door/state.ts';

export interface EmbedParameters {
  /** "auto" follows the reader's device. */
  dark: 'true' | 'false' | 'auto';
  /** Drawing and credit only. */
  plain: boolean;
  /** Nothing that can be worked. */
  static: boolean;
  /** No ground of its own. */
  transparent: boolean;
  /** The table stands open. */
  table: boolean;
  /** Shaped like the id of a step; only the figure knows whether there is such a step. */
  step?: string;
  /** First and last month, "2025-09", where they are such; the figure cuts them to what it knows. */
  from?: string;
  to?: string;
  /** The name that pym gave the frame. */
  childId?: string;
  /** What WordPress knows the frame by. */
  secret?: string;
}

/** "2025-09" or "2025-09-16": the whole month, since the drawing shows whole months. */
const monthOf = (text: string | null): string | undefined =>
  /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-(?:0[1-9]|[12]\d|3[01]))?$/.exec(text ?? '')?.[1];

const matching = (text: string | null, pattern: RegExp): string | undefined =>
  text !== null && pattern.test(text) ? text : undefined;

/** `search` with its question mark, `hash` with its number sign. What is unknown or wrong falls back without a word. */
export function parseParameters(search: string, hash: string): EmbedParameters {
  const query = new URLSearchParams(search);
  const isOn = (name: string): boolean => query.get(name) === 'true' || query.get(name) === '1';
  const dark = query.get('dark');
  const optional = {
    step: matching(query.get('step'), /^[a-z0-9][a-z0-9-]{0,63}$/),
    from: monthOf(query.get('from')),
    to: monthOf(query.get('to')),
    childId: matching(query.get('childId'), /^[A-Za-z0-9_-]{1,64}$/),
    secret: /^#\?secret=([A-Za-z0-9]+)$/.exec(hash)?.[1],
  };
  const given = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  ) as Partial<EmbedParameters>;
  return {
    dark: dark === 'true' || dark === 'false' ? dark : 'auto',
    plain: isOn('plain'),
    static: isOn('static'),
    transparent: isOn('transparent'),
    table: isOn('table'),
    ...given,
  };
}

/** The part of `whole` that from and to leave; undefined where neither cuts it, or nothing is left. */
export function windowOf(
  { from, to }: { from?: string | undefined; to?: string | undefined },
  whole: StepWindow,
): StepWindow | undefined {
  const cut = {
    from: from !== undefined && from > whole.from ? from : whole.from,
    to: to !== undefined && to < whole.to ? to : whole.to,
  };
  const isCut = cut.from !== whole.from || cut.to !== whole.to;
  return isCut && cut.from <= cut.to ? cut : undefined;
}
