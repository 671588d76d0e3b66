/** A file as text that is safe to parse: line ends made one, size and line length bounded, hidden characters named. */
import { withoutHidden } from '../model/hidden-characters.ts';
import { report, type Context } from './context.ts';
import { checkHidden } from './hidden-characters.ts';

const longestFile = 200_000;
const longestLine = 10_000;

/** The text with "\n" line ends, or undefined when it is too large to be words (the parser never sees it then). */
export function readSourceText(context: Context, text: string): string | undefined {
  const lines = text.split(/\r\n?|\n/);
  const longIndex = lines.findIndex((line) => line.length > longestLine);
  if (longIndex >= 0) {
    return refuse(
      context,
      longIndex + 1,
      `The line has ${lines[longIndex]?.length} characters.`,
      `A line has at most ${longestLine}.`,
      'Break it into paragraphs, or check what was pasted into it.',
    );
  }
  if (text.length > longestFile) {
    return refuse(
      context,
      1,
      `The file has ${text.length} characters.`,
      `A file of words has at most ${longestFile}.`,
      'Split it, or check what was pasted into it.',
    );
  }
  for (const [index, line] of lines.entries()) checkHidden(context, line, index + 1);
  // What follows from a hidden character would be reported as something else, so the rest is read without it.
  return lines.map(withoutHidden).join('\n');
}

const refuse = (
  context: Context,
  line: number,
  found: string,
  expected: string,
  fix: string,
): undefined => report(context, { line, found, expected, fix }) as undefined;
