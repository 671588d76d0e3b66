/** Warnings that stop nothing and add up over the years, counted by kind at the end of every check and build. */
import { plural } from '../format/numbers.ts';
import { driftOfData } from './advisories-of-data.ts';
import { driftOfWords } from './advisories-of-words.ts';
import type { Project } from './project.ts';

/** Kind and what to do about it; README lists the same. */
export const driftKinds = {
  'single source': 'Find a second, independent text.',
  'grade C only': 'Find the publisher’s own text; until then it is shown as weak.',
  'no archived copy': 'Save the page in a public archive and write the address into "archived".',
  'old source for the present': 'Look whether it still holds, and cite what says so.',
  'label without room': 'Shorten the label, or make room in the layout.',
  'unedited description': 'Write what the figure shows in your own words.',
  'hard to read': 'Shorter sentences and plainer words.',
  'mixed quotation marks': 'Write ‘ ’ and “ ” as the words do.',
} as const;
export type DriftKind = keyof typeof driftKinds;

export interface DriftNote {
  kind: DriftKind;
  file: string;
  /** Id of the record or figure, or the line or part of a file. */
  what: string;
  /** Goes on after `what`. */
  says: string;
}

export const driftOf = (project: Project): DriftNote[] => [
  ...driftOfData(project.model),
  ...driftOfWords(project),
];

const shown = 3;

/** One line a kind with its count and the first few; every note when verbose. Empty when there is none. */
export function formatDrift(notes: readonly DriftNote[], isVerbose = false): string {
  if (notes.length === 0) return '';
  const kinds = (Object.keys(driftKinds) as DriftKind[]).filter((kind) =>
    notes.some((note) => note.kind === kind),
  );
  const lines = kinds.flatMap((kind) => {
    const ofKind = notes.filter((note) => note.kind === kind);
    const head = `  ${kind}: ${ofKind.length}`;
    if (isVerbose)
      return [
        `${head}. ${driftKinds[kind]}`,
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
