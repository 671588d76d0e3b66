/** A diff in words, for the terminal. */
import { plural } from '../../format/numbers.ts';
import type { Diff, FactChange, Records, SentencePart } from './compare.ts';
import { isEmpty } from './compare.ts';

const longest = 160;
const cut = (text: string): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

export function formatDiff(diff: Diff, from: string): string {
  if (isEmpty(diff))
    return `Nothing changed since ${from}: the same events, facts, words and figures.`;
  return [
    `Since ${from}:`,
    ...formatRecords('event', 'events', diff.events),
    ...formatRecords('source', 'sources', diff.sources),
    ...formatRecords('person', 'people', diff.people),
    ...formatFacts(diff.facts),
    ...diff.words.flatMap(({ file, removed, added }) => [
      '',
      file,
      ...removed.map((text) => `  − ${cut(text)}`),
      ...added.map((text) => `  + ${cut(text)}`),
      ...(removed.length + added.length === 0 ? ['  Only spaces or structure changed.'] : []),
    ]),
    ...(diff.figures.length === 0
      ? []
      : [
          '',
          `${plural(diff.figures.length, 'figure', 'figures')} changed:`,
          ...diff.figures.map(({ id, parts }) => `  ${id}: ${parts.join(', ')}`),
        ]),
  ].join('\n');
}

function formatRecords(one: string, many: string, { added, retired, changed }: Records): string[] {
  const block = (
    verb: string,
    list: readonly { id: string; title: string }[],
    sign: string,
  ): string[] =>
    list.length === 0
      ? []
      : [
          '',
          `${plural(list.length, one, many)} ${verb}:`,
          ...list.map(({ id, title }) => `  ${sign} ${id} – ${cut(title)}`),
        ];
  return [
    ...block('added', added, '+'),
    ...block('retired', retired, '−'),
    ...(changed.length === 0
      ? []
      : [
          '',
          `${plural(changed.length, one, many)} changed:`,
          ...changed.flatMap(({ id, fields }) => [
            `  ${id}`,
            ...fields.map(
              ({ field, before, after }) => `    ${field}: ${cut(before)} → ${cut(after)}`,
            ),
          ]),
        ]),
  ];
}

function formatFacts(facts: readonly FactChange[]): string[] {
  const changed = facts.filter(({ before, after }) => before !== undefined && after !== undefined);
  const gone = facts.filter(({ after }) => after === undefined);
  const added = facts.filter(({ before }) => before === undefined);
  return [
    ...(changed.length === 0
      ? []
      : [
          '',
          `${plural(changed.length, 'fact has', 'facts have')} another value:`,
          ...changed.flatMap((fact) => [
            `  ${fact.id}: ${fact.before} → ${fact.after}`,
            ...formatSentences(fact),
          ]),
        ]),
    ...(gone.length === 0
      ? []
      : [
          '',
          `${plural(gone.length, 'fact is', 'facts are')} gone:`,
          ...gone.flatMap((fact) => [`  ${fact.id}, was ${fact.before}`, ...formatSentences(fact)]),
        ]),
    ...(added.length === 0
      ? []
      : [
          '',
          `${plural(added.length, 'fact is', 'facts are')} new:`,
          ...added.map(({ id, after, label }) => `  ${id}: ${after} ${cut(label)}`),
        ]),
  ];
}

const formatSentences = ({ sentences }: FactChange): string[] =>
  sentences.map(
    ({ file, line, parts }) => `    ${file}:${line}: ${parts.map(formatPart).join('')}`,
  );

const formatPart = (part: SentencePart): string =>
  typeof part === 'string' ? part : `[${part.before} → ${part.after}]`;
