/** The notes of the story in the parts that the page closes: those that a chapter, or a figure in it, is the first to cite. */
import type { Note, Story } from '../markdown/index.ts';

export interface NotesOfChapter {
  /** "3 · The sum" */
  title: string;
  notes: Note[];
}

/** Chapters that cite nothing new have no part; notes of figures that no chapter places stand with the last. */
export function notesByChapter({
  chapters,
  notes,
  lastNotes,
}: Pick<Story, 'chapters' | 'notes' | 'lastNotes'>): NotesOfChapter[] {
  return chapters
    .map(({ front }, index) => ({
      title: `${front.chapter} · ${front.title.text}`,
      notes: notes.slice(
        lastNotes[index - 1] ?? 0,
        index === chapters.length - 1 ? undefined : lastNotes[index],
      ),
    }))
    .filter((part) => part.notes.length > 0);
}
