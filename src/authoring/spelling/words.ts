/** The words of a text as a speller asks for them: without tokens, ids, addresses and markup. Knows no dictionary. */

export interface Word {
  /** Line in the text, from 1. */
  line: number;
  word: string;
}

/** Tokens, citations, targets of links, code, tags, addresses, names of files, places of values, and whatever holds a digit, "/", "_" or "@". */
const notWords =
  /\{\{[^}]*\}\}|\[@[^\]]*\]|\]\([^)]*\)|`[^`]*`|<[^>]*>|\{[^}]*\}|\b(?:https?:|www\.)\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}.-]*[\p{N}/_@][\p{L}\p{N}./_@-]*/gu;
/** Fields of the front matter and of steps that hold ids and settings. */
const idFields =
  /^\s*(?:window|focus|formerly|slug|chapter|figure|figures|needs|ids?|lang|order|view|state|show):/;
const letters = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;

export const wordsIn = (text: string): Word[] =>
  text.split('\n').flatMap((line, index) =>
    line.startsWith(':::') || idFields.test(line)
      ? []
      : [...withoutFieldName(line).matchAll(letters)].map(([word]) => ({
          line: index + 1,
          word: word.replaceAll('’', "'"),
        })),
  );

/** A field's own name is no word of the text. */
const withoutFieldName = (line: string): string =>
  line.replace(/^\s*(?:- )?[\w-]+:\s+(?=\S)/, '').replace(notWords, ' ');
