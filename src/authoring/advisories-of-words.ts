/** What slowly goes wrong in words and figures: hard sentences, descriptions nobody edited, labels without room, a present told from old sources. */
import { elementsOf, wordsOf } from '../markdown/rewrite-html.ts';
import { sentencesIn } from './sentences.ts';
import { restOnOldSources } from './advisories-of-data.ts';
import type { Advisory } from './advisories.ts';
import { highestGrade, readingGrade } from './reading-grade.ts';
import { textsOf, wordsFiles, type Project } from './project.ts';

export function advisoriesOfWords(project: Project): Advisory[] {
  const { story, figures } = project;
  return [
    ...[...figures.values()].flatMap(({ id, droppedLabels }) =>
      droppedLabels.map((label): Advisory => ({
        kind: 'label without room',
        file: `src/figures/${id}`,
        what: id,
        says: `leaves out "${label}"`,
      })),
    ),
    ...[...story.figures]
      .filter(([id, { body }]) => isUnedited(plainText(body), figures.get(id)?.description ?? []))
      .map(([id]): Advisory => ({
        kind: 'unedited description',
        file: `content/en/figures/${id}.md`,
        what: id,
        says: 'has the computed sentences for a body, or nothing',
      })),
    ...hardTexts(project),
    ...presentFromOldSources(project),
  ];
}

/** Each paragraph, point and heading on a line of its own, as the reading grade takes them. */
export const plainText = (html: string): string =>
  elementsOf(html)
    .filter(({ tagName }) => /^(?:p|li|h[1-6])$/.test(tagName))
    .filter((element) => !elementsOf(element).some(({ tagName }) => tagName === 'p'))
    .map((element) => wordsOf(element, { skip: ['ul', 'ol'] }).trim())
    .filter((line) => line !== '')
    .join('\n');

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const isUnedited = (body: string, description: readonly string[]): boolean =>
  squeeze(body) === '' || squeeze(body) === squeeze(description.join(' '));

/** A title and its dek are read in one go, and alone are too short to be graded. */
function hardTexts({ story }: Project): Advisory[] {
  const head = (title: string, dek: string): string => `${title.replace(/[.!?]?$/, '.')} ${dek}`;
  const texts: { file: string; what: string; text: string }[] = [
    ...story.chapters.map(({ front }) => ({
      file: `content/en/story/${String(front.chapter).padStart(2, '0')}-${front.slug}.md`,
      what: 'title and dek',
      text: head(front.title.text, front.dek.text),
    })),
    ...[...story.figures].flatMap(([id, words]) => [
      {
        file: `content/en/figures/${id}.md`,
        what: 'title and dek',
        text: head(words.title.text, words.dek.text),
      },
      { file: `content/en/figures/${id}.md`, what: 'description', text: plainText(words.body) },
      { file: `content/en/figures/${id}.md`, what: 'alt', text: words.alt },
    ]),
    ...[...story.pages].map(([id, { front }]) => ({
      file: `content/en/pages/${id}.md`,
      what: 'title and dek',
      text: head(front.title.text, front.dek.text),
    })),
  ];
  return texts.flatMap(({ file, what, text }): Advisory[] => {
    const grade = readingGrade(text);
    return grade <= highestGrade
      ? []
      : [
          {
            kind: 'hard to read',
            file,
            what,
            says: `asks for school year ${grade.toFixed(1)}; at most ${highestGrade}`,
          },
        ];
  });
}

const presentWords = /\b(?:still|now|today|currently|at present|to this day|to date)\b/i;

function presentFromOldSources({ root, model }: Project): Advisory[] {
  const textOf = textsOf(root);
  return wordsFiles(root)
    .filter((file) => /^content\/[^/]+\/(?:story|pages)\//.test(file))
    .flatMap((file) =>
      sentencesIn(textOf(file) ?? '')
        .filter(
          ({ text, citations }) =>
            presentWords.test(text) && citations.length > 0 && restOnOldSources(model, citations),
        )
        .map(({ line, text }): Advisory => ({
          kind: 'old source for the present',
          file,
          what: `line ${line}`,
          says: `"${text.slice(0, 60)}…" cites only sources more than a year old`,
        })),
    );
}
