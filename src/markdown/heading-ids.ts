/** `## Words {#id}`: an address that an editor chose. It is the same in every language, and stays when the words change. */
import type { Token } from 'markdown-it';
import type { Problem } from '../model/problem.ts';
import type { WordsFile } from './read-file.ts';

const written = /[ \t]+\{#([a-z0-9]+(?:-[a-z0-9]+)*)\}[ \t]*$/;

/** Moves the ids from the words of the headings to the headings, before the words are read. */
export function takeHeadingIds(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const words = tokens[index + 1];
    if (token.type !== 'heading_open' || words === undefined) continue;
    const id = written.exec(words.content)?.[1];
    if (id === undefined) continue;
    words.content = withoutHeadingId(words.content);
    token.attrSet('id', id);
  }
}

export const withoutHeadingId = (text: string): string => text.replace(written, '');

/** Ids of the headings of a file, each with its line. */
const headingIdsIn = (text: string): Map<string, number> =>
  new Map(
    text.split('\n').flatMap((line, index): [string, number][] => {
      const id = /^#/.test(line) ? written.exec(line)?.[1] : undefined;
      return id === undefined ? [] : [[id, index + 1]];
    }),
  );

/** A translation answers at the addresses of the English page: its headings have the same ids, in the same order. */
export function headingIdFaults(english: WordsFile, own: WordsFile): Problem[] {
  const [wanted, found] = [headingIdsIn(english.text), headingIdsIn(own.text)];
  const fault = (line: number, what: string, expected: string, fix: string): Problem => ({
    severity: 'error',
    file: own.file,
    place: line === 0 ? '' : `line ${line}`,
    found: what,
    expected,
    fix,
  });
  const missing = [...wanted].filter(([id]) => !found.has(id));
  return [
    ...missing.map(([id, line]) =>
      fault(
        0,
        `No heading has the id "${id}".`,
        `The heading that translates line ${line} of ${english.file} has its id, which is an address.`,
        `Write " {#${id}}" at its end.`,
      ),
    ),
    ...[...found]
      .filter(([id]) => !wanted.has(id))
      .map(([id, line]) =>
        fault(
          line,
          `A heading has the id "${id}", which ${english.file} does not have.`,
          'A heading has the id of the English one that it translates.',
          missing.length === 1 ? `Write "{#${missing[0]![0]}}".` : 'Correct it, or delete it.',
        ),
      ),
  ];
}
