/** Numbers citations in the order in which they first appear, across all files that share the collector. */

export interface Note {
  source: string;
  number: number;
  /** Ids of the places that cite it, for the links back: cite-3-1, cite-3-2. */
  backLinks: string[];
}

/**
 * Where a note stands in its page. By number, as readers see it: the lasting anchor of a source is its entry on the page of sources,
 * and long ids at each of some two hundred citations would weigh more than the notes' own words.
 */
export const noteAnchor = ({ number }: Pick<Note, 'number'>): string => `note-${number}`;

export interface Notes {
  /** The number of a source, given now if it has none. */
  numberOf(source: string): number;
  /** One more place that cites it: its number and the id of the place. */
  cite(source: string): { number: number; id: string };
  list(): Note[];
}

export function createNotes(): Notes {
  const notes = new Map<string, Note>();
  const noteOf = (source: string): Note => {
    const note = notes.get(source) ?? { source, number: notes.size + 1, backLinks: [] };
    notes.set(source, note);
    return note;
  };
  return {
    numberOf: (source) => noteOf(source).number,
    cite: (source) => {
      const note = noteOf(source);
      const id = `cite-${note.number}-${note.backLinks.length + 1}`;
      note.backLinks.push(id);
      return { number: note.number, id };
    },
    list: () => [...notes.values()].map((note) => ({ ...note, backLinks: [...note.backLinks] })),
  };
}
