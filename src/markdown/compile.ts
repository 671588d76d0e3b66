/** One file of words to what the pages print. Never throws: whatever is wrong is in the problem list. */
import type { Templates } from '../format/phrases.ts';
import type { Token } from 'markdown-it';
import type { z } from 'zod';
import type { Problem } from '../model/problem.ts';
import { assemble, renderAll, type Block } from './assemble.ts';
import { scanBlocks } from './blocks.ts';
import { checkSource } from './citation.ts';
import {
  createContext,
  envOf,
  type Context,
  type WordsModel,
  type WordsOptions,
} from './context.ts';
import { checkFigureFields } from './figure-fields.ts';
import { figureFront, pageFront, readFrontMatter, storyFront } from './front-matter.ts';
import { markdown } from './markdown.ts';
import type { Note } from './notes.ts';
import { renderProblem } from './problem-html.ts';
import { noWords, renderPlainWords, renderWords, type Words } from './render-words.ts';
import { readSourceText } from './source-text.ts';
import { insertEnglish, withEnglish } from './stale-text.ts';
import { checkSteps } from './steps.ts';
import type { Fields } from './yaml-fields.ts';

/** What every compilation gives besides its words: ids used, in order of appearance, and what is wrong. */
export interface Uses {
  facts: string[];
  citations: string[];
  events: string[];
  /** Numbers marked as quoted, for an editor to look through. */
  quoted: string[];
  problems: Problem[];
}

export interface Chapter extends Uses {
  front: {
    chapter: number;
    title: Words;
    slug: string;
    formerly: string[];
    dek: Words;
    /** Whether the chapter lies in the dark ground of the picture. */
    ground: boolean;
  };
  blocks: Block[];
}

export interface FigureWords extends Uses {
  title: Words;
  /** Ids of figures that it took in. */
  formerly: string[];
  dek: Words;
  by: Words;
  note: Words;
  alt: string;
  /** Short names for marks, by event id, as plain text. */
  labels: Record<string, string>;
  /** Templates for what is drawn and described, by name. */
  words: Templates;
  body: string;
}

export interface Page extends Uses {
  front: {
    title: Words;
    dek: Words;
    parts: Record<string, Words>;
    /** What each is cited for, by the id of the source. */
    sources: Record<string, string>;
  };
  blocks: Block[];
  notes: Note[];
}

export function compileStory(
  model: WordsModel,
  file: string,
  text: string,
  options?: WordsOptions,
): Chapter {
  const context = createContext(model, file, 'story', options);
  const { front, body } = readParts(context, storyFront, text);
  const { chapter, slug } = front.value ?? { chapter: -1, slug: '' };
  context.idPrefix = slug === '' ? '' : `${slug}-`;
  const words = {
    chapter,
    title: wordsOf(context, front, 'title'),
    slug,
    formerly: front.value?.formerly ?? [],
    dek: wordsOf(context, front, 'dek'),
    ground: front.value?.ground ?? false,
  };
  return { front: words, blocks: blocksOf(context, body), ...usesOf(context) };
}

export function compilePage(
  model: WordsModel,
  file: string,
  text: string,
  options?: WordsOptions,
): Page {
  const context = createContext(model, file, 'page', options);
  const { front, body } = readParts(context, pageFront, text);
  const words = {
    title: wordsOf(context, front, 'title'),
    dek: wordsOf(context, front, 'dek'),
    parts: mapOf(context, front, 'parts', (_, text, line, key) =>
      withEnglish(context, key, renderWords(context, text, line)),
    ),
    sources: mapOf(context, front, 'sources', renderPlainWords),
  };
  for (const source of Object.keys(words.sources))
    checkSource(context, source, front.lineOf(`sources.${source}`));
  return {
    front: words,
    blocks: blocksOf(context, body),
    notes: context.notes.list(),
    ...usesOf(context),
  };
}

export function compileFigureWords(
  model: WordsModel,
  file: string,
  text: string,
  options?: WordsOptions,
): FigureWords {
  const context = createContext(model, file, 'figure', options);
  context.idPrefix = `${file.replace(/^.*\//, '').replace(/\.md$/, '')}-`;
  const { front, body } = readParts(context, figureFront, text);
  const title = wordsOf(context, front, 'title');
  const dek = wordsOf(context, front, 'dek');
  const by = wordsOf(context, front, 'by');
  // A picture is described where no mark-up can stand: the English of a stale description follows the note.
  const note = withEnglish(context, 'alt', wordsOf(context, front, 'note'));
  const alt =
    front.value === undefined
      ? ''
      : renderPlainWords(context, front.value.alt, front.lineOf('alt'));
  const labels = mapOf(context, front, 'labels', renderPlainWords);
  const formerly = front.value?.formerly ?? [];
  checkFigureFields(context, { alt, labels, formerly }, front.lineOf);
  const faults = frontProblems(context);
  return {
    title,
    formerly,
    dek,
    by,
    note,
    alt,
    labels,
    words: (front.value?.words ?? {}) as Templates,
    body: faults + renderAll(context, parseBody(context, body)),
    ...usesOf(context),
  };
}

function readParts<Shape extends z.ZodRawShape>(
  context: Context,
  schema: z.ZodObject<Shape>,
  text: string,
): { front: Fields<z.infer<z.ZodObject<Shape>>>; body: string } {
  const source = readSourceText(context, text);
  if (source === undefined) return { front: { value: undefined, lineOf: () => 1 }, body: '' };
  return readFrontMatter(context, schema, source);
}

function wordsOf(context: Context, front: Fields<unknown>, key: string): Words {
  const text = (front.value as Record<string, unknown> | undefined)?.[key];
  return typeof text === 'string'
    ? withEnglish(context, key, renderWords(context, text, front.lineOf(key)))
    : noWords;
}

/** A field that holds words by name. Shared by labels of marks and parts of a page. */
function mapOf<Result>(
  context: Context,
  front: Fields<unknown>,
  key: string,
  render: (context: Context, text: string, line: number, key: string) => Result,
): Record<string, Result> {
  const map = (front.value as Record<string, unknown> | undefined)?.[key];
  if (typeof map !== 'object' || map === null) return {};
  return Object.fromEntries(
    Object.entries(map).map(([name, text]) => [
      name,
      render(context, String(text), front.lineOf(`${key}.${name}`), `${key}.${name}`),
    ]),
  );
}

function blocksOf(context: Context, body: string): Block[] {
  const faults = frontProblems(context);
  const blocks = assemble(context, parseBody(context, body));
  return faults === '' ? blocks : [{ type: 'html', html: faults }, ...blocks];
}

/** In dev, what is wrong with the front matter stands above the body: the places it belongs to are not ours to fill. */
const frontProblems = ({ showProblems, problems }: Context): string =>
  showProblems
    ? problems
        .filter(({ severity }) => severity === 'error')
        .map((problem) => renderProblem(problem))
        .join('')
    : '';

function parseBody(context: Context, body: string): Token[] {
  scanBlocks(context, body);
  const tokens = markdown.parse(body, envOf(context));
  checkSteps(context, tokens, body.split('\n'));
  return insertEnglish(context, tokens);
}

/** Read last: assembling reports too. Problems stand in the order of their lines. */
function usesOf({ facts, citations, events, quoted, problems }: Context): Uses {
  const lineOf = ({ place }: Problem): number => Number(place.replace('line ', ''));
  return {
    facts: [...facts],
    citations: [...citations],
    events: [...events],
    quoted: [...quoted],
    problems: problems.toSorted((left, right) => lineOf(left) - lineOf(right)),
  };
}
