/** What differs between two states of a project: events field by field, facts with the sentences that print them, figures with both pictures. Prints nothing. */
import type { FactOption } from '../../markdown/index.ts';
import { textOf } from '../../markdown/index.ts';
import { fieldPath } from '../../model/place.ts';
import { formatSnapshotValue } from '../../model/check-snapshots.ts';
import type { Event, Fact, FactBook, Model } from '../../model/index.ts';
import { wordsFiles, textsOf, type Project } from '../project.ts';
import { sentencesIn } from '../sentences.ts';

export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

export interface RecordChange {
  id: string;
  title: string;
  fields: FieldChange[];
}

export interface Records {
  added: { id: string; title: string }[];
  retired: { id: string; title: string }[];
  changed: RecordChange[];
}

/** A sentence in parts: text, and numbers that differ. */
export type SentencePart = string | { before: string; after: string };

export interface FactChange {
  id: string;
  label: string;
  /** Undefined for a fact that is new. */
  before: string | undefined;
  /** Undefined for a fact that is gone. */
  after: string | undefined;
  sentences: { file: string; line: number; parts: SentencePart[] }[];
}

export interface FigureChange {
  id: string;
  /** Both pictures at the size that shows the difference; undefined where the figure is not in that state. */
  before: string | undefined;
  after: string | undefined;
  /** What differs: "picture", "table", "sentences", "words". */
  parts: string[];
}

export interface Diff {
  events: Records;
  sources: Records;
  people: Records;
  facts: FactChange[];
  figures: FigureChange[];
  /** Sentences of the words that were rewritten, by file. */
  words: { file: string; removed: string[]; added: string[] }[];
}

export const isEmpty = ({ events, sources, people, facts, figures, words }: Diff): boolean =>
  [events, sources, people].every(
    ({ added, retired, changed }) => added.length + retired.length + changed.length === 0,
  ) && facts.length + figures.length + words.length === 0;

export function compareProjects(before: Project, after: Project): Diff {
  const titleOf = ({ title }: Event): string => title;
  return {
    events: compareRecords(before.model.eventById, after.model.eventById, titleOf),
    sources: compareRecords(before.model.sources, after.model.sources, ({ publisher, title }) =>
      title === null ? publisher : `${publisher}: ${title}`,
    ),
    people: compareRecords(before.model.people, after.model.people, ({ name }) => name),
    facts: compareFacts(before, after),
    figures: compareFigures(before, after),
    words: compareWords(before, after),
  };
}

function compareRecords<Item extends { id: string }>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  titleOf: (item: Item) => string,
): Records {
  const name = (item: Item) => ({ id: item.id, title: titleOf(item) });
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)).map(name),
    retired: [...before.values()].filter(({ id }) => !after.has(id)).map(name),
    changed: [...after.values()].flatMap((item) => {
      const old = before.get(item.id);
      const fields = old ? fieldChanges(old, item) : [];
      return fields.length > 0 ? [{ ...name(item), fields }] : [];
    }),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const show = (value: unknown): string =>
  value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);

/** Down to the field that differs; a list that grew or shrank is told item by item. */
function fieldChanges(
  before: unknown,
  after: unknown,
  path: readonly (string | number)[] = [],
): FieldChange[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isRecord(before) || !isRecord(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ field: fieldPath(path), before: show(before), after: show(after) }];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    fieldChanges(before[key], after[key], [...path, Array.isArray(before) ? Number(key) : key]),
  );
}

function compareFacts(before: Project, after: Project): FactChange[] {
  const sentences = sentencesOf(after);
  const ids = new Set([
    ...before.model.facts.ids(),
    ...after.model.facts.ids(),
    ...sentences.flatMap(({ facts }) => facts),
  ]);
  return [...ids].sort().flatMap((id): FactChange[] => {
    const [old, now] = [before.model.facts.get(id), after.model.facts.get(id)];
    if (
      (!old && !now) ||
      (old && now && old.value === now.value && old.qualifier === now.qualifier)
    )
      return [];
    return [
      {
        id,
        label: (now ?? (old as Fact)).label,
        before: old && formatSnapshotValue(old),
        after: now && formatSnapshotValue(now),
        sentences: sentences
          .filter(({ facts }) => facts.includes(id))
          .map(({ file, line, text }) => ({
            file,
            line,
            parts: partsOf(text, before.model, after.model),
          })),
      },
    ];
  });
}

const sentencesOf = ({
  root,
}: Project): { file: string; line: number; text: string; facts: string[] }[] => {
  const textIn = textsOf(root);
  return wordsFiles(root).flatMap((file) =>
    sentencesIn(textIn(file) ?? '').map((sentence) => ({ file, ...sentence })),
  );
};

/** The sentence as readers read it, then and now. */
function partsOf(text: string, before: Model, after: Model): SentencePart[] {
  return text
    .split(/(\{\{[^{}]+\}\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^\{\{([^{}]+)\}\}$/.exec(part)?.[1];
      if (inner === undefined) return part.replaceAll('**', '');
      const [old, now] = [formatToken(inner, before.facts), formatToken(inner, after.facts)];
      return old === now ? now : { before: old, after: now };
    });
}

function formatToken(inner: string, facts: FactBook): string {
  const [id = '', ...options] = inner.split('|').map((part) => part.trim());
  const fact = facts.get(id);
  if (!fact) return id.replace(/^\w+:/, '');
  try {
    return textOf(fact, options as FactOption[]);
  } catch {
    return formatSnapshotValue(fact);
  }
}

function compareFigures(before: Project, after: Project): FigureChange[] {
  return [...new Set([...before.figures.keys(), ...after.figures.keys()])].flatMap(
    (id): FigureChange[] => {
      const [old, now] = [before.figures.get(id), after.figures.get(id)];
      if (!old || !now)
        return [
          {
            id,
            before: old?.draw('wide'),
            after: now?.draw('wide'),
            parts: [old ? 'taken out' : 'new'],
          },
        ];
      const size = (['wide', 'narrow', 'print'] as const).find(
        (one) => old.draw(one) !== now.draw(one),
      );
      const words = (project: Project): string => {
        const { title, dek, note, alt, body } = project.story.figures.get(id) ?? {};
        return JSON.stringify([title, dek, note, alt, body]);
      };
      const parts = [
        ...(size ? ['picture'] : []),
        ...(JSON.stringify(old.table) === JSON.stringify(now.table) ? [] : ['table']),
        ...(JSON.stringify(old.description) === JSON.stringify(now.description)
          ? []
          : ['sentences']),
        ...(words(before) === words(after) ? [] : ['words']),
      ];
      return parts.length === 0
        ? []
        : [{ id, before: size && old.draw(size), after: size && now.draw(size), parts }];
    },
  );
}

/** As typed: a number that changes in the data is told with its fact. */
function compareWords(before: Project, after: Project): Diff['words'] {
  const [old, now] = [textsOf(before.root), textsOf(after.root)];
  return [...new Set([...wordsFiles(before.root), ...wordsFiles(after.root)])]
    .sort()
    .flatMap((file) => {
      const [was, is] = [old(file), now(file)];
      if (was === is) return [];
      const texts = (text: string | undefined): string[] =>
        sentencesIn(text ?? '').map((sentence) => sentence.text);
      const [first, second] = [texts(was), texts(is)];
      return [
        {
          file,
          removed: first.filter((text) => !second.includes(text)),
          added: second.filter((text) => !first.includes(text)),
        },
      ];
    });
}
