/** Text that holds a place for words that nobody has written yet. */
const marks = /\b(?:TODO|FIXME|TBD|TKTK)\b|\b(?:lorem|ipsum|asdf\w*|x{3,})\b/;
/** Signs alone are no text: "…", "...", "?", "-", "xx". */
const signsAlone = /^[\s.…?!*_–—-]+$|^x{2,}$/;

/** The mark as it is written; undefined when the text is a real one. */
export function placeholderIn(text: string): string | undefined {
  if (/^https?:/.test(text)) return undefined;
  if (text.trim() !== '' && signsAlone.test(text)) return text.trim();
  return marks.exec(text)?.[0] ?? /\bLorem\b/.exec(text)?.[0];
}
