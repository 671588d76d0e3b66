/** Finds characters that a reader can't see but a machine acts on: zero-width, right-to-left marks, controls. */
import { report, type Context } from './context.ts';

/** Controls but tab and line feed, zero-width and direction marks, soft hyphen, replacement, tags, lone surrogates, private use. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const hidden =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFD\u{E0000}-\u{E0FFF}\p{Cs}\p{Co}]/u;

export const firstHidden = (text: string): string | undefined => hidden.exec(text)?.[0];

export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

export function checkHidden(context: Context, text: string, line: number): void {
  const character = firstHidden(text);
  if (character === undefined) return;
  report(context, {
    line,
    found: `There is a hidden character (${codePointName(character)}).`,
    expected: 'Words hold only characters that a reader can see.',
    fix: 'Delete it: retype the words around it, or save the file as UTF-8 without a byte order mark.',
  });
}
