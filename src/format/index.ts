/** The public API of the format layer. Client code imports the single files instead: edtf.ts brings the edtf package with it. */
export * from './dates.ts';
export * from './numbers.ts';
export * from './lists.ts';
export * from './edtf.ts';
export { collatorOf, english, languageOf, unitWord, type Language } from './language.ts';
