/** How the kind of an event reads, with what keeps it from meaning that people went to prison. Knows no markup. */
import { laneOf, type Event } from '../model/index.ts';
import type { Words } from '../site/index.ts';

/** "Sentence"; "Sentence, in absence": in a list these words alone say that nobody was imprisoned. */
export const kindText = (
  { kind, flags = [] }: Pick<Event, 'kind' | 'flags'>,
  words: Words,
): string => [words.kinds[kind], ...flags.flatMap((flag) => words.flags[flag][1] ?? [])].join(', ');

/** "Out · Release"; "The deal · Sanctions eased · United States". */
export const kindLine = (event: Event, words: Words): string =>
  [
    words.lanes[laneOf(event.kind)],
    kindText(event, words),
    ...event.powers.map((power) => words.powers[power]),
  ].join(' · ');

/** What each mark of an event means, in a sentence, for its own page. */
export const flagSentences = ({ flags = [] }: Pick<Event, 'flags'>, words: Words): string[] =>
  flags.map((flag) => words.flags[flag][0]!);
