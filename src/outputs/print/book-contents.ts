/** The parts of the book and the lines of its contents, for the book and for its edition in large print. */
import type { Site } from '../../site/index.ts';
import type { PrintPart } from './page-rules.ts';
import type { PrintChapter, PrintEdition } from './print-edition.ts';

export interface ContentsEntry {
  /** Anchor in the volume. */ id: string;
  title: string;
  /** Number of the chapter. */ number?: number;
  figures?: readonly { id: string; title: string }[];
}

/** "3 · The sum"; a prologue has no number. */
const chapterTitle = ({ chapter: { front } }: PrintChapter): string =>
  front.chapter === 0 ? front.title.text : `${front.chapter} · ${front.title.text}`;

export const bookParts = ({ chapters }: PrintEdition, { words }: Site): PrintPart[] => [
  ...chapters.map((chapter) => ({ name: chapter.chapter.front.slug, head: chapterTitle(chapter) })),
  { name: 'notes', head: words.print.endnotes },
];

export const bookContents = (
  { chapters, figures }: PrintEdition,
  { words, story }: Site,
): ContentsEntry[] => [
  ...chapters.map(({ chapter: { front }, blocks }) => ({
    id: front.slug,
    title: front.title.text,
    number: front.chapter,
    figures: blocks
      .flatMap((block) => ('figure' in block ? [figures.get(block.figure)!] : []))
      .map(({ id, number }) => ({
        id,
        title: `${words.print.figure} ${number} · ${story.figures.get(id)!.title.text}`,
      })),
  })),
  { id: 'notes', title: words.print.endnotes },
];

/** The notes under the chapters that cite them first. */
export const notesOfChapters = (
  edition: PrintEdition,
): { title: string; sources: readonly string[] }[] =>
  edition.chapters.map((chapter) => ({
    title: chapterTitle(chapter),
    sources: chapter.newSources,
  }));
