/** Warnings that stop nothing and add up over the years, counted by kind at the end of every check and build. */
import { plural } from '../format/numbers.ts';
import { advisoriesOfData } from './advisories-of-data.ts';
import { advisoriesOfWords } from './advisories-of-words.ts';
import type { Project } from './project.ts';
import { advisoriesOfSpelling } from './spelling/advisories.ts';
import { advisoriesOfTranslations } from './translation/advisories.ts';

/** Kind and what to do about it; docs/authoring.md has a row for each. */
export const advisoryKinds = {
  'single source': 'Find a second, independent text.',
  'grade C only': 'Find the publisher’s own text; until then it is shown as weak.',
  'old source for the present': 'Look whether it still holds, and cite what says so.',
  'label without room': 'Shorten the label, or make room in the layout.',
  'unedited description': 'Write what the figure shows in your own words.',
  'hard to read': 'Shorter sentences and plainer words.',
  spelling: 'Correct it; a name or a term that is right goes into content/en/spelling.txt.',
  'stale translation': 'Translate it anew, then run "npm run review LANGUAGE -- --made FILE".',
  'not translated': 'Translate it; until then it stands in English.',
  'not marked':
    'Run "npm run review LANGUAGE -- --made" when the translation is as the English is.',
  unsigned: 'Read it, then run "npm run review LANGUAGE -- --by NAME"; until then it is a draft.',
  glossary: 'Use one of the forms of content/LANGUAGE/glossary.md, or add one there.',
  'mixed quotation marks': 'Write ‘ ’ and “ ” as the words do.',
} as const;
export type AdvisoryKind = keyof typeof advisoryKinds;

export interface Advisory {
  kind: AdvisoryKind;
  file: string;
  /** Id of the record or figure, or the line or part of a file. */
  what: string;
  /** Goes on after `what`. */
  says: string;
}

export const advisoriesOf = (project: Project): Advisory[] => [
  ...advisoriesOfData(project.model),
  ...advisoriesOfWords(project),
  ...advisoriesOfSpelling(project),
  ...advisoriesOfTranslations(project),
];

const shown = 3;

/** One line a kind with its count and the first few; every note when verbose. Empty when there is none. */
export function formatAdvisories(notes: readonly Advisory[], isVerbose = false): string {
  if (notes.length === 0) return '';
  const kinds = (Object.keys(advisoryKinds) as AdvisoryKind[]).filter((kind) =>
    notes.some((note) => note.kind === kind),
  );
  const lines = kinds.flatMap((kind) => {
    const ofKind = notes.filter((note) => note.kind === kind);
    const head = `  ${kind}: ${ofKind.length}`;
    if (isVerbose)
      return [
        `${head}. ${advisoryKinds[kind]}`,
        ...ofKind.map(({ file, what, says }) => `    ${file} → ${what} ${says}`),
      ];
    const rest = ofKind.length > shown ? ', …' : '';
    return [
      `${head} (${ofKind
        .slice(0, shown)
        .map(({ file, what }) =>
          /^(?:line|title|description|alt)\b/.test(what) ? `${file} ${what}` : what,
        )
        .join(', ')}${rest})`,
    ];
  });
  return [
    `Worth a look, ${plural(notes.length, 'note', 'notes')} of ${plural(kinds.length, 'kind', 'kinds')} that stop nothing${isVerbose ? '' : '; "npm run check -- --verbose" lists all'}:`,
    ...lines,
  ].join('\n');
}
