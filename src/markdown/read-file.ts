/** Files of content/ as text, by folder. The only module of this layer that touches the disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPassedOver } from '../model/data-files.ts';
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
  return namesIn(root, folder)
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) => {
      const file = `${folder}/${name}`;
      const text = readText(root, file, problems);
      return text === undefined
        ? []
        : [{ file, name: name.replace(/\.md$/, ''), text, lang: folder.split('/')[1] ?? '' }];
    });
}

/** Names as the disk spells them, sorted: some systems open "Story" for "story", so the folder's own name is compared too. */
export function namesIn(root: string, folder: string): string[] {
  const [parent, name] = [folder.slice(0, folder.lastIndexOf('/')), folder.split('/').at(-1) ?? ''];
  if (!existsSync(join(root, folder)) || !readdirSync(join(root, parent)).includes(name)) return [];
  return readdirSync(join(root, folder))
    .filter((file) => !isPassedOver(file))
    .sort();
}

/** Bytes that are no UTF-8 are named, not replaced by question marks. */
export function readText(root: string, file: string, problems: Problem[]): string | undefined {
  const fault = (found: string, expected: string, fix: string): undefined =>
    void problems.push({ severity: 'error', file, place: 'line 1', found, expected, fix });
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fault(
      `The file can't be read (${code}).`,
      'Expected: a file that can be opened.',
      code === 'ENOENT'
        ? 'It is a link to nothing: delete it, or put the file in its place.'
        : 'Check that it is a file, and that you may read it.',
    );
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return fault(
      'The file is not UTF-8 text.',
      'Files of words are saved as UTF-8.',
      'Save it again as UTF-8.',
    );
  }
}
