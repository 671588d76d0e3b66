/** Files of content/ as text, by folder. The only module of this layer that touches the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';

export interface WordsFile {
  /** From the project root, with "/": "content/en/story/01-two.md". */
  file: string;
  /** File name without its ending. */
  name: string;
  text: string;
  /** The folder of content/ that it stands in. */
  lang: string;
}

/** Markdown files of a folder in the order of their names; none when the folder is missing. */
export function readFolder(root: string, folder: string, problems: Problem[]): WordsFile[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .sort();
  return names.flatMap((name) => {
    const file = `${folder}/${name}`;
    const text = readText(root, file, problems);
    return text === undefined
      ? []
      : [{ file, name: name.replace(/\.md$/, ''), text, lang: folder.split('/')[1] ?? '' }];
  });
}

/** Bytes that are no UTF-8 are named, not replaced by question marks. */
export function readText(root: string, file: string, problems: Problem[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(join(root, file)),
    );
  } catch {
    problems.push({
      severity: 'error',
      file,
      place: 'line 1',
      found: 'The file is not UTF-8 text.',
      expected: 'Files of words are saved as UTF-8.',
      fix: 'Save it again as UTF-8.',
    });
    return undefined;
  }
}
