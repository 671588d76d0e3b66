/** Words of the English edition and of the data that no list has. */
import type { Event, Series } from '../../model/index.ts';
import type { Advisory } from '../advisories.ts';
import { textsOf, wordsFiles, type Project } from '../project.ts';
import { createSpeller } from './speller.ts';

interface Text {
  file: string;
  /** Id of the record; a file of words is told by line. */
  what?: string;
  text: string;
}

/** A suggestion costs twenty milliseconds: with more unknown words than this, a list is missing and not a letter. */
const mostSuggested = 20;

export function advisoriesOfSpelling(project: Project): Advisory[] {
  const { root, model } = project;
  const speller = createSpeller(root, model);
  let suggested = 0;
  return textsToSpell(project).flatMap(({ file, what, text }) =>
    speller.unknownIn(text).map(({ line, word }): Advisory => {
      const near = (suggested += 1) <= mostSuggested ? speller.suggest(word) : [];
      return {
        kind: 'spelling',
        file,
        what: what ?? `line ${line}`,
        says: `has "${word}"${near.length > 0 ? `; in the dictionary: ${near.join(', ')}` : ''}`,
      };
    }),
  );
}

function textsToSpell({ root, model }: Project): Text[] {
  const textOf = textsOf(root);
  return [
    ...wordsFiles(root)
      .filter((file) => file.startsWith('content/en/'))
      .map((file) => ({ file, text: textOf(file) ?? '' })),
    {
      file: 'content/en/ui.json',
      what: 'the interface',
      text: stringsIn(JSON.parse(textOf('content/en/ui.json') ?? '{}')).join('\n'),
    },
    ...model.events.map((event) => ({
      file: `data/events/${event.date.slice(0, 4)}.json`,
      what: event.id,
      text: textOfEvent(event),
    })),
    ...[...model.series.values()].map((series) => ({
      file: `data/series/${series.id}.json`,
      what: series.id,
      text: textOfSeries(series),
    })),
    ...[...model.people.values()].map(({ id, role, custody = [] }) => ({
      file: 'data/people.json',
      what: id,
      text: [role, ...custody.map(({ note = '' }) => note)].join('\n'),
    })),
    ...[...model.measures.values()].map(({ id, means, drives = '' }) => ({
      file: 'data/measures.json',
      what: id,
      text: `${means}\n${drives}`,
    })),
  ];
}

/** Without names of who acted, who said it, and what a source supports: they are taken over as they are. */
const textOfEvent = ({ title, summary, claims, conflicts, easing }: Event): string =>
  [
    title,
    summary,
    ...claims.flatMap(({ label, note = '' }) => [label, note]),
    ...conflicts.flatMap(({ field, resolution = '' }) => [field, resolution]),
    easing?.eased ?? '',
    easing?.staysInForce ?? '',
    easing?.legalForm ?? '',
  ].join('\n');

const textOfSeries = ({ title, definition, pitfalls = '', points }: Series): string =>
  [title, definition, pitfalls, ...points.map(({ note = '' }) => note)].join('\n');

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
