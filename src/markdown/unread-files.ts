/** Files of content/ that nobody reads: a misnamed chapter would leave the site without a word. */
import type { DataFiles } from '../model/data-files.ts';
import type { Problem } from '../model/problem.ts';
import { sourceLanguage } from './languages.ts';

const readNames =
  /^[^/]+\/(?:(?:story|figures|pages)\/[^/]+\.md|ui\.json|(?:events|language|record|facts)\.json|glossary\.md|made-from\.json|signed\.json|spelling\.txt)$/;

/** English has these in data/, or needs none. */
const ofTranslations = new Set(
  ['events.json', 'language.json', 'record.json', 'glossary.md', 'signed.json'].map(
    (name) => `${sourceLanguage}/${name}`,
  ),
);

export const unreadFiles = (files: DataFiles): Problem[] =>
  files
    .list('content')
    .filter((name) => !readNames.test(name) || ofTranslations.has(name))
    .map((name) => {
      const guess = asItMayBeMeant(name);
      return {
        severity: 'error',
        file: `content/${name}`,
        place: '',
        found: 'Nothing reads this file.',
        expected:
          'Expected in a language of content/: story/NN-slug.md, figures/<id>.md, pages/<name>.md, ui.json, facts.json; and in a translation language.json, events.json, record.json, glossary.md.',
        fix:
          guess === undefined
            ? 'Rename it, or move it out of content/.'
            : `Rename it to content/${guess}, or move it out of content/.`,
      };
    });

/** Small letters, one ending, no folder in between; undefined when that is no file of words either. */
function asItMayBeMeant(name: string): string | undefined {
  const [lang = '', part = '', ...rest] = name.split('/');
  const [folder, file] = rest.length === 0 ? [undefined, part] : [part, rest.at(-1) ?? ''];
  const small = file.toLowerCase().replace(/\.(?:txt|markdown|mdx|md)+$/, '.md');
  const single = small.replace(/(?:\.md)+$/, '.md');
  const guess = [lang, ...(folder === undefined ? [] : [folder.toLowerCase()]), single].join('/');
  return readNames.test(guess) && guess !== name ? guess : undefined;
}
