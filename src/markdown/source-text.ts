/** A file as text that is safe to parse: line ends made one, size and line length bounded, hidden characters named. */
import { report, type Context } from './context.ts';
import { checkHidden } from './hidden-characters.ts';

const longestFile = 200_000;
const longestLine = 10_000;

/** The text with "\n" line ends, or undefined when it is too large to be words (the parser never sees it then). */
export function readSourceText(context: Context, text: string): string | undefined {
  if (text.length > longestFile && !text.includes('\n')) return refuseLine(context, 1, text.length);
  if (text.length > longestFile) {
    report(context, {
      line: 1,
      found: `The file has ${text.length} characters.`,
      expected: `A file of words has at most ${longestFile}.`,
      fix: 'Split it, or check what was pasted into it.',
    });
    return undefined;
  }
  const lines = text.split(/\r\n?|\n/);
  for (const [index, line] of lines.entries()) {
    if (line.length > longestLine) return refuseLine(context, index + 1, line.length);
    checkHidden(context, line, index + 1);
  }
  return lines.join('\n');
}

function refuseLine(context: Context, line: number, length: number): undefined {
  report(context, {
    line,
    found: `The line has ${length} characters.`,
    expected: `A line has at most ${longestLine}.`,
    fix: 'Break it into paragraphs, or check what was pasted into it.',
  });
  return undefined;
}
