/** The words of a figure as its file in content/en/figures has them, for tests beside the figures. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makePhrase, type Phrase, type Templates } from '../src/format/phrases.ts';

export function phraseFixture(id: string): Phrase {
  const file = `content/en/figures/${id}.md`;
  const front = readFileSync(file, 'utf8').split('\n---\n')[0] ?? '';
  const { words } = parse(front.replace(/^---\n/, '')) as { words: Templates };
  return makePhrase(words, file);
}
