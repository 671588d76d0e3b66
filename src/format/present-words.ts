/** Words that mean the day of the reader, in an account that ends on a day of its own. */
const present = /\b(?:now|currently|today|at present|these days|as of today)\b/i;
/** What is quoted is somebody else's day. */
const quoted = /‘[^‘’]*(?:’\p{L}[^‘’]*)*’/gu;

/** The first such word outside quotation marks, as it is written; the text keeps its length while it is looked through. */
export const presentWordIn = (text: string): string | undefined =>
  present.exec(text.replace(quoted, (words) => ' '.repeat(words.length)))?.[0];
