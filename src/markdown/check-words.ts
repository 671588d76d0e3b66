/** Every file of words of every language, checked: what `npm run check` asks of this layer. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { filesOnDisk } from '../model/data-files.ts';
import type { Problem } from '../model/problem.ts';
import type { WordsModel } from './context.ts';
import { readEventWords } from './event-words.ts';
import { checkInterfaceWords } from './interface-words.ts';
import { statusProblems } from './language-status.ts';
import { languageFaults, languagesOf, readInterface, sourceLanguage } from './languages.ts';
import { readText } from './read-file.ts';
import { loadStory } from './story.ts';
import { unreadFiles } from './unread-files.ts';

export function checkWords(model: WordsModel, root: string): Problem[] {
  const inEach = languagesOf(root).flatMap((lang) => [
    ...storyProblems(model, root, lang),
    ...checkInterface(root, lang),
    ...(lang === sourceLanguage
      ? []
      : readEventWords(root, lang, model.eventById, model.corrections).problems),
  ]);
  return [
    ...unreadFiles(filesOnDisk(root)),
    ...languageFaults(root),
    ...statusProblems(root),
    ...inEach,
  ];
}

function storyProblems(model: WordsModel, root: string, lang: string): Problem[] {
  const { chapters, figures, problems } = loadStory(model, root, lang);
  const placed = new Set(
    chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('figure' in block ? [block.figure] : [])),
    ),
  );
  const unplaced = [...figures].filter(
    ([id, words]) => words.lang === lang && lang === sourceLanguage && !placed.has(id),
  );
  return [
    ...problems,
    ...unplaced.map(([id]) => ({
      severity: 'warning' as const,
      file: `content/${lang}/figures/${id}.md`,
      place: '',
      found: `No chapter places the figure "${id}".`,
      expected: 'Each figure of the story stands in one of its chapters.',
      fix: `Write "::: figure ${id}" where it belongs.`,
    })),
  ];
}

/** The words of the interface of one language: missing and unknown ones, and such as can't be used. */
export function checkInterface(root: string, lang: string): Problem[] {
  const file = `content/${lang}/ui.json`;
  if (!existsSync(join(root, file))) {
    const [severity, expected] =
      lang === sourceLanguage
        ? (['error', 'The words of the interface stand in ui.json.'] as const)
        : ([
            'warning',
            'Without it the interface and the dates of this edition are in English.',
          ] as const);
    return [
      {
        severity,
        file,
        place: '',
        found: 'The file is missing.',
        expected,
        fix: lang === sourceLanguage ? `Restore it: git checkout HEAD -- ${file}` : 'Add it.',
      },
    ];
  }
  const problems: Problem[] = [];
  const text = readText(root, file, problems);
  if (text === undefined) return problems;
  const faults = checkInterfaceWords(file, lang, text);
  return faults.length > 0 || lang === sourceLanguage
    ? [...problems, ...faults]
    : [...problems, ...gapsOf(root, lang, file)];
}

/** Words that nobody uses are most likely misspelt; words that are missing stand in English. */
function gapsOf(root: string, lang: string, file: string): Problem[] {
  const [source, own] = [
    namesIn(readInterface(root, sourceLanguage)),
    namesIn(readInterface(root, lang)),
  ];
  // An English file that can't be read is told by itself, and nothing that follows from it.
  if (source.length === 0) return [];
  const unknown = own.filter(
    (name) =>
      !source.includes(name) && !source.includes(withoutForm(name)) && !name.startsWith('format.'),
  );
  const missing = source.filter((name) => !own.includes(name));
  const warn = (found: string, expected: string, fix: string): Problem => ({
    severity: 'warning',
    file,
    place: '',
    found,
    expected,
    fix,
  });
  return [
    ...unknown.map((name) =>
      warn(
        `The words "${name}" have no English ones.`,
        'Names are those of content/en/ui.json.',
        'Correct the name, or delete it.',
      ),
    ),
    ...(missing.length === 0
      ? []
      : [
          warn(
            `${missing.length} of ${source.length} words of the interface are missing, the first is "${missing[0]}".`,
            'They are shown in English.',
            'Translate them.',
          ),
        ]),
  ];
}

/** A word with a count has as many forms as its language; English has two, and "other" is one of them. */
const withoutForm = (name: string): string =>
  name.replace(/\.(?:zero|one|two|few|many)$/, '.other');

const namesIn = (words: object, path = ''): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesIn(value as object, `${path}${key}.`)
      : [`${path}${key}`],
  );
