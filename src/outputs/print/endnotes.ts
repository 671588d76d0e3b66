/** The endnotes of the printed edition: every source once, numbered. Its first numbers are those of the web page, so that a note can be looked up in either. No markup. */
import type { Story } from '../../markdown/index.ts';

export interface Endnotes {
  /** The number of a source, given now if it has none. */
  numberOf(source: string): number;
  /** Several sources as a reader looks them up: "3, 5–8". */
  refer(sources: Iterable<string>): string;
  /** Source ids in the order of their numbers. */
  list(): string[];
}

export function createEndnotes(notes: Story['notes']): Endnotes {
  const numbers = new Map<string, number>(notes.map(({ source, number }) => [source, number]));
  const numberOf = (source: string): number => {
    const number = numbers.get(source) ?? numbers.size + 1;
    numbers.set(source, number);
    return number;
  };
  return {
    numberOf,
    refer: (sources) =>
      joinRuns([...new Set([...sources].map(numberOf))].sort((left, right) => left - right)),
    list: () => [...numbers].sort(([, left], [, right]) => left - right).map(([source]) => source),
  };
}

/** [3, 5, 6, 7] → "3, 5–7"; two neighbours stay two numbers, as a dash between them would save nothing. */
export function joinRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`,
    )
    .join(', ');
}
