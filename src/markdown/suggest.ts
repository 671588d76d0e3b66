/** The id an author most likely meant, as the last sentence of a message. Bounded: comparing ids is slow, and input may be hostile. */
import { closest } from '../model/closest.ts';
import type { Context } from './context.ts';

const longestId = 120;
const mostProblems = 100;

const isWorthIt = (context: Context, wanted: string): boolean =>
  wanted !== '' && wanted.length <= longestId && context.problems.length < mostProblems;

export function suggest(
  context: Context,
  wanted: string,
  candidates: Iterable<string>,
  otherwise: string,
  around: (id: string) => string = (id) => `"${id}"`,
): string {
  const near = isWorthIt(context, wanted) ? closest(wanted, candidates) : undefined;
  return near === undefined ? otherwise : `Closest: ${around(near)}.`;
}

/** Facts have more ids than a list holds (days:A..B), so the book itself is asked. */
export function suggestFact(context: Context, wanted: string, otherwise: string): string {
  const near = isWorthIt(context, wanted) ? context.model.facts.closest(wanted) : undefined;
  return near === undefined ? otherwise : `Closest: {{${near}}}.`;
}
