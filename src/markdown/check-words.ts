/** Every file of words of every language, checked: what `npm run check` asks of this room. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { WordsModel } from './context.ts';
import { checkInterfaceWords } from './interface-words.ts';
import { readText } from './read-file.ts';
import { loadStory } from './story.ts';

export function checkWords(model: WordsModel, root: string): Problem[] {
  return languagesOf(root).flatMap((lang) => [...loadStory(model, root, lang).problems, ...checkInterface(model, root, lang)]);
}

/** A language is a folder of content/. */
export const languagesOf = (root: string): string[] =>
  existsSync(join(root, 'content'))
    ? readdirSync(join(root, 'content'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort()
    : [];

function checkInterface(model: WordsModel, root: string, lang: string): Problem[] {
  const file = `content/${lang}/ui.json`;
  if (!existsSync(join(root, file))) {
    return [{ severity: 'error', file, place: 'line 1', found: 'The file is missing.', expected: 'Each language has its words of the interface in ui.json.', fix: 'Add it.' }];
  }
  const problems: Problem[] = [];
  const text = readText(root, file, problems);
  return text === undefined ? problems : checkInterfaceWords(model, file, text);
}
