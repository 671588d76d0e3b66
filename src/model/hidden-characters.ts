/** Characters that a reader can't see but a machine acts on: zero-width, right-to-left marks, controls; and spaces that only look like one. */

/** Controls but tab and line feed, zero-width and direction marks, soft hyphen, replacement, tags, lone surrogates, private use. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const hidden =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFFD\u{E0000}-\u{E0FFF}\p{Cs}\p{Co}]/u;
/** Fine inside a text; where a format expects a plain space they break it, and nobody sees why. */
const oddSpace = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;

export const firstHidden = (text: string): string | undefined => hidden.exec(text)?.[0];

export const withoutHidden = (text: string): string =>
  text.replaceAll(new RegExp(hidden, 'gu'), '');

export const isHiddenOrOddSpace = (character: string): boolean =>
  hidden.test(character) || oddSpace.test(character);

/** "U+00A0, a no-break space". */
export const describeCharacter = (character: string): string => {
  const name = names[character];
  return name === undefined ? codePointName(character) : `${codePointName(character)}, ${name}`;
};

export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const names: Readonly<Record<string, string>> = {
  '\u00A0': 'a no-break space',
  '\u200B': 'a zero-width space',
  '\u202F': 'a narrow no-break space',
  '\uFEFF': 'a byte order mark',
};
