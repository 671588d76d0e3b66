/** Reports characters that a reader can't see but a machine acts on. */
import { describeCharacter, firstHidden } from '../model/hidden-characters.ts';
import { report, type Context } from './context.ts';

export function checkHidden(context: Context, text: string, line: number): void {
  const character = firstHidden(text);
  if (character !== undefined) reportHidden(context, character, line);
}

export const reportHidden = (context: Context, character: string, line: number): void =>
  report(context, {
    line,
    found: `There is a hidden character (${describeCharacter(character)}).`,
    expected: 'Words hold only characters that a reader can see.',
    fix: 'Delete it: retype the words around it, or save the file as UTF-8 without a byte order mark.',
  });
