/** The public API of the markdown layer: files of content/ in, HTML and problems out. */
export { compileFigureWords, compilePage, compileStory } from './compile.ts';
export type { Chapter, FigureWords, Page, Uses } from './compile.ts';
export type { Block, Step } from './assemble.ts';
export type { Words } from './render-words.ts';
export type { WordsModel, WordsOptions } from './context.ts';
export { createNotes, noteAnchor } from './notes.ts';
export type { Note, Notes } from './notes.ts';
export { renderProblem } from './problem-html.ts';
export { factSlug } from './fact-token.ts';
export { textOf } from './fact-text.ts';
export type { FactOption } from './fact-text.ts';
export { slugify } from './headings.ts';
export { loadStory } from './story.ts';
export type { InLanguage, Story } from './story.ts';
export { checkWords } from './check-words.ts';
export { languageIn, languagesOf, readInterface, sourceLanguage } from './languages.ts';
export { readEventWords } from './event-words.ts';
