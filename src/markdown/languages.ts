/** Which languages there are, and how each writes: a language is a folder of content/. English is the one that the others translate. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { english, languageOf, type Language } from '../format/language.ts';
import { isPassedOver } from '../model/data-files.ts';
import type { Problem } from '../model/problem.ts';
import { formatFaults } from './format-faults.ts';
import { namesIn, readText } from './read-file.ts';

export const sourceLanguage = 'en';

export const languagesOf = (root: string): string[] =>
  existsSync(join(root, 'content'))
    ? readdirSync(join(root, 'content'), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !isPassedOver(entry.name))
        .map(({ name }) => name)
        .sort()
    : [];

/** The words of the interface as they are written; nothing when the file is missing or broken, which the check reports. */
export function readInterface(root: string, lang: string): Record<string, unknown> {
  const file = `content/${lang}/ui.json`;
  if (!existsSync(join(root, file))) return {};
  try {
    const words: unknown = JSON.parse(readText(root, file, []) ?? '{}');
    return typeof words === 'object' && words !== null ? (words as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const known = new Map<string, { written: string; language: Language }>();

/** One object a language for as long as its table stays the same, so that patterns made of it are made once. */
export function languageIn(root: string, lang: string): Language {
  if (lang === sourceLanguage) return english;
  const table = readInterface(root, lang)['format'];
  const written = JSON.stringify(table ?? {});
  const before = known.get(lang);
  if (before?.written === written) return before.language;
  const language = languageOf(lang, typeof table === 'object' && table !== null ? table : {});
  known.set(lang, { written, language });
  return language;
}

/** The folder's name is the language of its pages and a part of their addresses. */
export function languageFaults(root: string): Problem[] {
  return languagesOf(root).flatMap((lang): Problem[] => {
    const place = { severity: 'error' as const, file: `content/${lang}`, place: '' };
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang))
      return [
        {
          ...place,
          found: `"${lang}" is no language.`,
          expected: 'A folder of content/ is called as HTML names its language: en, be, pt-BR.',
          fix: 'Rename the folder, or move it out of content/.',
        },
      ];
    if (!namesIn(root, `content/${lang}/story`).some((name) => name.endsWith('.md')))
      return [
        {
          ...place,
          found: 'This language has no chapter.',
          expected: `Expected: at least one file content/${lang}/story/NN-slug.md.`,
          fix: 'Put the chapters there, or move the folder out of content/.',
        },
      ];
    if (lang === sourceLanguage) return [];
    const table = readInterface(root, lang)['format'];
    return typeof table === 'object' && table !== null
      ? formatFaults(lang, table as Record<string, unknown>)
      : [];
  });
}
