/** The words of a figure as its file in content/en/figures has them, for tests beside the figures. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makePhrase, type Phrase, type Templates } from '../src/format/phrases.ts';

/** The front matter of a figure's file. */
function frontOf(id: string): { words: Templates; labels?: Record<string, string> } {
  const front = readFileSync(fileOf(id), 'utf8').split('\n---\n')[0] ?? '';
  return parse(front.replace(/^---\n/, '')) as ReturnType<typeof frontOf>;
}

const fileOf = (id: string): string => `content/en/figures/${id}.md`;

export const phraseFixture = (id: string): Phrase => makePhrase(frontOf(id).words, fileOf(id));

/** Short names as they are written: a token for a number stays one. */
export const labelsFixture = (id: string): Record<string, string> => frontOf(id).labels ?? {};
