/** Which sources the words cite, read as plain text: enough to know that a source is used, long before Markdown is compiled. */
import type { DataFiles } from './data-files.ts';

const citation = /\[@([a-z0-9-]+(?:\s*;\s*@?[a-z0-9-]+)*)\]/g;

export function citedInWords(files: DataFiles): Set<string> {
  const texts = files
    .list('content')
    .filter((file) => file.endsWith('.md'))
    .map((file) => textOf(files, `content/${file}`));
  return new Set(
    texts
      .flatMap((text) => [...text.matchAll(citation)])
      .flatMap(([, ids = '']) => ids.split(';').map((id) => id.trim().replace(/^@/, ''))),
  );
}

/** A file that can't be opened is reported where its words are read. */
function textOf(files: DataFiles, file: string): string {
  try {
    return new TextDecoder().decode(files.read(file));
  } catch {
    return '';
  }
}
